package io.github.saidby.internal.quotes;

import io.github.saidby.internal.phrases.NounPhrases;
import io.github.saidby.internal.quotes.Passage.Unit;
import io.github.saidby.internal.quotes.VerbGroup.Form;
import io.github.saidby.text.PartOfSpeech;
import io.github.saidby.text.PennTag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the quotes of one paragraph that have a cue. */
final class PassageReader {

  private final Passage passage;
  private final CueFinder cues;
  private final SubjectFinder subjects;
  private final ContentFinder contents;
  private final List<Draft> drafts = new ArrayList<>();

  PassageReader(Passage passage, NounPhrases phrases, CueLexicon lexicon) {
    this.passage = passage;
    this.cues = new CueFinder(lexicon, passage);
    this.subjects = new SubjectFinder(passage, phrases);
    this.contents = new ContentFinder(passage, phrases, new ClauseEnd(passage, lexicon));
  }

  /** The quotes of the paragraph, in order of their cues. */
  List<Draft> read() {
    Unit previous = null;
    for (Unit unit : passage.units()) {
      for (CueMatch cue : cues.in(unit)) {
        Draft draft = draft(cue, unit);
        draft = draft == null && previous != null ? afterSentence(cue, unit, previous) : draft;
        if (draft != null && isNew(draft)) {
          drafts.add(draft);
        }
      }
      previous = unit;
    }
    dashCredits();
    return drafts;
  }

  /** Whether no other cue governs the same words already. */
  private boolean isNew(Draft draft) {
    return drafts.stream().noneMatch(other -> other.content().equals(draft.content()));
  }

  /** The quote that the paragraph announces with a colon at its end, or null. */
  @Nullable Draft pending() {
    int last = passage.size() - 1;
    if (last < 1 || !passage.is(last, ":") || passage.isInside(last)) {
      return null;
    }
    Unit unit = passage.units().get(passage.units().size() - 1);
    for (int i = drafts.size() - 1; i >= 0; i--) {
      if (drafts.get(i).content().get(0).end() > passage.paragraph().token(last).start()) {
        return null;
      }
    }
    List<CueMatch> all = cues.in(unit);
    for (int i = all.size() - 1; i >= 0; i--) {
      CueMatch cue = all.get(i);
      SourceMatch source = cue.isVerbal() && cue.entry().isClausal() ? source(cue, unit) : null;
      source = source == null ? subjects.after(cue.end(), unit) : source;
      if (source != null) {
        return new Draft(passage, "quote.colon-paragraph", cue, source);
      }
    }
    SourceMatch subject = subjects.ofVerbBefore(last, unit);
    return subject == null ? null : new Draft(passage, "quote.colon-paragraph", null, subject);
  }

  /** “Why?” Ada Roe asked. The sentence before ends inside marks, this one begins with the cue. */
  private @Nullable Draft afterSentence(CueMatch cue, Unit unit, Unit previous) {
    int last = previous.end() - 1;
    if (!cue.isVerbal()
        || !cue.entry().isClausal()
        || cue.group().form() != Form.FINITE
        || !passage.isInside(last)) {
      return null;
    }
    SourceMatch source = subjects.before(cue.group().first(), unit);
    boolean opens = source != null && startsUnit(source.first(), unit);
    if (!opens && cue.group().first() == unit.first()) {
      source = subjects.after(cue.end(), unit);
      opens = source != null;
    }
    Content before = contents.before(previous.end(), previous);
    return !opens || before == null
        ? null
        : new Draft(passage, "quote.cue-behind", cue, source).with(before);
  }

  private boolean startsUnit(int first, Unit unit) {
    int at = first;
    while (at > unit.first() && modifies(at - 1)) {
      at--;
    }
    return at == unit.first();
  }

  /** “...” — Ada Roe */
  private void dashCredits() {
    for (Stretch stretch : passage.stretches()) {
      int dash = passage.end(stretch);
      if (!isDash(dash) || passage.isInside(dash + 1)) {
        continue;
      }
      Unit rest = new Unit(dash + 1, passage.size());
      SourceMatch source = subjects.after(dash + 1, rest);
      boolean credit =
          source != null
              && passage.pos(dash + 1) == PartOfSpeech.PROPN
              && (source.end() >= passage.size()
                  || passage.isInside(source.end())
                  || passage.pos(source.end()) == PartOfSpeech.PUNCT);
      if (credit && drafts.stream().noneMatch(draft -> draft.covers(stretch.span()))) {
        drafts.add(
            new Draft(passage, "quote.dash-credit", null, source).with(passage, stretch.span()));
      }
    }
  }

  private boolean isDash(int token) {
    String word = passage.word(token);
    return word.startsWith("\u2014")
        || word.startsWith("\u2015")
        || word.startsWith("\u2013")
        || word.equals("--")
        || word.equals("-");
  }

  private @Nullable Draft draft(CueMatch cue, Unit unit) {
    return switch (cue.entry().kind()) {
      case VERB -> verb(cue, unit);
      case PREPOSITION -> preposition(cue, unit);
      default -> null;
    };
  }

  private @Nullable Draft verb(CueMatch cue, Unit unit) {
    VerbGroup group = cue.group();
    if (group.form() == Form.PASSIVE || group.form() == Form.BARE_PARTICIPLE) {
      return null;
    }
    Draft inverted = inverted(cue, unit);
    inverted = inverted == null ? invertedBefore(cue, unit) : inverted;
    if (inverted != null) {
      return inverted;
    }
    SourceMatch source = source(cue, unit);
    Content after = contents.after(cue.entry(), cue.end(), unit);
    Content before =
        source == null || source.antecedent() != null
            ? null
            : before(cue, source.first(), after, unit);
    if (before != null) {
      Draft draft = new Draft(passage, "quote.cue-behind", cue, source).with(before);
      return after != null && after.frame() == Frame.QUOTE ? draft.with(after) : draft;
    }
    return source == null || after == null || !accepts(cue, after)
        ? null
        : new Draft(passage, "quote.cue-before", cue, source).with(after);
  }

  private boolean accepts(CueMatch cue, Content content) {
    CueEntry entry = cue.entry();
    boolean marked = passage.isInside(content.first()) || holdsMarks(content);
    if (!entry.speech() && !marked) {
      return false;
    }
    return switch (content.frame()) {
      case QUOTE -> entry.isClausal();
      case THAT, CLAUSE -> entry.isClausal() && entry.strength() >= 15;
      case WH -> entry.takes(Frame.WH) || entry.strength() >= 60;
      case TO, GERUND -> entry.takes(content.frame()) && entry.strength() >= 40;
      case NP -> takesObject(entry) && entry.strength() >= 50;
      default -> entry.strength() >= 40;
    };
  }

  private static boolean takesObject(CueEntry entry) {
    return entry.takes(Frame.NP)
        || entry.takes(Frame.AS)
        || entry.takes(Frame.SMALL)
        || entry.takes(Frame.HEARER)
        || entry.takes(Frame.OF);
  }

  private boolean holdsMarks(Content content) {
    for (int i = content.first(); i < content.end(); i++) {
      if (passage.isInside(i)) {
        return true;
      }
    }
    return false;
  }

  /** “...,” said Ada Roe. */
  private @Nullable Draft inverted(CueMatch cue, Unit unit) {
    int first = cue.group().first();
    if (cue.group().form() != Form.FINITE
        || !cue.entry().takes(Frame.QUOTE)
        || first == unit.first()
        || !endsContent(first - 1)) {
      return null;
    }
    SourceMatch source = subjects.after(cue.end(), unit);
    Content before = contents.before(first, unit);
    if (source == null || before == null || !closes(source.end(), unit)) {
      return null;
    }
    Draft draft = new Draft(passage, "quote.inverted", cue, source).with(before);
    int next = source.end() + 1;
    return next < unit.end() && passage.isInside(next)
        ? draft.with(contents.marked(next, unit))
        : draft;
  }

  /** Said Ada Roe: “...” */
  private @Nullable Draft invertedBefore(CueMatch cue, Unit unit) {
    if (cue.group().form() != Form.FINITE || cue.group().first() != unit.first()) {
      return null;
    }
    SourceMatch source = subjects.after(cue.end(), unit);
    int colon = source == null ? unit.end() : source.end();
    return source == null || !passage.is(colon, ":") || !passage.isInside(colon + 1)
        ? null
        : new Draft(passage, "quote.inverted", cue, source).with(contents.marked(colon + 1, unit));
  }

  private boolean endsContent(int token) {
    return passage.is(token, ",") || passage.isInside(token);
  }

  /** Whether the subject of an inverted verb may end here: nothing goes on as its clause. */
  private boolean closes(int end, Unit unit) {
    if (end >= unit.end()) {
      return true;
    }
    PartOfSpeech pos = passage.pos(end);
    return pos == PartOfSpeech.PUNCT
        || pos == PartOfSpeech.ADP
        || pos == PartOfSpeech.ADV
        || pos == PartOfSpeech.SCONJ
        || pos == PartOfSpeech.CCONJ
        || passage.penn(end) == PennTag.VBG
        || passage.penn(end) == PennTag.TO;
  }

  /** “...,” Ada Roe said. The plan, she said, would fail. */
  private @Nullable Content before(
      CueMatch cue, int sourceFirst, @Nullable Content after, Unit unit) {
    if (!cue.entry().isClausal()
        || cue.group().form() != Form.FINITE
        || sourceFirst >= cue.first()) {
      return null;
    }
    int first = sourceFirst;
    while (first > unit.first() && modifies(first - 1)) {
      first--;
    }
    if (first == unit.first() || !endsContent(first - 1)) {
      return null;
    }
    boolean governs = after != null && after.frame() != Frame.NP && after.frame() != Frame.GERUND;
    return governs && !passage.isInside(first - 1) ? null : contents.before(first, unit);
  }

  /** Whether a token before a subject's first noun may belong to it: "retired", "newly named". */
  private boolean modifies(int token) {
    PartOfSpeech pos = passage.pos(token);
    return !passage.isInside(token)
        && (pos == PartOfSpeech.VERB || pos == PartOfSpeech.ADJ || pos == PartOfSpeech.ADV);
  }

  private @Nullable SourceMatch source(CueMatch cue, Unit unit) {
    VerbGroup group = cue.group();
    SourceMatch own = group.form() == Form.FINITE ? subjects.before(group.first(), unit) : null;
    if (own != null) {
      return own;
    }
    if (group.form() == Form.PARTICIPLE && !endsContent(group.first() - 1)) {
      SourceMatch noun = subjects.before(group.first(), unit);
      if (noun != null) {
        return noun;
      }
    }
    SourceMatch above = sourceAbove(group.first(), unit);
    return above == null ? subjects.ofVerbBefore(group.first(), unit) : above;
  }

  /** The source of the last cue of the sentence that does not itself stand in another's content. */
  private @Nullable SourceMatch sourceAbove(int token, Unit unit) {
    int offset = passage.paragraph().token(token).start();
    for (int i = drafts.size() - 1; i >= 0; i--) {
      CueMatch cue = drafts.get(i).cue();
      SourceMatch source = drafts.get(i).source();
      boolean above =
          cue != null
              && source != null
              && source.antecedent() == null
              && cue.isVerbal()
              && unit.contains(cue.first());
      if (above && drafts.stream().noneMatch(other -> other.embeds(cue, offset))) {
        return source;
      }
    }
    return null;
  }

  /** According to Ada Roe, ... */
  private @Nullable Draft preposition(CueMatch cue, Unit unit) {
    if (!cue.entry().takes(Frame.NP)) {
      return null;
    }
    SourceMatch source = subjects.after(cue.end(), unit);
    if (source == null) {
      return null;
    }
    if (cue.first() == unit.first() && source.end() < unit.end()) {
      int first = passage.is(source.end(), ",") ? source.end() + 1 : source.end();
      Content after = contents.after(cue.entry(), first, unit);
      return after == null
          ? null
          : new Draft(passage, "quote.according-before", cue, source).with(after);
    }
    Content before = contents.upTo(cue.first(), unit);
    return before == null
        ? null
        : new Draft(passage, "quote.according-behind", cue, source).with(before);
  }
}
