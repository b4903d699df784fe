package io.github.saidby.internal.quantities;

import io.github.saidby.internal.quantities.ChangeRoles.Role;
import io.github.saidby.internal.quantities.ChangeWords.ChangeWord;
import io.github.saidby.internal.quantities.ChangeWords.Use;
import io.github.saidby.model.ChangeDirection;
import io.github.saidby.model.QuantityKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds changes that tell only by how much: {@code a [45 percent] increase}, {@code [22 percent]
 * more}, {@code [doubled]}.
 */
final class Differences {

  private final ChangeWords words;
  private final MultiplierRule multipliers;

  Differences(ChangeWords words, MultiplierRule multipliers) {
    this.words = words;
    this.multipliers = multipliers;
  }

  /** Doubled, halved; "increased tenfold". */
  @Nullable ChangeDraft factor(Scan scan, Bound bound, int i, @Nullable ChangeDraft open) {
    ChangeDirection direction = multipliers.direction(scan.word(bound.amount().first()));
    boolean fold = scan.word(bound.amount().end() - 1).endsWith("fold");
    if (direction == null && fold && open != null) {
      direction = open.direction();
    }
    if (direction == null) {
      return null;
    }
    ChangeDraft draft = new ChangeDraft(direction);
    draft.put(Role.BY, i);
    return draft;
  }

  /** "A 45 percent increase", "22 percent more", "5 points lower". */
  @Nullable ChangeDraft named(Scan scan, Bound bound, int i) {
    int at = scan.afterHyphen(bound.end());
    ChangeWord word = words.at(scan, at);
    if (word == null && scan.isWord(at) && bound.amount().kind() == QuantityKind.PERCENT) {
      at++;
      word = words.at(scan, at);
      word = word == null || word.follows() ? null : word;
    }
    boolean compared = word != null && word.compares() && scan.is(at + 1, "than");
    if (word == null || !(ChangeRoles.canChange(bound) || compared)) {
      return null; // the first increase, five decades younger
    }
    boolean noun = word.use() == Use.NOUN || word.use() == Use.BOTH;
    boolean article =
        scan.is(bound.first() - 1, "a")
            || scan.is(bound.first() - 1, "an")
            || scan.is(bound.first() - 1, "the");
    boolean more =
        word.compares()
            && (bound.amount().unit() != null
                || (word.use() == Use.COMPARISON && isNoun(scan, at + 1))
                || scan.is(at + 1, "than"));
    boolean beside = word.use() == Use.BESIDE && liesBeside(scan, bound, at);
    boolean behind =
        word.use() == Use.PARTICLE && bound.amount().unit() != null && isBehind(scan, at + 1);
    if (!more
        && !beside
        && !behind
        && !(noun && (article || bound.amount().kind() == QuantityKind.PERCENT))) {
      return null;
    }
    ChangeDraft draft = new ChangeDraft(word.direction());
    draft.put(Role.BY, i);
    return draft;
  }

  /** 3% below budget, three short of a majority; 300 metres lie above the sea. */
  private static boolean liesBeside(Scan scan, Bound bound, int at) {
    boolean share = bound.amount().kind() == QuantityKind.PERCENT;
    if (scan.is(at, "short") || scan.is(at, "ahead") || scan.is(at, "clear")) {
      return scan.is(at + 1, "of") && (share || scan.is(at, "short"));
    }
    return scan.isWord(at + 1)
        && (share || !scan.is(at, "behind"))
        && switch (bound.amount().kind()) {
          case PERCENT, TEMPERATURE, MONEY -> true;
          default -> false;
        };
  }

  /** 8% up on last year, 3p down at 71p; not 5% down payments. */
  private static boolean isBehind(Scan scan, int at) {
    return scan.is(at, "on") || scan.is(at, "from") || scan.is(at, "at") || scan.isClosing(at);
  }

  private static boolean isNoun(Scan scan, int at) {
    return scan.isWord(at)
        && switch (scan.paragraph().tag(at).penn()) {
          case NN, NNS, NNP, JJ, VBN -> true;
          default -> false;
        };
  }
}
