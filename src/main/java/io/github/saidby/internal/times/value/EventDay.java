package io.github.saidby.internal.times.value;

import io.github.saidby.model.TimeKind;
import java.time.LocalDateTime;

/**
 * A day that an event of some year is named after: "the Sept. 11 attacks". A text published before
 * that year tells of another one.
 *
 * @param day the day of no told year
 * @param year the year of the event
 */
public record EventDay(InYear day, int year) implements TimeValue {

  @Override
  public String rule() {
    return day.rule();
  }

  @Override
  public TimeKind kind() {
    return TimeKind.DATE;
  }

  @Override
  public Resolved resolve(Reference reference) {
    LocalDateTime published = reference.published();
    boolean before = published != null && published.getYear() < year;
    return before ? day.resolve(reference) : day.withYear(Fixed.year(year)).resolve(reference);
  }
}
