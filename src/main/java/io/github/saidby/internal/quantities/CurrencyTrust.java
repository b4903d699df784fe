package io.github.saidby.internal.quantities;

import io.github.saidby.internal.numerals.Numeral;
import io.github.saidby.internal.quantities.PhraseMap.Match;
import io.github.saidby.internal.quantities.Unit.Usage;
import io.github.saidby.text.PennTag;
import io.github.saidby.text.Tag;
import io.github.saidby.text.TokenKind;
import java.math.BigDecimal;

/** Tells whether a currency's sign, code or name beside a number stands for money. */
final class CurrencyTrust {

  /** How far around pounds words that tell money from mass are looked for, in tokens. */
  private static final int NEAR = 8;

  private static final int CODE_LENGTH = 3;

  private CurrencyTrust() {}

  /** Whether a form behind a number stands where its usage trusts it. */
  static boolean follows(Scan scan, Match<Unit> match, Amount number) {
    int before = match.first() - 1;
    return switch (match.value().usage()) {
      case MINOR, GLUED -> scan.isGlued(match.first()) && scan.isInDigits(before);
      case CODE -> scan.numeral(match.end()) == null || !scan.isGlued(match.end());
      case WORD -> scan.isWord(match.first()) || !scan.isNumber(match.end());
      case WARY -> isSterling(scan, match, number);
      case SLANG -> !opensNoun(scan, match.end());
      default -> true;
    };
  }

  /** Whether pounds are money, as nobody weighs millions, and what is around tells. */
  static boolean isSterling(Scan scan, Match<Unit> pounds, Amount number) {
    boolean money = number.scale().compareTo(BigDecimal.valueOf(1_000_000)) >= 0;
    if (!money && scan.is(pounds.end(), "of")) {
      return false;
    }
    for (int i = number.first() - NEAR; i < pounds.end() + NEAR && !money; i++) {
      money = WordClass.NEAR_MONEY.has(scan.word(i));
    }
    return money;
  }

  /** Whether a noun phrase goes on at a token: two grand [old houses]. */
  static boolean opensNoun(Scan scan, int at) {
    if (!scan.isWord(at) || WordClass.NOT_COUNTED.has(scan.word(at))) {
      return false;
    }
    Tag tag = scan.paragraph().tag(at);
    return tag.isNoun() || tag.penn() == PennTag.JJ;
  }

  /** Whether a form stands before numbers too: signs, codes, and names of two words. */
  static boolean standsBefore(Match<Unit> match) {
    return switch (match.value().usage()) {
      case NAME -> match.end() > match.first() + 1;
      case WARY, MINOR, SLANG -> false;
      default -> true;
    };
  }

  /** Whether a form is a currency's name: what stands behind it may count something else. */
  static boolean isName(Scan scan, Match<Unit> match) {
    Usage usage = match.value().usage();
    return scan.isWord(match.end() - 1) && (usage == Usage.NAME || usage == Usage.WORD);
  }

  static boolean isGluedOnly(Match<Unit> match) {
    Usage usage = match.value().usage();
    return usage == Usage.GLUED || usage == Usage.LETTER;
  }

  /** A code that is a word too, before a number as small as names have: {@code COP26}. */
  static boolean isName(Scan scan, Match<Unit> match, Numeral numeral) {
    return scan.word(match.first()).length() == CODE_LENGTH
        && numeral.value().compareTo(BigDecimal.valueOf(100)) < 0;
  }

  /**
   * Letters before a sign that are a word too are capitals, and one alone is glued to the sign or
   * everything is spaced: {@code A$5}, {@code c $ 5}, not "a $5" or "give us $5".
   */
  static boolean isPrefix(Scan scan, Match<Unit> match) {
    int sign = match.end() - 1;
    if (sign == match.first() || scan.tokens().get(sign).kind() != TokenKind.SYMBOL) {
      return true;
    }
    boolean letter = scan.word(match.first()).length() == 1;
    boolean apart = !scan.isGlued(sign) && !scan.isGlued(match.end());
    boolean word = WordClass.BEFORE_SIGN.has(scan.word(match.first()));
    return (scan.isCapitalised(match.first()) || !word)
        && (!letter || scan.isGlued(sign) || (apart && !word));
  }
}
