package io.github.saidby.internal.numerals;

import io.github.saidby.internal.resource.Table;
import io.github.saidby.text.Token;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words in and around numerals that decide how they are read, by what they decide. */
enum NumeralContext {
  /** Words behind "a third" that tell a part from a rank. */
  AFTER_PART,
  /** Words before "a third" that tell a part from a rank, as they bound it. */
  BEFORE_PART,
  /** Words behind which a hyphen with blanks around it is a sign: fell to - 2 degrees. */
  BEFORE_SIGN,
  /** What tells that digits with a comma before them are a decimal: 21,6%. */
  BEHIND_DECIMAL,
  /** Words that leave open how many. */
  SEVERAL,
  /** What makes a number negative. */
  SIGN;

  /** Whether the token at an index is one of the words; nothing before or behind the list is. */
  boolean has(List<Token> tokens, int at) {
    return at >= 0
        && at < tokens.size()
        && Lists.WORDS.getOrDefault(this, Set.of()).contains(tokens.get(at).normal());
  }

  /** Read when the first word is asked for. */
  private static final class Lists {

    static final Map<NumeralContext, Set<String>> WORDS = read();

    private static Map<NumeralContext, Set<String>> read() {
      Map<NumeralContext, Set<String>> words = new EnumMap<>(NumeralContext.class);
      for (Table.Row row : Table.read("en/numeral-contexts.tsv").rows()) {
        words
            .computeIfAbsent(row.constant("class", NumeralContext.class), type -> new HashSet<>())
            .add(row.get("word"));
      }
      return words;
    }
  }
}
