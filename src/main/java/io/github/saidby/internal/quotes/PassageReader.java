package io.github.saidby.internal.quotes;

import io.github.saidby.internal.quotes.Passage.Unit;
import io.github.saidby.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the quotes of one paragraph that a cue or a credit attributes. */
final class PassageReader {

  /** How many quotes back another may stand that bears upon one: the cost stays linear. */
  private static final int RECENT = 32;

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
        if (draft != null && isNew(draft) && judge.accepts(draft, isEmbedded(cue))) {
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

  private boolean isEmbedded(CueMatch cue) {
    Span span = passage.span(cue.first(), cue.end());
    return recent().stream().anyMatch(other -> other.covers(span));
  }

  /** Whether no other cue governs the same words already. */
  private boolean isNew(Draft draft) {
    return recent().stream().noneMatch(other -> other.content().equals(draft.content()));
  }

  private List<Draft> recent() {
    return drafts.subList(Math.max(0, drafts.size() - RECENT), drafts.size());
  }
}
