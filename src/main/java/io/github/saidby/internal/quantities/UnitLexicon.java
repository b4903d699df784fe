package io.github.saidby.internal.quantities;

import io.github.saidby.internal.quantities.Unit.Usage;
import io.github.saidby.model.QuantityKind;
import io.github.saidby.model.UnitName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The units and currencies that are known: those of the word lists and the user's own.
 *
 * @param measures the units of measure, of time, of temperature and the parts of a hundred
 * @param currencies the currencies
 */
record UnitLexicon(Units measures, Units currencies) {

  /**
   * Reads the word lists and adds the user's own units.
   *
   * @throws IllegalArgumentException if one of them clashes with the lists or with another one
   */
  static UnitLexicon with(List<UnitName> own) {
    UnitLexicon lexicon = new UnitLexicon(Units.measures(), Units.currencies());
    List<UnitName> added = new ArrayList<>();
    for (UnitName name : own) {
      lexicon.check(name, added);
      lexicon.add(name);
      added.add(name);
    }
    return lexicon;
  }

  private void check(UnitName name, List<UnitName> added) {
    for (UnitName other : added) {
      if (form(other).equals(form(name)) && !other.equals(name)) {
        throw new IllegalArgumentException(
            "the unit \""
                + name.name()
                + "\" is added twice, as "
                + other.code()
                + " and as "
                + name.code()
                + "; add it once");
      }
    }
    Unit known = known(form(name));
    if (known != null && !isSame(known, name)) {
      throw new IllegalArgumentException(
          "the unit \""
              + name.name()
              + "\" is known already, as "
              + known.code()
              + " ("
              + known.kind()
              + "); choose another name for "
              + name.code());
    }
  }

  private @Nullable Unit known(String form) {
    Unit measure = measures.named(form);
    return measure == null ? currencies.named(form) : measure;
  }

  private static boolean isSame(Unit unit, UnitName name) {
    return unit.code().equals(name.code())
        && unit.kind() == name.kind()
        && unit.factor().compareTo(name.factor()) == 0;
  }

  private void add(UnitName name) {
    (name.kind() == QuantityKind.MONEY ? currencies : measures)
        .add(form(name), new Unit(name.code(), name.kind(), name.factor(), usage(name)));
  }

  private static Usage usage(UnitName name) {
    boolean exact = !name.name().equals(name.name().toLowerCase(Locale.ROOT));
    boolean sign = !Character.isLetter(name.name().codePointAt(0));
    if (name.kind() == QuantityKind.MONEY) {
      return sign ? Usage.WORD : exact ? Usage.CODE : Usage.NAME;
    }
    return exact || sign ? Usage.SYMBOL : Usage.NUMBERED;
  }

  /** A name as the tokens between blanks that it is found by. */
  private static String form(UnitName name) {
    return name.name().replace('-', ' ');
  }
}
