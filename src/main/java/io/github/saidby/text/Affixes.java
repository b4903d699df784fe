package io.github.saidby.text;

import java.util.Locale;
import java.util.Set;

/** Prefixes that a hyphen joins to the word behind it, as the treebanks have it. */
final class Affixes {

  private static final Set<String> PREFIXES =
      Set.of(
          "anti", "co", "e", "ex", "inter", "multi", "non", "over", "post", "pre", "pro", "re",
          "semi", "socio", "sub", "un");

  private Affixes() {}

  static boolean isPrefix(String text, int start, int end) {
    return end - start <= 5
        && PREFIXES.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }
}
