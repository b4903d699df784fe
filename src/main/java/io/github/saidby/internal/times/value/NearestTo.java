package io.github.saidby.internal.times.value;

import io.github.saidby.model.TimeKind;
import java.time.LocalDateTime;

/**
 * A time that comes again, of which a distance tells which one is meant: "Christmas two years ago",
 * "March in a year", "Monday two weeks from now".
 *
 * @param value the time
 * @param distance how far away it is
 */
public record NearestTo(TimeValue value, Shift distance) implements TimeValue {

  @Override
  public String rule() {
    return value.rule();
  }

  @Override
  public TimeKind kind() {
    return value.kind();
  }

  /** A distance in years tells the year, whatever lies nearer; a day of the week is in its week. */
  @Override
  public Resolved resolve(Reference reference) {
    Resolved far = distance.resolve(reference);
    LocalDateTime moment = far.start();
    if (moment == null) {
      return value.resolve(Reference.NONE);
    }
    if (value instanceof InYear part && distance.lapse().unit() == CalendarUnit.YEAR) {
      return part.withYear(Fixed.year(moment.getYear())).resolve(reference).withHow(far.how());
    }
    if (value instanceof InWeek day) {
      LocalDateTime week = CalendarUnit.WEEK.floor(moment);
      return new InWeek(day.day(), new Fixed(CalendarUnit.WEEK, week.toLocalDate()), Choice.OPEN)
          .resolve(reference)
          .withHow(far.how());
    }
    return value.resolve(reference.at(moment)).withHow(far.how());
  }
}
