package io.github.saidby.internal.times.value;

import io.github.saidby.model.Granularity;
import io.github.saidby.model.TimeKind;

/**
 * A year of accounts or a quarter of one: "fiscal 2016", "Q3 FY27". Which months it has depends on
 * whose it is, so that only its name is told.
 *
 * @param name its number as TIMEX3 writes years
 * @param quarter its quarter, or 0 for the whole year
 */
public record FiscalYear(String name, int quarter) implements TimeValue {

  /** A year that is named by the calendar year that it ends in. */
  public static FiscalYear of(int year) {
    return new FiscalYear(Timex.year(year), 0);
  }

  /** A year that the text does not name. */
  public static FiscalYear open() {
    return new FiscalYear(Timex.ANY_YEAR, 0);
  }

  /** A quarter of it. */
  public FiscalYear quarter(int number) {
    return new FiscalYear(name, number);
  }

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
    return quarter == 0
        ? Resolved.unresolved("FY" + name, Granularity.YEAR)
        : Resolved.unresolved("FY" + name + "-Q" + quarter, Granularity.QUARTER);
  }
}
