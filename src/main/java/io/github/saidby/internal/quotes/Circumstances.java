package io.github.saidby.internal.quotes;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.phrases.NounPhrases;
import io.github.saidby.internal.phrases.TimeWords;
import io.github.saidby.model.Span;
import io.github.saidby.text.PartOfSpeech;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds whom words were said to, and when or where: what stands right behind the cue. */
final class Circumstances {

  private static final int MAX_LENGTH = 16;

  private final Passage passage;
  private final NounPhrases phrases;
  private final int limit;

  private Circumstances(Draft draft) {
    passage = draft.home();
    phrases = passage.phrases();
    limit = passage.size();
  }

  /** The noun phrase behind a verb that takes an addressee: "told reporters". */
  static Optional<Span> addressee(Draft draft) {
    CueMatch cue = draft.cue();
    if (cue == null || !cue.entry().takes(Frame.HEARER) || !cue.isVerbal()) {
      return Optional.empty();
    }
    Circumstances circumstances = new Circumstances(draft);
    NounPhrase hearer = circumstances.phraseAt(cue.end());
    return hearer == null || draft.covers(hearer.baseSpan())
        ? Optional.empty()
        : Optional.of(hearer.baseSpan());
  }

  /** The phrases of time and place behind a cue and its addressee: "at a rally on Monday". */
  static Optional<Span> occasion(Draft draft) {
    CueMatch cue = draft.cue();
    if (cue == null || !cue.isVerbal()) {
      return Optional.empty();
    }
    Circumstances circumstances = new Circumstances(draft);
    int from = cue.end();
    NounPhrase hearer = circumstances.phraseAt(from);
    if (hearer != null && !TimeWords.isTime(hearer)) {
      from = hearer.baseEnd();
    }
    int end = circumstances.occasionEnd(from);
    Span span = end == from ? null : draft.home().span(from, end);
    return span == null || draft.covers(span) ? Optional.empty() : Optional.of(span);
  }

  private int occasionEnd(int from) {
    int end = from;
    while (end < limit && end - from < MAX_LENGTH && !passage.isInside(end)) {
      boolean preposition = passage.pos(end) == PartOfSpeech.ADP && !passage.is(end, "as");
      NounPhrase phrase = phraseAt(preposition ? end + 1 : end);
      if (phrase == null || !(preposition || TimeWords.isTime(phrase))) {
        break;
      }
      end = phrase.baseEnd();
    }
    return end;
  }

  private @Nullable NounPhrase phraseAt(int token) {
    NounPhrase phrase = passage.isInside(token) ? null : phrases.base(token);
    return phrase != null && phrase.first() == token ? phrase : null;
  }
}
