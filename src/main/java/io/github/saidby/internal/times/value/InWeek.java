package io.github.saidby.internal.times.value;

import io.github.saidby.model.TimeKind;
import io.github.saidby.model.TimeResolution;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * A day of some week: "Wednesday", "last Friday", "Tuesday of next week".
 *
 * @param day the day
 * @param week the week, or null where the text leaves it open
 * @param choice which one is meant where the week is open
 */
public record InWeek(DayOfWeek day, @Nullable TimeValue week, Choice choice) implements TimeValue {

  @Override
  public String rule() {
    return "time.weekday";
  }

  @Override
  public TimeKind kind() {
    return TimeKind.DATE;
  }

  @Override
  public Resolved resolve(Reference reference) {
    if (week != null) {
      Resolved of = week.resolve(reference);
      LocalDateTime start = of.start();
      return start == null
          ? open()
          : at(start.toLocalDate().plusDays(day.getValue() - 1), of.how());
    }
    LocalDate today = reference.today();
    return today == null || choice == Choice.ANY
        ? open()
        : at(choose(today, reference.direction()), TimeResolution.PUBLICATION_DATE);
  }

  private Resolved open() {
    return Resolved.unresolved("XXXX-WXX-" + day.getValue(), CalendarUnit.DAY.granularity());
  }

  private static Resolved at(LocalDate date, TimeResolution how) {
    return Days.resolved(date, how);
  }

  private static boolean isAhead(Direction direction) {
    return direction == Direction.FUTURE || direction == Direction.NONE;
  }

  /** "will meet this Monday", told on a Tuesday, is the next one. */
  private LocalDate ofThisWeek(LocalDate today, boolean ahead) {
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate date = monday.plusDays(day.getValue() - 1L);
    return ahead && date.isBefore(today) ? date.plusWeeks(1) : date;
  }

  /** News tells what happened: where nothing points ahead, the latest such day is meant. */
  private LocalDate choose(LocalDate today, Direction direction) {
    return switch (choice) {
      case THIS -> ofThisWeek(today, isAhead(direction));
      case NEXT -> today.with(TemporalAdjusters.next(day));
      case AHEAD -> today.with(TemporalAdjusters.nextOrSame(day));
      case LAST -> today.with(TemporalAdjusters.previous(day));
      case NEAREST -> today.plusDays(3).with(TemporalAdjusters.previousOrSame(day));
      case OPEN, ANY ->
          today.with(
              isAhead(direction)
                  ? TemporalAdjusters.nextOrSame(day)
                  : TemporalAdjusters.previousOrSame(day));
    };
  }
}
