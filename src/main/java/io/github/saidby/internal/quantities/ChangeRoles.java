package io.github.saidby.internal.quantities;

import io.github.saidby.internal.quantities.ChangeWords.ChangeWord;
import io.github.saidby.internal.quantities.ChangeWords.Use;
import io.github.saidby.model.QuantityKind;
import io.github.saidby.text.PennTag;
import org.jspecify.annotations.Nullable;

/** Tells what a quantity is in the change that a word before it tells. */
final class ChangeRoles {

  private final ChangeWords words;

  ChangeRoles(ChangeWords words) {
    this.words = words;
  }

  /** What a quantity is in a change. */
  enum Role {
    FROM,
    TO,
    BY
  }

  static boolean canChange(Bound bound) {
    return switch (bound.amount().kind()) {
      case ORDINAL, AGE, DURATION, SCORE, VOTE -> false;
      default -> true;
    };
  }

  /**
   * The role of a quantity; null where it takes no part.
   *
   * @param cue the index of the word that tells the change
   * @param free the index behind the quantity before it
   */
  @Nullable Role of(Scan scan, Bound bound, int cue, int free) {
    ChangeWord word = words.at(scan, cue);
    if (word == null || !canChange(bound)) {
      return null;
    }
    int at = bound.first() - 1;
    while (at > cue && WordClass.INSIDE_CHANGE.has(scan.word(at)) && !scan.is(at, "of")) {
      at--;
    }
    if (word.use() == Use.RELATIVE) {
      boolean share = scan.is(bound.end(), "of");
      return at == cue && bound.amount().kind() == QuantityKind.PERCENT && !share ? Role.BY : null;
    }
    return switch (scan.word(at)) {
      case "to" -> leads(scan, at, cue, free) ? Role.TO : null;
      case "from" -> Role.FROM;
      case "by" -> isAgent(scan, at, cue) ? null : Role.BY;
      case "of" -> isNoun(word) && at - cue <= 2 ? Role.BY : null;
      case "between" -> scan.is(at - 1, "to") ? Role.TO : null;
      default -> {
        boolean direct = at == cue || (at == cue + 1 && scan.word(at).endsWith("ly"));
        yield direct ? bare(scan, bound, word) : null;
      }
    };
  }

  private static boolean isNoun(ChangeWord word) {
    return word.use() == Use.NOUN || word.use() == Use.BOTH;
  }

  /** Not according to; not behind another verb: up 17%, pushing the total to $5. */
  private static boolean leads(Scan scan, int to, int cue, int free) {
    if (WordClass.BEFORE_TO.has(scan.word(to - 1))) {
      return false;
    }
    for (int i = Math.max(free, cue + 1); i < to; i++) {
      if (scan.isWord(i) && scan.paragraph().tag(i).penn() == PennTag.VBG) {
        return false;
      }
    }
    return true;
  }

  /** Guided by 80 members: the verb before it is another one. */
  private static boolean isAgent(Scan scan, int by, int cue) {
    if (by - 1 <= cue || !scan.isWord(by - 1)) {
      return false;
    }
    PennTag tag = scan.paragraph().tag(by - 1).penn();
    return tag == PennTag.VBN || tag == PennTag.VBD;
  }

  /**
   * The role of a quantity right behind a verb or particle: {@code rose 5%}, {@code fell below 2}.
   */
  private static @Nullable Role bare(Scan scan, Bound bound, ChangeWord word) {
    boolean beyond =
        scan.is(bound.first(), "above")
            || scan.is(bound.first(), "below")
            || scan.is(bound.first(), "past");
    if (beyond && word.use() != Use.NOUN) {
      return Role.TO;
    }
    boolean difference =
        bound.amount().unit() != null || WordClass.DIFFERENCE.has(scan.word(bound.end()));
    return switch (word.use()) {
      case PARTICLE -> Role.BY;
      case VERB, BOTH -> difference ? Role.BY : null;
      default -> null;
    };
  }
}
