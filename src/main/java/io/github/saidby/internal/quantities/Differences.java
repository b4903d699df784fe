package io.github.saidby.internal.quantities;

import io.github.saidby.internal.quantities.ChangeRoles.Role;
import io.github.saidby.internal.quantities.ChangeWords.ChangeWord;
import io.github.saidby.internal.quantities.ChangeWords.Use;
import io.github.saidby.model.ChangeDirection;
import io.github.saidby.model.QuantityKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds changes that tell only by how much: {@code a [45 percent] increase}, {@code [22 percent]
 * more}, {@code [doubled]}.
 */
final class Differences {

  /** As many words as a phrase for a level has before its noun ends. */
  private static final int PHRASE = 4;

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
  @Nullable ChangeDraft named(Scan scan, List<Bound> bounds, int i) {
    Bound bound = bounds.get(i);
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
    if (compared && boundsAnother(scan, bounds, i, at)) {
      return null; // lost by 20 points more than 30 times
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
    boolean beside = liesBeside(scan, bound, word.use(), at);
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

  /** Whether a word and "than" bound how often: more than once, more than 30 times. */
  private static boolean boundsAnother(Scan scan, List<Bound> bounds, int i, int word) {
    Bound next = i + 1 < bounds.size() ? bounds.get(i + 1) : null;
    boolean bound =
        next != null
            && next.first() == word
            && next.amount().kind() == QuantityKind.NUMBER; // not "than two years ago"
    return bound || scan.is(word + 2, "once");
  }

  /** 3% below budget, five points ahead of Lind, three short of a majority. */
  private static boolean liesBeside(Scan scan, Bound bound, Use use, int at) {
    QuantityKind kind = bound.amount().kind();
    boolean share = kind == QuantityKind.PERCENT;
    boolean of = scan.is(at + 1, "of");
    return switch (use) {
      case BESIDE ->
          scan.isWord(at + 1)
              && (share || kind == QuantityKind.TEMPERATURE || kind == QuantityKind.MONEY);
      case LEAD -> share && (of || (scan.is(at, "behind") && scan.isWord(at + 1)));
      case LACK -> of && (kind != QuantityKind.MEASURE || opensLevel(scan, at + 2));
      default -> false;
    };
  }

  /** 20 cm short of [her own record]; but 40 km short of the border. */
  private static boolean opensLevel(Scan scan, int first) {
    for (int i = first; i < first + PHRASE && scan.isWord(i); i++) {
      if (WordClass.LEVEL_NOUN.has(scan.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** 8% up on last year, 3p down at 71p, 6% down versus last year; not 5% down payments. */
  private static boolean isBehind(Scan scan, int at) {
    return scan.is(at, "on")
        || scan.is(at, "at")
        || scan.is(at, "compared")
        || WordClass.AGAINST.has(scan.word(at))
        || scan.is(at, "from")
        || scan.isClosing(at);
  }

  private static boolean isNoun(Scan scan, int at) {
    return scan.isWord(at)
        && switch (scan.paragraph().tag(at).penn()) {
          case NN, NNS, NNP, JJ, VBN -> true;
          default -> false;
        };
  }
}
