package io.github.saidby.internal.times.value;

import io.github.saidby.model.Granularity;
import io.github.saidby.model.TimeInterval;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A part of a year that is reckoned once for each year, because that takes some time. */
final class Remembered implements YearPart {

  private static final int FIRST = 1600;
  private static final int LAST = 2400;

  private final YearPart part;
  private final ConcurrentHashMap<Integer, Optional<TimeInterval>> known =
      new ConcurrentHashMap<>();

  Remembered(YearPart part) {
    this.part = part;
  }

  @Override
  public CalendarUnit unit() {
    return part.unit();
  }

  @Override
  public Granularity granularity() {
    return part.granularity();
  }

  /** Outside the centuries that the series of sun and moon are good for there is none. */
  @Override
  public @Nullable TimeInterval in(int year) {
    return year < FIRST || year > LAST
        ? null
        : known.computeIfAbsent(year, y -> Optional.ofNullable(part.in(y))).orElse(null);
  }

  @Override
  public @Nullable String timex(String year) {
    return null;
  }
}
