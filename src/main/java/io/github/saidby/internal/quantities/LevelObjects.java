package io.github.saidby.internal.quantities;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.phrases.NounPhrases;
import io.github.saidby.text.PennTag;
import org.jspecify.annotations.Nullable;

/**
 * Finds what somebody says is at a level: {@code put [the toll] at 42}, {@code gave [the cost] as
 * $4}, {@code [the toll], which the ministry put at 42}, {@code [a house] valued at $4}.
 */
final class LevelObjects {

  /** As many prepositional phrases as an object has. */
  private static final int CLIMBS = 3;

  private final Scan scan;
  private final NounPhrases phrases;

  LevelObjects(Scan scan, NounPhrases phrases) {
    this.scan = scan;
    this.phrases = phrases;
  }

  /**
   * The object.
   *
   * @param number the index of the number or of what bounds it
   */
  @Nullable Range of(int number) {
    int at = number - 1;
    while (at > 0 && WordClass.BEHIND_LEVEL.has(scan.word(at)) && !scan.is(at, "at")) {
      at--;
    }
    boolean steady = WordClass.STEADY.has(scan.word(at - 1));
    if (at < 1 || steady || !(scan.is(at, "at") || scan.is(at, "as"))) {
      return null;
    }
    if (WordClass.LEVEL_PARTICIPLE.has(scan.word(at - 1))) {
      return before(at - 1);
    }
    Range object = ending(at);
    int verb = object == null ? -1 : object.first() - 1;
    boolean puts =
        scan.is(at, "as")
            ? WordClass.GIVES.has(scan.word(verb))
            : WordClass.PUTS.has(scan.word(verb))
                || WordClass.LEVEL_PARTICIPLE.has(scan.word(verb));
    return puts ? object : null;
  }

  /** The phrase before a token with those that prepositions join to it. */
  private @Nullable Range ending(int end) {
    NounPhrase base = phrases.base(end - 1);
    boolean names = base != null && (base.headTag().isNoun() || base.determiner() != null);
    if (base == null || base.isPronoun() || base.baseEnd() != end || !names) {
      return null;
    }
    int first = base.first();
    for (int i = 0; i < CLIMBS && WordClass.INSIDE_SUBJECT.has(scan.word(first - 1)); i++) {
      NounPhrase outer = phrases.base(first - 2);
      if (outer == null || outer.isPronoun() || outer.baseEnd() != first - 1) {
        break;
      }
      first = outer.first();
    }
    return new Range(first, end);
  }

  /** What a verb right before "at" is said of: the noun before it, or before "which". */
  private @Nullable Range before(int verb) {
    int end = verb;
    NounPhrase subject = phrases.base(verb - 1);
    boolean other = subject != null && subject.baseEnd() == verb && subject.first() > 0;
    if (subject != null && other && isRelative(subject.first() - 1)) {
      end = subject.first() - 1; // which the ministry put at 42
    } else if (tag(verb) != PennTag.VBN && tag(verb) != PennTag.VBD) {
      return null;
    }
    boolean auxiliary = WordClass.AUXILIARY.has(scan.word(end - 1));
    end = scan.is(end - 1, ",") ? end - 1 : end;
    return auxiliary ? null : ending(end);
  }

  private boolean isRelative(int at) {
    return tag(at) == PennTag.WDT;
  }

  private PennTag tag(int at) {
    return scan.paragraph().tag(at).penn();
  }
}
