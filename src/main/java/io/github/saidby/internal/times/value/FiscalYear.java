package io.github.saidby.internal.times.value;

import io.github.saidby.model.TimeKind;

/**
 * A year of accounts: "fiscal 2016". Which months it has depends on whose it is.
 *
 * @param year its number
 */
public record FiscalYear(int year) implements TimeValue {

  @Override
  public String rule() {
    return "time.fiscal-year";
  }

  @Override
  public TimeKind kind() {
    return TimeKind.DATE;
  }

  @Override
  public Resolved resolve(Reference reference) {
    return Resolved.unresolved("FY" + Timex.year(year), CalendarUnit.YEAR.granularity());
  }
}
