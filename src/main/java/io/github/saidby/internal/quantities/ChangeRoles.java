package io.github.saidby.internal.quantities;

import io.github.saidby.internal.quantities.ChangeWords.ChangeWord;
import io.github.saidby.internal.quantities.ChangeWords.Use;
import io.github.saidby.model.QuantityKind;
import io.github.saidby.text.PennTag;
import java.util.List;
import java.util.Objects;
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
   * @param i its index
   * @param cue the index of the word that tells the change
   */
  @Nullable Role of(Scan scan, List<Bound> bounds, int i, int cue) {
    Bound bound = bounds.get(i);
    int free = i == 0 ? 0 : bounds.get(i - 1).end();
    ChangeWord word = words.at(scan, cue);
    int at = beforeLevel(scan, bound.first() - 1, cue);
    boolean level = canChange(bound) || isLengthAsLevel(scan, bound, at);
    if (word == null || word.follows() || !level) {
      return null;
    }
    if (word.use() == Use.RELATIVE) {
      boolean share = scan.is(bound.end(), "of");
      boolean told = bound.amount().kind() == QuantityKind.PERCENT && !share;
      return at == cue && (told || ChangeEnds.leadsToLevel(scan, bounds, i)) ? Role.BY : null;
    }
    return switch (scan.word(at)) {
      case "to" -> leads(scan, at, cue, free) ? Role.TO : null;
      case "from" -> isTimeApart(scan, bound.end()) ? null : Role.FROM;
      case "by" -> isAgent(scan, at, cue) ? null : Role.BY;
      case "of" -> isNoun(word) && at - cue <= 2 ? Role.BY : null;
      case "at" -> isPace(scan, bound, at) ? Role.BY : null;
      case "between" -> scan.is(at - 1, "to") ? Role.TO : null;
      default -> {
        boolean direct = at == cue || (at == cue + 1 && scan.word(at).endsWith("ly"));
        yield direct ? bare(scan, bound, word, cue) : null;
      }
    };
  }

  /** From five seasons ago. */
  private static boolean isTimeApart(Scan scan, int behind) {
    return WordClass.COMPARED_UNIT.has(scan.word(behind))
        && WordClass.AFTER_TIME_APART.has(scan.word(behind + 1));
  }

  /** Cut from 12 years; not down from two years ago. */
  private static boolean isLengthAsLevel(Scan scan, Bound bound, int before) {
    return bound.amount().kind() == QuantityKind.DURATION
        && (scan.is(before, "from") || scan.is(before, "to"))
        && !WordClass.AFTER_TIME_APART.has(scan.word(bound.end()));
  }

  /** Rose at an annual rate of 3%. */
  private static boolean isPace(Scan scan, Bound bound, int at) {
    int noun = bound.first() - 2;
    return bound.amount().kind() == QuantityKind.PERCENT
        && at < noun
        && (scan.is(noun, "rate") || scan.is(noun, "pace"));
  }

  /** Whether "or" leads from one quantity to the same in another unit. */
  static boolean isOtherwise(Scan scan, Bound last, Bound bound) {
    int end = WordClass.DIFFERENCE.has(scan.word(last.end())) ? last.end() + 1 : last.end();
    int or = scan.is(end, ",") ? end + 1 : end;
    return scan.is(or, "or")
        && bound.first() == or + 1
        && bound.amount().unit() != null
        && !isLike(last, bound);
  }

  static boolean isLike(Bound one, Bound other) {
    return one.amount().kind() == other.amount().kind()
        && Objects.equals(one.amount().unit(), other.amount().unit());
  }

  /** Compared with, against. */
  static boolean compares(Scan scan, int at) {
    boolean compared = scan.is(at - 1, "compared") && (scan.is(at, "with") || scan.is(at, "to"));
    return compared || WordClass.AGAINST.has(scan.word(at));
  }

  /** The index of the word before the number's own words: from [an earlier range of] $3 to $4. */
  static int beforeLevel(Scan scan, int last, int cue) {
    boolean of = scan.is(last, "of") && WordClass.LEVEL_NOUN.has(scan.word(last - 1));
    boolean named = of || WordClass.LEVEL_NOUN.has(scan.word(last + 1)); // [a local] average of 60
    int at = of ? last - 2 : last;
    while (named && at > cue && isModifier(scan, at)) {
      at--;
    }
    while (at > cue && WordClass.INSIDE_CHANGE.has(scan.word(at))) {
      at--;
    }
    return at;
  }

  /** A record, its earlier, a 10-year: what stands before the noun for a level. */
  private static boolean isModifier(Scan scan, int at) {
    return switch (scan.paragraph().tag(at).penn()) {
      case JJ, JJR, JJS, RBR, DT, PRPS, NN, POS, VBN, CD -> true;
      default -> scan.isHyphen(at);
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
  private static @Nullable Role bare(Scan scan, Bound bound, ChangeWord word, int cue) {
    boolean beyond =
        scan.is(bound.first(), "above")
            || scan.is(bound.first(), "below")
            || scan.is(bound.first(), "past");
    if (beyond && word.use() != Use.NOUN) {
      return Role.TO;
    }
    if (bound.amount().kind() == QuantityKind.MONEY && scan.is(bound.end(), "into")) {
      return null; // sank $30 billion into
    }
    boolean difference =
        bound.amount().unit() != null
            || bound.amount().kind() == QuantityKind.FRACTION
            || WordClass.DIFFERENCE.has(scan.word(bound.end()));
    return switch (word.use()) {
      case PARTICLE -> PhrasalVerbs.takes(scan, bound, cue) ? null : Role.BY;
      case VERB, BOTH -> difference ? Role.BY : null;
      default -> null;
    };
  }
}
