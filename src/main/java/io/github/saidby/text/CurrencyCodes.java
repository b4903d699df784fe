package io.github.saidby.text;

import io.github.saidby.internal.resource.Table;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

/** Letters for currencies that are written without a space before digits. */
final class CurrencyCodes {

  private static final Set<String> CODES = forms(Set.of("code", "glued"));
  private static final Set<String> LETTERS = forms(Set.of("letter"));

  /** As many letters as the words for magnitudes have. */
  private static final int LONGEST = 12;

  private CurrencyCodes() {}

  private static Set<String> forms(Set<String> usages) {
    Set<String> forms = new HashSet<>();
    for (Table.Row row : Table.read("en/currencies.tsv").rows()) {
      if (usages.contains(row.get("usage"))) {
        forms.add(row.get("form"));
      }
    }
    return Set.copyOf(forms);
  }

  /** Whether letters right before digits are a currency's code. */
  static boolean contains(String text, int start, int end) {
    String form = text.substring(start, end);
    return CODES.contains(form) || (LETTERS.contains(form) && isAmount(text, end));
  }

  /**
   * Whether digits are grouped, with cents, or millions at least, as behind letters only money is:
   * {@code R1,200}, {@code R2 500}, {@code R79.99}, {@code R16,7 billion}, {@code N5.2bn}; not
   * {@code N95}.
   */
  private static boolean isAmount(String text, int digits) {
    int i = afterDigits(text, digits);
    if ((isAt(text, i, ',') || isBlank(text, i)) && afterDigits(text, i + 1) == i + 4) {
      return true;
    }
    boolean point = isAt(text, i, '.') || isAt(text, i, ',');
    int decimals = point ? afterDigits(text, i + 1) : i;
    if (decimals == i + 3 && !isLetter(text, decimals)) {
      return true;
    }
    i = decimals;
    i = isAt(text, i, ' ') ? i + 1 : i;
    int end = i;
    while (end < text.length() && end - i < LONGEST && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return Magnitudes.contains(text.substring(i, end));
  }

  private static int afterDigits(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i;
  }

  private static boolean isAt(String text, int i, char c) {
    return i < text.length() && text.charAt(i) == c;
  }

  private static boolean isLetter(String text, int i) {
    return i < text.length() && Character.isLetter(text.charAt(i));
  }

  private static boolean isBlank(String text, int i) {
    return i < text.length() && Character.getType(text.charAt(i)) == Character.SPACE_SEPARATOR;
  }

  /** Words and letters for a million and more; read when the first one is asked for. */
  private static final class Magnitudes {

    private static final Set<String> WORDS = words();

    private static Set<String> words() {
      Set<String> words = new HashSet<>();
      for (Table.Row row : Table.read("en/number-words.tsv").rows()) {
        boolean large =
            row.get("role").equals("magnitude")
                && new BigDecimal(row.get("value")).compareTo(BigDecimal.valueOf(1_000_000)) >= 0;
        if (large && !row.get("form").equals("ordinal")) {
          words.add(row.get("word"));
        }
      }
      for (Table.Row row : Table.read("en/money-letters.tsv").rows()) {
        words.add(row.get("letter"));
      }
      return Set.copyOf(words);
    }

    static boolean contains(String word) {
      return WORDS.contains(word);
    }
  }
}
