package io.github.saidby.internal.quotes;

import io.github.saidby.internal.quotes.Passage.Unit;
import io.github.saidby.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
  private final CreditRules credits;
  private final Judge judge;
  private final List<Draft> drafts = new ArrayList<>();

  PassageReader(Passage passage, CueLexicon lexicon, Judge judge) {
    this.passage = passage;
    this.grammar = Grammar.of(passage, lexicon);
    this.verbs = new VerbRules(grammar);
    this.phrases = new PhraseRules(grammar);
    this.credits = new CreditRules(grammar);
    this.judge = judge;
  }

  /** The quotes of the paragraph, in order of their cues. */
  List<Draft> read() {
    Unit previous = null;
    for (Unit unit : passage.units()) {
      for (CueMatch cue : grammar.cues().in(unit)) {
        Draft draft = draft(cue, unit, previous);
        long depth = depth(cue);
        if (draft != null
            && depth < MAX_DEPTH
            && height(draft) < MAX_DEPTH
            && isNew(draft)
            && judge.accepts(draft, depth > 0)) {
          draft.claim();
          drafts.add(draft);
        }
      }
      previous = unit;
    }
    credits.label(drafts);
    credits.dashes(drafts);
    drafts.stream()
        .filter(draft -> draft.cue() == null)
        .forEach(draft -> judge.accepts(draft, false));
    return drafts;
  }

  /** The quote that the paragraph announces with a colon at its end, or null. */
  @Nullable Draft announced() {
    return credits.announced(drafts, verbs);
  }

  private @Nullable Draft draft(CueMatch cue, Unit unit, @Nullable Unit previous) {
    return cue.isVerbal() ? verbs.draft(cue, unit, previous, recent()) : phrases.draft(cue, unit);
  }

  /** In how many quotes a cue stands. */
  private long depth(CueMatch cue) {
    Span span = passage.span(cue.first(), cue.end());
    return recent().stream().filter(other -> other.covers(span)).count();
  }

  /** How many cues of other quotes stand in a quote. */
  private long height(Draft draft) {
    return recent().stream()
        .map(Draft::cue)
        .filter(cue -> cue != null && draft.covers(passage.span(cue.first(), cue.end())))
        .count();
  }

  /**
   * The quote of a stretch that no quote claims but that a cue stands beside, without a source that
   * is understood; null where there is no cue.
   */
  @Nullable Draft sourceless(Stretch stretch) {
    int first = passage.first(stretch);
    int end = passage.end(stretch);
    for (CueMatch cue : beside(first, end)) {
      boolean before = cue.end() < first && passage.isAny(first - 1, PAUSES);
      if (cue.isVerbal() && cue.entry().takes(Frame.QUOTE) && (before || cue.first() >= end)) {
        return new Draft(passage, Rule.NO_SOURCE, cue, null);
      }
    }
    return null;
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
