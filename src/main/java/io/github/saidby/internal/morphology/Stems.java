package io.github.saidby.internal.morphology;

import io.github.saidby.internal.resource.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Gives a word back the silent e that it lost before an ending, or the single letter at its end.
 */
final class Stems {

  private static final String VOWELS = "aeiouy";

  /** Ends of stems of several syllables that mostly have lost an e. */
  private static final Set<String> SILENT =
      Set.of(
          "ad", "ag", "ak", "am", "ap", "ar", "at", "ed", "eg", "ib", "id", "im", "in", "ir", "od",
          "ok", "om", "ot", "ub", "ud", "uk", "ul", "um", "ur", "ut", "yp", "yz");

  private final Map<String, String> exceptions = new HashMap<>();

  private Stems() {}

  static Stems read() {
    Stems stems = new Stems();
    for (Table.Row row : Table.read("en/verb-stems.tsv").rows()) {
      stems.exceptions.put(row.get("stem"), row.get("lemma"));
    }
    return stems;
  }

  /** The base form of what is left when an ending has been cut off. */
  String base(String stem) {
    String known = exceptions.get(stem);
    if (known != null) {
      return known;
    }
    int last = stem.length() - 1;
    char end = stem.charAt(last);
    if (last > 1 && end == stem.charAt(last - 1)) {
      return "lsfzdeo".indexOf(end) >= 0 ? stem : stem.substring(0, last);
    }
    return isSilent(stem, end, last) ? stem + "e" : stem;
  }

  private static boolean isSilent(String stem, char end, int last) {
    if ("csuvz".indexOf(end) >= 0) {
      return true;
    }
    if (last < 1 || isVowel(end) || end == 'w' || end == 'x') {
      return false;
    }
    char before = stem.charAt(last - 1);
    if (!isVowel(before)) {
      return (end == 'l' && before != 'r' && before != 'w') || (end == 'g' && isSoft(stem, before));
    }
    if (stem.endsWith("iat") || stem.endsWith("uat")) {
      return true;
    }
    boolean two = last > 1 && isVowel(stem.charAt(last - 2)) && !isQu(stem, last - 2);
    return !two && (syllables(stem) == 1 || SILENT.contains(stem.substring(last - 1)));
  }

  /** "Judge", "merge", "change", but not "bring", "belong". */
  private static boolean isSoft(String stem, char before) {
    return before == 'd'
        || before == 'r'
        || before == 'l'
        || (before == 'n'
            && stem.length() > 4
            && "ae".indexOf(stem.charAt(stem.length() - 3)) >= 0);
  }

  private static boolean isQu(String stem, int u) {
    return u > 0 && stem.charAt(u) == 'u' && stem.charAt(u - 1) == 'q';
  }

  private static int syllables(String stem) {
    int syllables = 0;
    for (int i = 0; i < stem.length(); i++) {
      boolean starts = isVowel(stem.charAt(i)) && (i == 0 || !isVowel(stem.charAt(i - 1)));
      syllables += starts ? 1 : 0;
    }
    return syllables;
  }

  private static boolean isVowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }
}
