package io.github.saidby.internal.quantities;

import io.github.saidby.internal.quantities.PhraseMap.Match;
import io.github.saidby.internal.resource.Table;
import io.github.saidby.model.QuantityKind;
import io.github.saidby.text.Token;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A lexicon of units or of currencies. */
final class Units {

  private final PhraseMap<Unit> words = PhraseMap.acrossHyphens(Token::normal);
  private final PhraseMap<Unit> symbols = new PhraseMap<>(Token::text);

  private final Set<String> listed = new HashSet<>();

  private Units() {}

  /** The units of measure, of time, of temperature and the parts of a hundred. */
  static Units measures() {
    Units units = new Units();
    for (Table.Row row : Table.read("en/units.tsv").rows()) {
      units.add(row, row.constant("kind", QuantityKind.class), "usage");
    }
    return units;
  }

  /** The currencies. */
  static Units currencies() {
    Units units = new Units();
    for (Table.Row row : Table.read("en/currencies.tsv").rows()) {
      units.add(row, QuantityKind.MONEY, "usage");
    }
    return units;
  }

  private void add(Table.Row row, QuantityKind kind, String column) {
    Unit unit =
        new Unit(
            row.get("code"),
            kind,
            new BigDecimal(row.get("factor")),
            row.constant(column, Unit.Usage.class));
    listed.add(unit.code());
    add(row.get("form"), unit);
  }

  /** Whether a code is one of the word list's, not only of a user's own. */
  boolean lists(String code) {
    return listed.contains(code);
  }

  /** Adds a form, as tokens between blanks. */
  void add(String form, Unit unit) {
    (unit.exact() ? symbols : words).put(form, unit);
  }

  /** The words that forms begin with, in lower case. */
  Set<String> openers() {
    Set<String> openers = new HashSet<>(words.firstWords());
    symbols.firstWords().forEach(word -> openers.add(word.toLowerCase(Locale.ROOT)));
    return openers;
  }

  /** What a form stands for, as tokens between blanks; null for unknown ones. */
  @Nullable Unit named(String form) {
    Unit word = words.get(form);
    return word == null ? symbols.get(form) : word;
  }

  /** What an exact form stands for. */
  @Nullable Unit symbol(String form) {
    return symbols.get(form);
  }

  /** The longest form that starts at a token. */
  @Nullable Match<Unit> at(List<Token> tokens, int first) {
    Match<Unit> word = words.at(tokens, first);
    Match<Unit> symbol = symbols.at(tokens, first);
    return symbol == null || (word != null && word.end() >= symbol.end()) ? word : symbol;
  }
}
