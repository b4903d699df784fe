package io.github.saidby.internal.quantities;

import io.github.saidby.internal.numerals.Numeral;
import io.github.saidby.internal.numerals.NumeralForm;
import io.github.saidby.internal.resource.Table;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Tells numbers that are part of a name: {@code Boeing 737}, {@code page 12}. */
final class NumberedNames {

  private final Set<String> labels = new HashSet<>();

  NumberedNames() {
    for (Table.Row row : Table.read("en/label-nouns.tsv").rows()) {
      labels.add(row.get("noun"));
    }
  }

  /** Behind a name or a noun that is numbered: {@code Boeing 737}, {@code page 12}. */
  boolean isLabelled(Scan scan, Numeral numeral) {
    int before = numeral.first() - 1;
    if (scan.is(before, ".") && scan.isGlued(before) && scan.is(before - 1, "no")) {
      return scan.isCapitalised(before - 1);
    }
    if (!scan.isWord(before) || numeral.form() != NumeralForm.CARDINAL) {
      return false;
    }
    String word = scan.word(before);
    if (labels.contains(word)) {
      return true;
    }
    boolean pair = scan.is(numeral.end(), "to") && scan.numeral(numeral.end() + 1) != null;
    boolean name =
        !pair
            && scan.isCapitalised(before)
            && !WordClass.FUNCTION_WORD.has(word)
            && scan.isNumber(numeral.first())
            && numeral.end() == numeral.first() + 1
            && scan.word(numeral.first()).indexOf(',') < 0;
    return name
        && scan.paragraph().tag(before).isNoun()
        && (before == 0 || isAcronym(scan, before) || !scan.startsSentence(before));
  }

  private static boolean isAcronym(Scan scan, int at) {
    String text = scan.tokens().get(at).text();
    return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
  }

  /**
   * A number word in a name: {@code the Gang of Eight}; not in a title with capitals throughout.
   */
  static boolean isName(Scan scan, int at) {
    if (!scan.isCapitalised(at) || scan.startsSentence(at)) {
      return false;
    }
    boolean of = (scan.is(at - 1, "of") || scan.is(at - 1, "for")) && scan.isCapitalised(at - 2);
    boolean between = isNamePart(scan, at - 1) && !scan.isHyphen(at + 1);
    return (of || between || isNamePart(scan, at + 1)) && !scan.isTitleCase();
  }

  private static boolean isNamePart(Scan scan, int at) {
    return scan.isCapitalised(at) && !WordClass.FUNCTION_WORD.has(scan.word(at));
  }
}
