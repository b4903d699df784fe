package io.github.saidby.internal.times.value;

import io.github.saidby.model.TimeKind;

/** "Overnight": the night before publication, or the one behind it where the text points ahead. */
public record Overnight() implements TimeValue {

  private static final DayPart NIGHT = new DayPart("NI", 18, 30, null);

  /** The night that begins on a day. */
  @Override
  public DayPart on(TimeValue day) {
    return NIGHT.on(day);
  }

  @Override
  public String rule() {
    return NIGHT.rule();
  }

  @Override
  public TimeKind kind() {
    return TimeKind.DATETIME_RANGE;
  }

  @Override
  public Resolved resolve(Reference reference) {
    int days = reference.direction() == Direction.FUTURE ? 0 : -1;
    return on(UnitAway.of(CalendarUnit.DAY, days)).resolve(reference);
  }
}
