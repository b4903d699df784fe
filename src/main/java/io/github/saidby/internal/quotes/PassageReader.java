package io.github.saidby.internal.quotes;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.quotes.Passage.Unit;
import io.github.saidby.model.Span;
import io.github.saidby.model.SpeakerType;
import io.github.saidby.text.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the quotes of one paragraph that a cue or a credit attributes. */
final class PassageReader {

  /** How many quotes back another may stand that bears upon one: the cost stays linear. */
  private static final int RECENT = 32;

  /** How many quotes may stand in each other: what is found stays linear in what is read. */
  private static final int MAX_DEPTH = 4;

  /** How many tokens from a stretch its cue may stand. */
  private static final int REACH = 6;

  private static final Set<String> PAUSES = Set.of(",", ":");

  private final Passage passage;
  private final Grammar grammar;
  private final VerbRules verbs;
  private final PhraseRules phrases;
  private final LabelRules labels;
  private final CreditRules credits;
  private final ColonRules colons;
  private final Judge judge;
  private final Function<NounPhrase, SpeakerType> types;
  private @Nullable Draft labelled;
  private final List<Draft> drafts = new ArrayList<>();

  PassageReader(
      Passage passage,
      Grammar grammar,
      LabelRules labels,
      Judge judge,
      Function<NounPhrase, SpeakerType> types) {
    this.types = types;
    this.passage = passage;
    this.grammar = grammar;
    this.labels = labels;
    this.verbs = new VerbRules(grammar);
    this.phrases = new PhraseRules(grammar);
    this.credits = new CreditRules(grammar);
    this.colons = new ColonRules(passage, types);
    this.judge = judge;
  }

  /** The quotes of the paragraph, in order of their cues. */
  List<Draft> read() {
    Unit previous = null;
    for (Unit unit : passage.units()) {
      for (CueMatch cue : grammar.cues().in(unit)) {
        long depth = depth(cue);
        if (depth < MAX_DEPTH) {
          Draft draft = judge.choose(readings(cue, unit, previous), depth > 0);
          if (draft != null) {
            draft.claim();
            drafts.add(draft);
          }
        }
      }
      previous = unit;
    }
    Draft post = new PostRules(grammar).post();
    labelled = post == null ? labels.labelled() : post;
    if (labelled != null && !labelled.content().isEmpty()) {
      labelled.claim();
      drafts.add(labelled);
    }
    credits.dashes(drafts);
    credits.headline(drafts, types);
    drafts.stream()
        .filter(draft -> draft.cue() == null)
        .forEach(draft -> judge.accepts(draft, false));
    return drafts;
  }

  /** The quote that the paragraph announces with a colon at its end, or null. */
  @Nullable Draft announced() {
    return credits.announced(drafts);
  }

  /** What the paragraph's label begins, perhaps without content, or null. */
  @Nullable Draft labelled() {
    return labelled;
  }

  /** Who speaks a stretch that a colon without a cue leads to, or null. */
  @Nullable SourceMatch colon(Stretch stretch) {
    return colons.source(stretch);
  }

  /** Whom the paragraph credits with the words of the one before, or null. */
  @Nullable SourceMatch creditLine() {
    return credits.creditLine();
  }

  /** The ways to read a cue that no other quote stands in the way of. */
  private List<Draft> readings(CueMatch cue, Unit unit, @Nullable Unit previous) {
    List<Draft> readings = new ArrayList<>();
    if (cue.isVerbal()) {
      readings.addAll(verbs.readings(cue, unit, previous, recent()));
    } else {
      Draft draft = phrases.draft(cue, unit);
      if (draft != null) {
        readings.add(draft);
      }
    }
    readings.removeIf(
        draft -> height(draft) >= MAX_DEPTH || !isNew(draft) || Citations.isCitation(draft, types));
    return readings;
  }

  /** In how many quotes a cue stands. */
  private long depth(CueMatch cue) {
    Span span = passage.span(cue.first(), cue.end());
    long depth = 0;
    for (Draft other : recent()) {
      depth += other.covers(span) ? 1 : 0;
    }
    return depth;
  }

  /** How many cues of other quotes stand in a quote. */
  private long height(Draft draft) {
    long height = 0;
    for (Draft other : recent()) {
      CueMatch cue = other.cue();
      height += cue != null && draft.covers(passage.span(cue.first(), cue.end())) ? 1 : 0;
    }
    return height;
  }

  /**
   * The quote of a stretch that no quote claims but that a cue stands beside; its source is what
   * stands between, whatever its tags; null where there is no cue.
   */
  @Nullable Draft beside(Stretch stretch) {
    int first = passage.first(stretch);
    int end = passage.end(stretch);
    for (CueMatch cue : beside(first, end)) {
      boolean before = cue.end() < first && passage.isAny(first - 1, PAUSES);
      if (cue.isVerbal() && cue.entry().takes(Frame.QUOTE) && (before || cue.first() >= end)) {
        for (Draft reading : verbs.readings(cue, passage.unitOf(cue.first()), null, recent())) {
          if (reading.source() != null && reading.covers(stretch.span())) {
            return new Draft(passage, reading.rule(), cue, reading.source());
          }
        }
        SourceMatch source = before ? null : between(end, cue);
        return new Draft(passage, source == null ? Rule.NO_SOURCE : Rule.CUE_BEHIND, cue, source);
      }
    }
    return null;
  }

  /** What stands between a stretch and a cue, or behind a cue that follows at once. */
  private @Nullable SourceMatch between(int end, CueMatch cue) {
    boolean inverted = cue.first() == end;
    int first = inverted ? cue.end() : end;
    int last = inverted ? first : cue.group().first();
    while (inverted && last < passage.size() && isOfSource(last)) {
      last++;
    }
    last -= inverted && passage.is(last - 1, ".") ? 1 : 0;
    for (int i = first; i < last; i++) {
      if (!isOfSource(i)) {
        return null;
      }
    }
    return first < last && last - first <= REACH
        ? SourceMatch.of(new NounPhrase(passage.paragraph(), first, last - 1, last, last), last)
        : null;
  }

  private boolean isOfSource(int token) {
    return !passage.isInside(token)
        && (passage.paragraph().token(token).kind() == TokenKind.WORD
            || passage.is(token, "-")
            || passage.is(token, "."));
  }

  /** The cues that stand close to a stretch, outside it. */
  private List<CueMatch> beside(int first, int end) {
    int from = first;
    while (from > 0 && first - from < REACH && !passage.startsUnit(from)) {
      from--;
    }
    int to = end;
    while (to < passage.size() && to - end < REACH && !passage.startsUnit(to)) {
      to++;
    }
    return grammar.cues().in(new Unit(from, to));
  }

  /** Whether no other cue governs the same words already. */
  private boolean isNew(Draft draft) {
    return recent().stream().noneMatch(other -> other.content().equals(draft.content()));
  }

  private List<Draft> recent() {
    return drafts.subList(Math.max(0, drafts.size() - RECENT), drafts.size());
  }
}
