package io.github.saidby.text;

import io.github.saidby.internal.resource.Table;
import java.util.HashSet;
import java.util.Set;

/** Letters for currencies that are written without a space before digits. */
final class CurrencyCodes {

  private static final Set<String> CODES = codes();

  private CurrencyCodes() {}

  private static Set<String> codes() {
    Set<String> codes = new HashSet<>();
    for (Table.Row row : Table.read("en/currencies.tsv").rows()) {
      String usage = row.get("usage");
      if (usage.equals("code") || usage.equals("glued")) {
        codes.add(row.get("form"));
      }
    }
    return Set.copyOf(codes);
  }

  static boolean contains(String text, int start, int end) {
    return CODES.contains(text.substring(start, end));
  }
}
