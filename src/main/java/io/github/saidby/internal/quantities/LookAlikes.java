package io.github.saidby.internal.quantities;

import io.github.saidby.internal.numerals.Numeral;
import io.github.saidby.internal.numerals.NumeralForm;
import io.github.saidby.internal.resource.Table;
import io.github.saidby.text.PennTag;
import io.github.saidby.text.Token;
import java.math.BigDecimal;

/** Tells numbers that count nothing: names, codes, scores, labels, pronouns, idioms. */
final class LookAlikes {

  /** How far around a fraction the words of bets are looked for, in tokens. */
  private static final int ODDS = 10;

  /** As many words as stand between people and the participle for what befell them. */
  private static final int AUXILIARIES = 3;

  private final PhraseMap<Boolean> phrases = new PhraseMap<>(Token::normal);
  private final NumberedNames names = new NumberedNames();

  LookAlikes() {
    for (Table.Row row : Table.read("en/not-quantities.tsv").rows()) {
      phrases.put(row.get("phrase"), true);
    }
  }

  /** Whether a numeral without a unit counts nothing. */
  boolean isOne(Scan scan, Numeral numeral) {
    return Codes.isCode(scan, numeral)
        || isReference(scan, numeral)
        || names.isLabelled(scan, numeral)
        || OnePronoun.is(scan, numeral)
        || ListNumbers.is(scan, numeral)
        || isPoints(scan, numeral)
        || TallyRule.isTieBreak(scan, numeral)
        || isOdds(scan, numeral)
        || isTop(scan, numeral)
        || Periods.isHalf(scan, numeral.first())
        || (scan.is(numeral.first() - 1, "every") && !scan.isWord(numeral.end()))
        || (numeral.form() == NumeralForm.ORDINAL && isNoRank(scan, numeral));
  }

  /** The index behind the idiom, with its article, at a token; the same index without one. */
  int afterPhrase(Scan scan, int at) {
    if (AbsoluteZero.is(scan, at)) {
      return at;
    }
    int ratio = NamedRatios.end(scan, at);
    if (ratio > at) {
      return ratio;
    }
    int first = scan.is(at, "a") || scan.is(at, "an") ? at + 1 : at;
    PhraseMap.Match<Boolean> match = phrases.at(scan.tokens(), first);
    return match == null ? at : match.end();
  }

  /** A number alone in square brackets: a note, or a site that is named so. */
  private static boolean isReference(Scan scan, Numeral numeral) {
    return scan.isNumber(numeral.first())
        && scan.is(numeral.first() - 1, "[")
        && scan.is(numeral.end(), "]");
  }

  /** The price of a bet: {@code odds of 4/6}, {@code backed into 1/2 favourite}. */
  private static boolean isOdds(Scan scan, Numeral numeral) {
    int at = numeral.first();
    if (numeral.form() != NumeralForm.FRACTION || scan.word(at).indexOf('/') < 0) {
      return false;
    }
    for (int i = at - ODDS; i <= at + ODDS; i++) {
      if (WordClass.NEAR_ODDS.has(scan.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** The first places of a ranking: in the top 10; the top 10 songs and the top three count. */
  private static boolean isTop(Scan scan, Numeral numeral) {
    int behind = numeral.end();
    boolean ranks =
        scan.isNumber(numeral.first())
            && numeral.isCount()
            && numeral.value().remainder(BigDecimal.valueOf(5)).signum() == 0;
    boolean ends =
        !scan.isWord(behind)
            ? !scan.isHyphen(behind)
            : switch (scan.paragraph().tag(behind).penn()) {
              case IN, TO, CC, VBD, VBZ, MD -> scan.numeral(behind + 1) == null;
              default -> false;
            };
    return ranks
        && ends
        && scan.is(numeral.first() - 1, "top")
        && scan.is(numeral.first() - 2, "the");
  }

  /** The scores of tests and games; scores of people count. */
  private static boolean isPoints(Scan scan, Numeral numeral) {
    boolean scores =
        numeral.end() == numeral.first() + 1
            && scan.is(numeral.first(), "scores")
            && !scan.is(numeral.end(), "of")
            && !scan.is(numeral.end(), "more");
    return scores
        && (isDescribed(scan, numeral.first())
            || !WordClass.VICTIM.has(scan.word(behindAuxiliaries(scan, numeral.end()))));
  }

  /** The scores were level, their test scores were low. */
  private static boolean isDescribed(Scan scan, int at) {
    if (!scan.isWord(at - 1)) {
      return false;
    }
    return switch (scan.paragraph().tag(at - 1).penn()) {
      case DT, PRPS, NN -> true;
      default -> false;
    };
  }

  /** Scores [have been seriously] hurt. */
  private static int behindAuxiliaries(Scan scan, int from) {
    int at = from;
    while (at < from + AUXILIARIES
        && (WordClass.AUXILIARY.has(scan.word(at)) || scan.word(at).endsWith("ly"))) {
      at++;
    }
    return at;
  }

  /** Ordinals in names and adverbs: {@code Second World War}, {@code first, ...}. */
  private static boolean isNoRank(Scan scan, Numeral numeral) {
    int at = numeral.first();
    int behind = numeral.end();
    boolean name =
        (scan.isNumber(at) || (scan.isCapitalised(at) && !scan.startsSentence(at)))
            && scan.isCapitalised(behind);
    boolean title = Scan.isOpening(scan.word(at - 1)) && scan.isNumber(at) && !scan.isWord(behind);
    boolean century = WordClass.AFTER_NO_RANK.has(scan.word(scan.afterHyphen(behind)));
    boolean pronoun =
        scan.isWord(behind) && scan.paragraph().tag(behind).penn() == PennTag.PRP; // First he left
    boolean opening = (scan.is(behind, ",") || pronoun) && scan.startsSentence(at);
    boolean second =
        scan.is(at, "second")
            && (scan.is(at - 1, "a") || scan.is(at - 1, "per") || scan.is(at - 1, "each"))
            && !scan.isWord(behind);
    boolean suffix =
        scan.isHyphen(at - 1)
            && scan.isGlued(at)
            && scan.isWord(at - 2)
            && scan.numeral(at - 2) == null
            && !WordClass.BEFORE_RANK.has(scan.word(at - 2));
    return name || title || century || opening || second || suffix;
  }
}
