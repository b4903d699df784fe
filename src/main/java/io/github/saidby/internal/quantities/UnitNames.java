package io.github.saidby.internal.quantities;

import io.github.saidby.internal.resource.Table;
import io.github.saidby.model.UnitLabel;
import io.github.saidby.model.UnitName;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names units in words, by their code: those of the word list, those made of them as UCUM makes
 * codes of codes ({@code km2}, {@code kW.h}, {@code m/s2}), and the user's own.
 */
final class UnitNames {

  /** Codes that are squared behind their name: metre per second squared, not per square second. */
  private static final Set<String> TIMES = Set.of("s", "min", "h", "d", "ms");

  private static final int LONGEST_PREFIX = 2;

  /** No code of the reader is longer; the user's own may be. */
  private static final int LONGEST_COMPOSED = 100;

  private final Map<String, UnitLabel> names = new HashMap<>();
  private final Map<String, UnitLabel> metric = new HashMap<>();
  private final Map<String, String> prefixes = new HashMap<>();

  /**
   * The names of the lists and the user's own.
   *
   * @param own the user's own units
   * @param lexicon tells which codes are those of the lists, which keep their names
   */
  UnitNames(List<UnitName> own, UnitLexicon lexicon) {
    for (Table.Row row : Table.read("en/unit-names.tsv").rows()) {
      String code = row.get("code");
      UnitLabel name = new UnitLabel(row.get("singular"), row.get("plural"));
      switch (row.get("part")) {
        case "prefix" -> prefixes.put(code.substring(0, code.length() - 1), name.singular());
        case "metric" -> {
          metric.put(code, name);
          names.put(code, name);
        }
        default -> names.put(code, name);
      }
    }
    names.putAll(declared(own, lexicon));
  }

  /** The first name of each code that the lists do not have, with the second one as its plural. */
  private static Map<String, UnitLabel> declared(List<UnitName> own, UnitLexicon lexicon) {
    Map<String, UnitLabel> declared = new HashMap<>();
    for (UnitName unit : own) {
      String code = unit.code();
      boolean one = unit.factor().compareTo(BigDecimal.ONE) == 0;
      if (!one || lexicon.measures().lists(code) || lexicon.currencies().lists(code)) {
        continue;
      }
      UnitLabel first = declared.get(code);
      boolean plural = first != null && first.singular().equals(first.plural());
      if (first == null) {
        declared.put(code, new UnitLabel(unit.name(), unit.name()));
      } else if (plural) {
        declared.put(code, new UnitLabel(first.singular(), unit.name()));
      }
    }
    return declared;
  }

  /** The name of a code; null where a part of it has none. */
  @Nullable UnitLabel of(String code) {
    UnitLabel known = names.get(code);
    return known != null || code.length() > LONGEST_COMPOSED ? known : ratio(code);
  }

  /** Units with others under the line: {@code m/s}, {@code mmol/L}. */
  private @Nullable UnitLabel ratio(String code) {
    int slash = cut(code, '/', 0);
    UnitLabel name = product(code.substring(0, slash));
    while (name != null && slash < code.length()) {
      int next = cut(code, '/', slash + 1);
      UnitLabel divisor = product(code.substring(slash + 1, next));
      String per = divisor == null ? "" : " per " + divisor.singular();
      name = divisor == null ? null : new UnitLabel(name.singular() + per, name.plural() + per);
      slash = next;
    }
    return name;
  }

  /** Units that are multiplied: {@code kW.h}. */
  private @Nullable UnitLabel product(String code) {
    UnitLabel whole = names.get(code);
    int point = whole == null ? cut(code, '.', 0) : code.length();
    UnitLabel name = whole == null ? power(code.substring(0, point)) : whole;
    while (name != null && point < code.length()) {
      int next = cut(code, '.', point + 1);
      UnitLabel factor = power(code.substring(point + 1, next));
      name =
          factor == null
              ? null
              : new UnitLabel(
                  name.singular() + "-" + factor.singular(),
                  name.singular() + "-" + factor.plural());
      point = next;
    }
    return name;
  }

  /** A unit with an exponent: {@code m2}. */
  private @Nullable UnitLabel power(String code) {
    UnitLabel plain = simple(code);
    String exponent = code.isEmpty() ? "" : code.substring(code.length() - 1);
    boolean square = exponent.equals("2");
    if (plain != null || !(square || exponent.equals("3"))) {
      return plain;
    }
    String base = code.substring(0, code.length() - 1);
    UnitLabel name = simple(base);
    if (name == null) {
      return null;
    }
    if (TIMES.contains(base)) {
      String raised = square ? " squared" : " cubed";
      return new UnitLabel(name.singular() + raised, name.plural() + raised);
    }
    String raised = square ? "square " : "cubic ";
    return new UnitLabel(raised + name.singular(), raised + name.plural());
  }

  /** A unit of the list, with a prefix where it takes one: {@code mGy}, {@code GiBy}. */
  private @Nullable UnitLabel simple(String code) {
    UnitLabel known = names.get(code);
    for (int end = 1; end <= LONGEST_PREFIX && end < code.length() && known == null; end++) {
      String prefix = prefixes.get(code.substring(0, end));
      UnitLabel unit = prefix == null ? null : metric.get(code.substring(end));
      known = unit == null ? null : new UnitLabel(prefix + unit.singular(), prefix + unit.plural());
    }
    return known;
  }

  /** Where a mark joins the parts of a code from an index on, else its end; not in brackets. */
  private static int cut(String code, char mark, int from) {
    int depth = 0;
    for (int i = from; i < code.length(); i++) {
      char c = code.charAt(i);
      depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
      if (c == mark && depth == 0) {
        return i;
      }
    }
    return code.length();
  }
}
