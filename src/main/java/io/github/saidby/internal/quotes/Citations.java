package io.github.saidby.internal.quotes;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.quotes.SyntaxWords.WordClass;
import io.github.saidby.model.SpeakerType;
import io.github.saidby.text.PennTag;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds who passes a quote on. Mostly that is its source, which cites others: "the daily, citing
 * two officials, reported", "the daily reported, quoting a minister". Or it is who quotes the
 * source: "the daily quoted a minister as saying".
 */
final class Citations {

  /** How far behind the cue or the source the citation may stand. */
  private static final int REACH = 4;

  private Citations() {}

  /** The phrase for those who are cited, or null. */
  static @Nullable NounPhrase cited(Draft draft) {
    CueMatch cue = draft.cue();
    SourceMatch source = draft.source();
    if (cue == null || source == null || !cue.isVerbal()) {
      return null;
    }
    Passage passage = draft.home();
    NounPhrase within =
        source.first() < cue.first() ? in(passage, source.first(), cue.first()) : null;
    if (within != null) {
      return within;
    }
    int from = Math.max(cue.end(), source.end());
    return in(passage, from, Math.min(from + REACH, passage.size()));
  }

  /**
   * Whether what looks like the content of a quote is who said it: "two officials" in "the daily,
   * citing two officials, reported"; but not "rising costs" in "citing rising costs".
   *
   * @param types tells what a phrase is about
   */
  static boolean isCitation(Draft draft, Function<NounPhrase, SpeakerType> types) {
    CueMatch cue = draft.cue();
    Passage passage = draft.home();
    if (cue == null
        || !passage.words().is(passage.word(cue.first()), WordClass.CITING)
        || passage.penn(cue.first()) != PennTag.VBG) {
      return false;
    }
    NounPhrase cited = passage.phrases().base(cue.end());
    return cited != null
        && switch (types.apply(cited)) {
          case PERSON, GROUP, ORGANIZATION -> true;
          default -> !cue.isVerbal();
        };
  }

  /** The phrase for who quotes the source, or null. */
  static @Nullable NounPhrase citing(Draft draft) {
    SourceMatch source = draft.source();
    Passage passage = draft.home();
    if (source == null
        || draft.cue() == null
        || !passage.is(source.end(), "as")
        || !passage.words().is(passage.word(source.first() - 1), WordClass.CITING)) {
      return null;
    }
    int verb = source.first() - 1;
    int first = VerbGroup.of(passage, verb, passage.unitOf(verb).first()).first();
    return passage.phrases().base(first - 1);
  }

  private static @Nullable NounPhrase in(Passage passage, int first, int end) {
    for (int i = first; i < end; i++) {
      if (passage.words().is(passage.word(i), WordClass.CITING)
          && passage.penn(i) == PennTag.VBG
          && !passage.isInside(i)) {
        NounPhrase phrase = passage.phrases().base(i + 1);
        return phrase != null && phrase.first() == i + 1
            ? passage.phrases().modified(phrase)
            : null;
      }
    }
    return null;
  }
}
