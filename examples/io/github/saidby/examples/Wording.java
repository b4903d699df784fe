package io.github.saidby.examples;

import io.github.saidby.model.Change;
import io.github.saidby.model.Comparison;
import io.github.saidby.model.DeadlineClaim;
import io.github.saidby.model.DeadlineRelation;
import io.github.saidby.model.NumberRange;
import io.github.saidby.model.QuantityClaim;
import io.github.saidby.model.TimeInterval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words and figures for values. */
final class Wording {

  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("%", "%"),
          Map.entry("{percentage point}", "percentage points"),
          Map.entry("a", "years"),
          Map.entry("mo", "months"),
          Map.entry("wk", "weeks"),
          Map.entry("d", "days"),
          Map.entry("h", "hours"),
          Map.entry("min", "minutes"),
          Map.entry("s", "seconds"),
          Map.entry("har", "hectares"),
          Map.entry("Cel", "°C"),
          Map.entry("[degF]", "°F"));

  private Wording() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String amount(QuantityClaim quantity) {
    if (!quantity.tally().isEmpty()) {
      return of(quantity.kind())
          + " "
          + quantity.tally().stream().map(Wording::plain).collect(Collectors.joining(" to "));
    }
    String unit = unit(quantity.unit());
    String bounds =
        switch (quantity.comparator()) {
          case EQ -> quantity.lower().map(Wording::plain).orElse("?");
          case APPROX -> "about " + either(quantity);
          case NEAR_BELOW ->
              "almost " + quantity.upper().or(quantity::lower).map(Wording::plain).orElse("?");
          case NEAR_ABOVE -> "just over " + either(quantity);
          case GT -> "> " + either(quantity);
          case GE -> ">= " + either(quantity);
          case LT -> "< " + quantity.upper().or(quantity::lower).map(Wording::plain).orElse("?");
          case LE -> "<= " + quantity.upper().or(quantity::lower).map(Wording::plain).orElse("?");
          case BETWEEN, PLUSMINUS ->
              quantity.lower().map(Wording::plain).orElse("?")
                  + " to "
                  + quantity.upper().map(Wording::plain).orElse("?");
          case VAGUE -> "some multiple of " + either(quantity);
        };
    return unit.isEmpty() ? bounds : bounds + " " + unit;
  }

  private static String either(QuantityClaim quantity) {
    return quantity.lower().or(quantity::upper).map(Wording::plain).orElse("?");
  }

  static String change(Change change) {
    StringBuilder words = new StringBuilder(of(change.direction()));
    String unit = unit(change.unit());
    change.from().ifPresent(from -> words.append(" from ").append(range(from, unit)));
    change.to().ifPresent(to -> words.append(" to ").append(range(to, unit)));
    change.by().ifPresent(by -> words.append(" by ").append(range(by, unit(change.byUnit()))));
    return words.toString();
  }

  static String comparison(Comparison comparison) {
    StringBuilder words = new StringBuilder(of(comparison.relation()));
    comparison.than().ifPresent(than -> words.append(" than ").append(than.text()));
    String unit = unit(comparison.unit());
    comparison.other().ifPresent(other -> words.append(" at ").append(range(other, unit)));
    String byUnit = unit(comparison.byUnit());
    comparison.by().ifPresent(by -> words.append(" by ").append(range(by, byUnit)));
    return words.toString();
  }

  private static String range(NumberRange range, String unit) {
    String numbers =
        range.lower().compareTo(range.upper()) == 0
            ? plain(range.lower())
            : plain(range.lower()) + " to " + plain(range.upper());
    return unit.isEmpty() ? numbers : numbers + " " + unit;
  }

  private static String unit(Optional<String> code) {
    return code.map(c -> UNITS.getOrDefault(c, c)).orElse("");
  }

  private static String plain(BigDecimal number) {
    BigDecimal rounded = number.scale() > 4 ? number.round(new MathContext(4)) : number;
    return rounded.stripTrailingZeros().toPlainString();
  }

  /**
   * The relation, and the day that it speaks of: the last one for "by", the first after "before".
   */
  static String due(DeadlineClaim deadline) {
    String relation = of(deadline.relation());
    if (deadline.due().isEmpty()) {
      return relation + " ?";
    }
    TimeInterval due = deadline.due().get();
    boolean exclusive =
        deadline.relation() == DeadlineRelation.BEFORE
            || deadline.relation() == DeadlineRelation.UNTIL;
    if (due.start().isEmpty() && due.wholeDays() && !exclusive) {
      return relation + due.end().map(end -> " " + day(end.minusDays(1))).orElse("");
    }
    return relation + " " + (due.start().isEmpty() ? due.endIso().orElse("?") : interval(due));
  }

  /** A day where the interval is one, the last day rather than the one after it for longer ones. */
  static String interval(TimeInterval interval) {
    String start = interval.startIso().orElse("");
    String end =
        interval.wholeDays()
            ? interval.end().map(day -> day.minusDays(1)).map(Wording::day).orElse("")
            : interval.endIso().orElse("");
    if (start.equals(end)) {
      return start;
    }
    if (start.isEmpty()) {
      return "up to " + end;
    }
    return end.isEmpty() ? "from " + start + " on" : start + " to " + end;
  }

  private static String day(LocalDateTime moment) {
    return moment.toLocalDate().toString();
  }
}
