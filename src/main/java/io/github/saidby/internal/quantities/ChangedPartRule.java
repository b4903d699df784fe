package io.github.saidby.internal.quantities;

import io.github.saidby.internal.numerals.Numeral;
import io.github.saidby.internal.quantities.ChangeWords.ChangeWord;
import org.jspecify.annotations.Nullable;

/**
 * The part by which something changed: {@code up [a third] on last year}, {@code fell [a quarter]};
 * not {@code put up a third fence}, which ranks.
 */
final class ChangedPartRule implements AmountRule {

  private final ChangeWords changes;

  ChangedPartRule(ChangeWords changes) {
    this.changes = changes;
  }

  @Override
  public @Nullable Amount read(Scan scan, int at) {
    Numeral part = scan.is(at, "a") && isMoving(scan, at - 1) ? scan.part(at) : null;
    return part == null || opensNoun(scan, part.end()) ? null : Amount.of(part);
  }

  private boolean isMoving(Scan scan, int at) {
    ChangeWord word = changes.at(scan, at);
    return word != null
        && switch (word.use()) {
          case VERB, BOTH, PARTICLE -> true;
          case NOUN, RELATIVE, MOVING, COMPARISON, GRADE, BESIDE, LEAD, LACK -> false;
        };
  }

  /** Whether what is ranked stands behind an ordinal: a third [fence], a third-quarter loss. */
  private static boolean opensNoun(Scan scan, int at) {
    if (scan.isHyphen(at) || scan.isNumber(at)) {
      return true;
    }
    return scan.isWord(at)
        && !WordClass.NOT_COUNTED.has(scan.word(at))
        && switch (scan.paragraph().tag(at).penn()) {
          case NN, NNS, NNP, NNPS, JJ, JJR, JJS, VBG, VBN, CD, FW -> true;
          default -> false;
        };
  }
}
