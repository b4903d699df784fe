package io.github.saidby.internal.quantities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.saidby.internal.quantities.Unit.Usage;
import io.github.saidby.internal.resource.Table;
import io.github.saidby.model.QuantityClaim;
import io.github.saidby.model.QuantityComparator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** What is written with a unit and a comparator of the lists is read back as it was meant. */
class ReadBackProperties {

  /** Units that only the words around them tell: their own examples test them. */
  private static final Set<Usage> TOLD = Set.of(Usage.WARY, Usage.COMPOUND);

  /** Words that bound a number only where a hyphen joins them to it: seventy-odd. */
  private static final Set<String> GLUED = Set.of("ish", "odd", "plus", "some");

  /** Words that bound only where the number tells or is glued: near 4%, not near 40 villages. */
  private static final Set<String> TOLD_BY_NUMBER = Set.of("near", "c .", "c.");

  /** Units that end decades and ordinals too: 50s, 21st. */
  private static final Set<String> ENDINGS = Set.of("s", "st");

  /** A unit as it is written, before or behind the number, its code, and how many of it one is. */
  record Written(String before, String behind, String code, BigDecimal factor) {

    /** Whether it goes with small numbers: seconds and inches glued to the digits. */
    boolean small() {
      return !behind.isEmpty() && !behind.startsWith(" ");
    }
  }

  /** Words that bound a number, before or behind it, and what they say. */
  record Bounding(String before, String behind, QuantityComparator comparator) {}

  @Property(seed = "20261125", tries = 4000)
  void everyUnitIsReadBack(
      @ForAll @LongRange(min = 1000, max = 999_999_999_999_999L) long number,
      @ForAll("units") Written unit) {
    check(number, unit, new Bounding("", "", QuantityComparator.EQ));
  }

  @Property(seed = "20261125", tries = 2000)
  void everyComparatorIsReadBack(
      @ForAll @LongRange(min = 1000, max = 999_999_999_999_999L) long number,
      @ForAll("plainUnits") Written unit,
      @ForAll("bounds") Bounding bound) {
    check(number, unit, bound);
  }

  private static void check(long number, Written unit, Bounding bound) {
    String digits = String.format(Locale.ROOT, "%,d", unit.small() ? number % 899 + 101 : number);
    check(digits, unit, bound);
  }

  private static void check(String digits, Written unit, Bounding bound) {
    String text =
        "They need "
            + bound.before()
            + unit.before()
            + digits
            + unit.behind()
            + bound.behind()
            + ", they say.";
    List<QuantityClaim> claims = QuantityFinderTest.find(text);
    assertEquals(1, claims.size(), () -> text + " " + claims);
    QuantityClaim claim = claims.get(0);
    assertEquals(unit.code(), claim.unit().orElse(""), text);
    assertEquals(bound.comparator(), claim.comparator(), text);
    BigDecimal value = claim.upper().or(claim::lower).orElseThrow();
    BigDecimal meant = unit.factor().multiply(new BigDecimal(digits.replace(",", "")));
    assertEquals(0, value.compareTo(meant), () -> text + " " + claim);
  }

  @Provide
  Arbitrary<Written> units() {
    List<Written> units = new ArrayList<>();
    for (Table.Row row : Table.read("en/units.tsv").rows()) {
      Usage usage = row.constant("usage", Usage.class);
      String blank = usage == Usage.GLUED ? "" : " ";
      if (!TOLD.contains(usage) && !ENDINGS.contains(row.get("form"))) {
        units.add(written("", blank + row.get("form"), row));
      }
    }
    for (Table.Row row : Table.read("en/currencies.tsv").rows()) {
      String form = row.get("form");
      switch (row.constant("usage", Usage.class)) {
        case WORD -> {
          units.add(written(sign(form), "", row));
          units.add(written("", " " + form, row));
        }
        case CODE -> {
          units.add(written(form + " ", "", row));
          units.add(written("", " " + form, row));
        }
        case GLUED, LETTER -> units.add(written(form, "", row));
        case MINOR -> units.add(written("", form, row));
        case NAME, SLANG -> units.add(written("", " " + form, row));
        default -> {}
      }
    }
    return Arbitraries.of(units);
  }

  /** A sign as it stands before digits: letters before it are capitals ("A$5", but "a $5"). */
  private static String sign(String form) {
    boolean word = Character.isLetter(form.charAt(form.length() - 1));
    return word ? form + " " : form.replace(" ", "").toUpperCase(Locale.ROOT);
  }

  private static Written written(String before, String behind, Table.Row row) {
    return new Written(before, behind, row.get("code"), new BigDecimal(row.get("factor")));
  }

  @Provide
  Arbitrary<Written> plainUnits() {
    return Arbitraries.of(
        new Written("$", "", "USD", BigDecimal.ONE),
        new Written("", " kilometres", "km", BigDecimal.ONE),
        new Written("", " per cent", "%", BigDecimal.ONE),
        new Written("", " tonnes", "t", BigDecimal.ONE),
        new Written("", "", "", BigDecimal.ONE));
  }

  @Provide
  Arbitrary<Bounding> bounds() {
    List<Bounding> bounds = new ArrayList<>();
    for (Table.Row row : Table.read("en/comparators.tsv").rows()) {
      String phrase = row.get("phrase").replace(" - ", "-");
      QuantityComparator comparator = row.constant("comparator", QuantityComparator.class);
      if (TOLD_BY_NUMBER.contains(phrase)) {
        continue;
      }
      if (row.get("position").equals("before")) {
        bounds.add(new Bounding(phrase + " ", "", comparator));
      } else {
        String blank = GLUED.contains(phrase) ? "-" : " ";
        bounds.add(new Bounding("", phrase.equals("+") ? "+" : blank + phrase, comparator));
      }
    }
    return Arbitraries.of(bounds);
  }
}
