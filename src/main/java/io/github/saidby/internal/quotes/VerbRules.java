package io.github.saidby.internal.quotes;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.quotes.Passage.Unit;
import io.github.saidby.internal.quotes.SyntaxWords.WordClass;
import io.github.saidby.internal.quotes.VerbGroup.Form;
import io.github.saidby.text.PartOfSpeech;
import io.github.saidby.text.PennTag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The quotes that verbs introduce: where the verb, its subject and its content stand. */
final class VerbRules {

  private final Grammar grammar;
  private final Passage passage;
  private final SubjectFinder subjects;
  private final ContentFinder contents;
  private final VerbSources sources;
  private final PassiveRules passives;
  private final HearingRules hearings;

  VerbRules(Grammar grammar) {
    this.grammar = grammar;
    this.passage = grammar.passage();
    this.subjects = grammar.subjects();
    this.contents = grammar.contents();
    this.sources = new VerbSources(grammar);
    this.passives = new PassiveRules(grammar);
    this.hearings = new HearingRules(grammar);
  }

  /**
   * The ways to read a verb as the cue of a quote, the likeliest first by where its words stand.
   *
   * @param previous the sentence before, if there is one
   * @param above the quotes of the paragraph so far
   */
  List<Draft> readings(CueMatch cue, Unit unit, @Nullable Unit previous, List<Draft> above) {
    SourceMatch court = hearings.court(cue, unit);
    if (court != null) {
      return hearings.readings(cue, court, unit);
    }
    Form form = cue.group().form();
    Content after = governed(cue, unit);
    List<Draft> readings = new ArrayList<>();
    add(readings, previous == null ? null : afterSentence(cue, after, unit, previous));
    if (!readings.isEmpty() && after == null) {
      return readings;
    }
    if (form == Form.PASSIVE || form == Form.BARE_PARTICIPLE) {
      add(readings, passives.draft(cue, unit));
    }
    if (form == Form.FINITE) {
      add(readings, inverted(cue, unit));
    }
    if (form != Form.PASSIVE && form != Form.BARE_PARTICIPLE) {
      SourceMatch source = sources.of(cue, unit, above);
      if (source != null) {
        add(readings, form == Form.FINITE ? behind(cue, source, unit) : null);
        if (after != null
            && !asksForAnonymity(after)
            && !isNaming(cue.entry(), source, after)
            && !quotesAnother(cue, after, unit)) {
          readings.add(
              new Draft(passage, Rule.CUE_BEFORE, cue, source).with(within(after, source, unit)));
        }
      }
    }
    return readings;
  }

  /** What a verb governs; "Asked if the dam was old, Roe said ...": up to the main clause. */
  private @Nullable Content governed(CueMatch cue, Unit unit) {
    Content after = contents.after(cue.entry(), cue.end(), unit);
    Form form = cue.group().form();
    boolean initial =
        cue.group().first() == unit.first()
            && (form == Form.BARE_PARTICIPLE || form == Form.PARTICIPLE);
    return after != null && initial ? contents.beforeMain(after, unit, false) : after;
  }

  /** Content that ends with its clause where that is not the main one. */
  private Content within(Content content, SourceMatch source, Unit unit) {
    boolean relative = source.antecedent() != null;
    int before = source.first() - 1;
    boolean subordinate =
        before == unit.first()
            && (passage.penn(before) == PennTag.WRB || passage.pos(before) == PartOfSpeech.SCONJ);
    return relative || subordinate ? contents.beforeMain(content, unit, relative) : content;
  }

  private static void add(List<Draft> readings, @Nullable Draft reading) {
    if (reading != null) {
      readings.add(reading);
    }
  }

  /** They call him “the Mule”: nobody in particular says it. */
  private boolean isNaming(CueEntry entry, SourceMatch source, Content content) {
    Stretch stretch = passage.stretchEndingAt(content.end() - 1);
    return entry.takes(Frame.SMALL)
        && stretch != null
        && passage.words().is(passage.word(source.end() - 1), WordClass.ANYBODY)
        && MarkedPhrases.isCapitalised(passage, passage.first(stretch), passage.end(stretch));
  }

  /** "quoted Ada Roe as saying": her words are the content of "saying". */
  private boolean quotesAnother(CueMatch cue, Content content, Unit unit) {
    if (!passage.words().is(passage.word(cue.first()), WordClass.CITING)) {
      return false;
    }
    for (int i = content.first(); i + 1 < content.end(); i++) {
      if (passage.is(i, "as") && passage.penn(i + 1) == PennTag.VBG) {
        return subjects.quoted(i, unit) != null;
      }
    }
    return false;
  }

  /** "asked not to be named". */
  private boolean asksForAnonymity(Content content) {
    int to = passage.is(content.first(), "not") ? content.first() + 1 : content.first();
    return content.frame() == Frame.TO
        && passage.is(to, "to")
        && passage.is(to + 1, "be")
        && passage.words().is(passage.word(to + 2), WordClass.ANONYMITY);
  }

  /** “...,” said Ada Roe. Said Ada Roe: “...” */
  private @Nullable Draft inverted(CueMatch cue, Unit unit) {
    int first = cue.group().first();
    if (!cue.entry().takes(Frame.QUOTE)) {
      return null;
    }
    SourceMatch source = subjects.after(cue.end(), unit);
    if (source == null) {
      return null;
    }
    int end = source.end();
    if (first == unit.first()) {
      return passage.is(end, ":") && passage.isInside(end + 1)
          ? new Draft(passage, Rule.INVERTED, cue, source).with(contents.marked(end + 1, unit))
          : null;
    }
    boolean set = passage.is(first - 1, ",") && passage.is(end, ",");
    if (set && goesOn(end + 1, unit) && contents.before(first, unit) == null) {
      return inserted(cue, source, first, end + 1, unit);
    }
    Content before = grammar.endsContent(first - 1) ? contents.before(first, unit) : null;
    if (before == null || !(passage.isInside(first - 1) || closes(end, unit))) {
      return null;
    }
    Draft draft = new Draft(passage, Rule.INVERTED, cue, source).with(before);
    return passage.isInside(end + 1) && unit.contains(end + 1)
        ? draft.with(contents.marked(end + 1, unit))
        : draft;
  }

  /** Whether the subject of an inverted verb may end here: nothing goes on as its clause. */
  private boolean closes(int end, Unit unit) {
    if (end >= unit.end()) {
      return true;
    }
    return switch (passage.pos(end)) {
      case PUNCT, ADP, ADV, SCONJ, CCONJ -> true;
      default -> passage.penn(end) == PennTag.VBG || passage.penn(end) == PennTag.TO;
    };
  }

  /** “...,” Ada Roe said. The plan, she said, would fail. As she put it, the plan failed. */
  private @Nullable Draft behind(CueMatch cue, SourceMatch source, Unit unit) {
    if (!cue.entry().isClausal() || source.antecedent() != null || source.first() >= cue.first()) {
      return null;
    }
    int first = grammar.startOf(source, unit.first());
    boolean as = passage.is(first - 1, "as") && unit.contains(first - 1);
    int edge = as ? first - 1 : first;
    int end = hearerEnd(cue);
    boolean comma = passage.is(end, ",") && !passage.isInside(end + 1);
    if (edge == unit.first()) {
      return as && comma && goesOn(end + 1, unit)
          ? new Draft(passage, Rule.AS_CLAUSE, cue, source).with(contents.clause(end + 1, unit))
          : null;
    }
    if (!grammar.endsContent(edge - 1)) {
      return null;
    }
    if (comma && passage.is(edge - 1, ",") && goesOn(end + 1, unit)) {
      return inserted(cue, source, edge, end + 1, unit);
    }
    Content after = contents.after(cue.entry(), cue.end(), unit);
    if (as && passage.is(edge - 1, ",") && after != null && after.frame() == Frame.QUOTE) {
      Draft draft = new Draft(passage, Rule.AS_CLAUSE, cue, source).with(after);
      Content clause = contents.upTo(edge, unit);
      return clause == null ? draft : draft.with(clause);
    }
    boolean governs = after != null && after.frame() != Frame.NP && after.frame() != Frame.GERUND;
    Content before = governs && !passage.isInside(edge - 1) ? null : contents.before(edge, unit);
    if (before == null) {
      return null;
    }
    Draft draft = new Draft(passage, Rule.CUE_BEHIND, cue, source.from(first)).with(before);
    boolean quoted = after != null && after.frame() == Frame.QUOTE && !isTitle(cue, after);
    Content more = quoted ? after : resumed(end, unit);
    return more == null ? draft : draft.with(more);
  }

  /** “It is over,” she said on the programme “Night Watch”: what stands behind no pause. */
  private boolean isTitle(CueMatch cue, Content after) {
    int before = after.first() - 1;
    return before >= cue.end()
        && passage.pos(before) != PartOfSpeech.PUNCT
        && MarkedPhrases.isCapitalised(passage, after.first(), after.end());
  }

  /** “It is over,” she said, but “we are not”: more of her words behind the cue, or null. */
  private @Nullable Content resumed(int end, Unit unit) {
    int and = passage.is(end, ",") ? end + 1 : end;
    return passage.pos(and) == PartOfSpeech.CCONJ
            && unit.contains(and + 1)
            && passage.isInside(and + 1)
            && !passage.isInside(and)
        ? contents.marked(and + 1, unit)
        : null;
  }

  /** Behind the addressee of a cue that takes one: "the plan, she told me, would fail". */
  private int hearerEnd(CueMatch cue) {
    NounPhrase hearer =
        cue.entry().takes(Frame.HEARER) && !passage.isInside(cue.end())
            ? grammar.phrases().base(cue.end())
            : null;
    return hearer != null && hearer.first() == cue.end() ? hearer.baseEnd() : cue.end();
  }

  /** The plan, she said, would fail: what stands before the cue and behind it. */
  private Draft inserted(CueMatch cue, SourceMatch source, int edge, int behind, Unit unit) {
    Draft draft =
        new Draft(passage, Rule.INSERTED, cue, source).with(contents.clause(behind, unit));
    Content before = contents.upTo(edge, unit);
    return before == null || isConnective(before) ? draft : draft.with(before);
  }

  /** "But, she said, ..." */
  private boolean isConnective(Content before) {
    return before.end() - before.first() == 1 && !isNominal(before.first());
  }

  private boolean isNominal(int token) {
    return passage.paragraph().tag(token).isNoun() || passage.pos(token) == PartOfSpeech.PRON;
  }

  /** Whether what follows an inserted cue goes on with the clause before it. */
  private boolean goesOn(int token, Unit unit) {
    return token + 1 < unit.end()
        && passage.penn(token) != PennTag.VBG
        && passage.penn(token) != PennTag.WDT
        && passage.penn(token) != PennTag.WP
        && passage.pos(token) != PartOfSpeech.SCONJ
        && passage.pos(token) != PartOfSpeech.CCONJ
        && passage.pos(token) != PartOfSpeech.ADP;
  }

  /** “Why?” Ada Roe asked. The sentence before ends inside marks, this one begins with the cue. */
  private @Nullable Draft afterSentence(
      CueMatch cue, @Nullable Content after, Unit unit, Unit previous) {
    if (!cue.entry().isClausal()
        || cue.group().form() != Form.FINITE
        || !passage.isInside(previous.first())
        || !passage.isInside(previous.end() - 1)) {
      return null;
    }
    SourceMatch source = subjects.before(cue.group().first(), unit);
    if (source == null && cue.group().first() == unit.first()) {
      source = subjects.after(cue.end(), unit);
    } else if (source != null && grammar.startOf(source, unit.first()) != unit.first()) {
      source = null;
    }
    boolean governs = after != null && (after.frame().isClausal() || after.frame() == Frame.WH);
    Content before = contents.before(previous.end(), previous);
    return source == null || before == null || governs
        ? null
        : new Draft(passage, Rule.CUE_BEHIND, cue, source).with(before);
  }

  /** The noun phrase that stands for a single token. */
  static NounPhrase single(Passage passage, int token) {
    return new NounPhrase(passage.paragraph(), token, token, token + 1, token + 1);
  }
}
