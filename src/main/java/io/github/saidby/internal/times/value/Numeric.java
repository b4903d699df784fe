package io.github.saidby.internal.times.value;

import io.github.saidby.model.TimeKind;

/**
 * A date in figures that can be read with the month or with the day first: "4/5/2016".
 *
 * @param monthFirst as it is read in the United States, and where the locale tells no country
 * @param dayFirst as it is read elsewhere
 */
public record Numeric(TimeValue monthFirst, TimeValue dayFirst) implements TimeValue {

  @Override
  public String rule() {
    return "time.numeric-date";
  }

  @Override
  public TimeKind kind() {
    return TimeKind.DATE;
  }

  @Override
  public Resolved resolve(Reference reference) {
    String country = reference.locale().getCountry();
    return switch (country) {
      case "" -> monthFirst.resolve(reference).asAmbiguous();
      case "US" -> monthFirst.resolve(reference);
      default -> dayFirst.resolve(reference);
    };
  }
}
