package io.github.saidby.internal.numerals;

import io.github.saidby.internal.numerals.NumberWord.Form;
import io.github.saidby.internal.numerals.NumberWord.Role;
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
    words.putAll(joined(words));
    return Map.copyOf(words);
  }

  /** Tens and units without a hyphen between them: {@code twentyfifth}. */
  private static Map<String, NumberWord> joined(Map<String, NumberWord> words) {
    Map<String, NumberWord> joined = new HashMap<>();
    words.forEach(
        (ten, tens) ->
            words.forEach(
                (unit, units) -> {
                  boolean whole = units.form() == Form.CARDINAL || units.form() == Form.ORDINAL;
                  if (tens.is(Role.TEN, Form.CARDINAL) && units.role() == Role.UNIT && whole) {
                    joined.put(
                        ten + unit,
                        new NumberWord(Role.TEEN, tens.value().add(units.value()), units.form()));
                  }
                }));
    return joined;
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
