package io.github.saidby.internal.quantities;

import io.github.saidby.internal.numerals.Numeral;
import io.github.saidby.internal.numerals.NumeralForm;
import io.github.saidby.internal.phrases.TimeWords;
import io.github.saidby.internal.resource.Table;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Tells numbers that are part of a name: {@code Boeing 737}, {@code page 12}. */
final class NumberedNames {

  /** As many words as a street has, and its number. */
  private static final int LONGEST_STREET = 5;

  /** How far from its number a word for a plane is looked for, in tokens. */
  private static final int AIRCRAFT = 25;

  private final Set<String> labels = new HashSet<>();

  NumberedNames() {
    for (Table.Row row : Table.read("en/label-nouns.tsv").rows()) {
      labels.add(row.get("noun"));
    }
  }

  /** Behind a name or a noun that is numbered: {@code Boeing 737}, {@code page 12}. */
  boolean isLabelled(Scan scan, Numeral told) {
    Numeral numeral = whole(scan, told);
    int before = numeral.first() - 1;
    if (scan.is(before, ".")
        && scan.isGlued(before)
        && labels.contains(scan.word(before - 1) + ".")) {
      boolean word = scan.is(before - 1, "no") || scan.is(before - 1, "apt");
      boolean grouped = scan.word(numeral.first()).indexOf(',') >= 0;
      return !grouped && (!word || scan.isCapitalised(before - 1));
    }
    if (numeral.form() != NumeralForm.CARDINAL) {
      return false;
    }
    if (isSecondLabelled(scan, before)) {
      return true;
    }
    if (!scan.isWord(before)) {
      return false;
    }
    String word = scan.word(before);
    if (labels.contains(word) || isNumberedTime(scan, before)) {
      return true;
    }
    boolean pair = scan.is(numeral.end(), "to") && scan.numeral(numeral.end() + 1) != null;
    boolean name =
        !pair
            && !Dates.isMonth(word)
            && !TimeWords.isDay(word)
            && (scan.isCapitalised(before) || hasCapital(scan, before))
            && !WordClass.FUNCTION_WORD.has(word)
            && scan.isNumber(numeral.first())
            && numeral.end() == numeral.first() + 1
            && scan.word(numeral.first()).indexOf(',') < 0;
    return name
        && scan.paragraph().tag(before).isNoun()
        && (before == 0 || isAcronym(scan, before) || !scan.startsSentence(before));
  }

  /** The numeral that another one ends: page [two [thousand]]. */
  private static Numeral whole(Scan scan, Numeral numeral) {
    Numeral whole = numeral;
    Numeral longer = scan.isWord(whole.first()) ? scan.numeral(whole.first() - 1) : null;
    while (longer != null && longer.end() == numeral.end()) {
      whole = longer;
      longer = scan.isWord(whole.first()) ? scan.numeral(whole.first() - 1) : null;
    }
    return whole;
  }

  /** On day 9, LIVE: day 9; not every day 40 people. */
  private static boolean isNumberedTime(Scan scan, int at) {
    if (!WordClass.NUMBERED_TIME.has(scan.word(at))) {
      return false;
    }
    if (!scan.isWord(at - 1)) {
      return !scan.isNumber(at - 1);
    }
    return switch (scan.paragraph().tag(at - 1).penn()) {
      case IN -> !scan.is(at - 1, "per");
      case VBZ, VBD -> true;
      default -> false;
    };
  }

  /** Pages 12-14, articles 5 and 6. */
  private boolean isSecondLabelled(Scan scan, int joiner) {
    boolean joins =
        scan.isHyphen(joiner)
            || scan.is(joiner, "\u2013")
            || scan.is(joiner, "and")
            || scan.is(joiner, "to")
            || scan.is(joiner, "or");
    boolean ofAll = scan.is(joiner, "of"); // part 3 of 5
    return (joins || ofAll) && scan.isNumber(joiner - 1) && labels.contains(scan.word(joiner - 2));
  }

  /** iPhone, eBay. */
  private static boolean hasCapital(Scan scan, int at) {
    String text = scan.tokens().get(at).text();
    return text.length() > 2 && Character.isUpperCase(text.charAt(1));
  }

  private static boolean isAcronym(Scan scan, int at) {
    String text = scan.tokens().get(at).text();
    return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
  }

  /**
   * Whether a number is part of a name by its capital or the one behind it: {@code the Gang of
   * Eight}, {@code 60 Minutes}, {@code The 40-Year-Old Virgin}, {@code 221 Baker Street}; not in a
   * title with capitals throughout.
   */
  static boolean isName(Scan scan, int at) {
    if (scan.isNumber(at)) {
      int unit = scan.afterHyphen(at + 1);
      boolean title = scan.isCapitalised(unit) && WordClass.TITLE_UNIT.has(scan.word(unit));
      return (title && !scan.isTitleCase())
          || isAddress(scan, at)
          || isShop(scan, at)
          || isAircraft(scan, at)
          || (scan.isHyphen(at - 1) && scan.isNumber(at - 2) && isAircraft(scan, at - 2));
    }
    boolean inside = scan.isWord(at - 1) || (scan.isHyphen(at - 1) && scan.isGlued(at));
    return inside && scan.isCapitalised(at) && !scan.startsSentence(at) && !scan.isTitleCase();
  }

  /** A number and a street: {@code 221 Baker Street}. */
  private static boolean isAddress(Scan scan, int at) {
    int word = at + 1;
    while (word < at + LONGEST_STREET && scan.isCapitalised(word)) {
      if (word > at + 1 && WordClass.STREET.has(scan.word(word))) {
        return true;
      }
      word++;
    }
    return false;
  }

  /** A number joined to a capitalised one: {@code 7-Eleven}. */
  private static boolean isShop(Scan scan, int at) {
    return scan.isHyphen(at + 1)
        && scan.afterHyphen(at + 1) > at + 1
        && scan.isCapitalised(at + 2)
        && scan.numeral(at + 2) != null;
  }

  /** Boeing's numbers where the talk is of planes: the [757] landed. */
  private static boolean isAircraft(Scan scan, int at) {
    String digits = scan.word(at);
    boolean boeing = digits.length() == 3 && digits.charAt(0) == '7' && digits.charAt(2) == '7';
    for (int i = at - AIRCRAFT; i <= at + AIRCRAFT && boeing; i++) {
      if (WordClass.NEAR_AIRCRAFT.has(scan.word(i))) {
        return true;
      }
    }
    return false;
  }
}
