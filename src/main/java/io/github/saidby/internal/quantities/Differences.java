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
    if (word == null) {
      return null;
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
    boolean beside =
        word.use() == Use.BESIDE && isShare(bound.amount().kind()) && scan.isWord(at + 1);
    if (!more && !beside && !(noun && (article || bound.amount().kind() == QuantityKind.PERCENT))) {
      return null;
    }
    ChangeDraft draft = new ChangeDraft(word.direction());
    draft.put(Role.BY, i);
    return draft;
  }

  /** Shares and degrees lie above or below something; 300 metres lie above the sea. */
  private static boolean isShare(QuantityKind kind) {
    return kind == QuantityKind.PERCENT || kind == QuantityKind.TEMPERATURE;
  }

  private static boolean isNoun(Scan scan, int at) {
    return scan.isWord(at)
        && switch (scan.paragraph().tag(at).penn()) {
          case NN, NNS, NNP, JJ, VBN -> true;
          default -> false;
        };
  }
}
