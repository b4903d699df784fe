package io.github.saidby.internal.numerals;

import io.github.saidby.internal.resource.Table;
import io.github.saidby.text.Token;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lexicon of number words. */
final class NumberWords {

  private static final Map<String, NumberWord> WORDS = words();

  private NumberWords() {}

  private static Map<String, NumberWord> words() {
    Map<String, NumberWord> words = new HashMap<>();
    for (Table.Row row : Table.read("en/number-words.tsv").rows()) {
      words.put(
          row.get("word"),
          new NumberWord(
              row.constant("role", NumberWord.Role.class),
              value(row.get("value")),
              row.constant("form", NumberWord.Form.class)));
    }
    return Map.copyOf(words);
  }

  private static BigDecimal value(String cell) {
    int slash = cell.indexOf('/');
    return slash < 0
        ? new BigDecimal(new BigDecimal(cell).toPlainString())
        : Digits.quotient(
            new BigDecimal(cell.substring(0, slash)), new BigDecimal(cell.substring(slash + 1)));
  }

  /** The number word at an index; {@link NumberWord#NONE} for others and behind the list. */
  static NumberWord at(List<Token> tokens, int index) {
    return index < tokens.size()
        ? WORDS.getOrDefault(tokens.get(index).normal(), NumberWord.NONE)
        : NumberWord.NONE;
  }
}
