package io.github.saidby.internal.times.value;

import io.github.saidby.model.Granularity;
import io.github.saidby.model.TimeKind;
import org.jspecify.annotations.Nullable;

/**
 * A time that comes again and again: "every Monday", "weekly".
 *
 * @param timex the time or the distance between two of them
 * @param granularity its unit
 */
public record Recurring(String timex, Granularity granularity) implements TimeValue {

  /** Again after a length of time. */
  public static Recurring every(Amount amount) {
    Lapse lapse = Lapse.of(amount);
    return new Recurring(lapse.resolve(Reference.NONE).timexOr("PX"), amount.unit().granularity());
  }

  /** The days, as what an hour of them begins with; null where it tells no days alone. */
  public @Nullable Recurring ofHours() {
    boolean named = timex.startsWith("XXXX-WXX-") && timex.indexOf('T') < 0;
    return named ? this : timex.equals("P1D") ? new Recurring("", granularity) : null;
  }

  @Override
  public String rule() {
    return "time.recurrence";
  }

  @Override
  public TimeKind kind() {
    return TimeKind.SET;
  }

  @Override
  public Resolved resolve(Reference reference) {
    return Resolved.unresolved(timex, granularity);
  }
}
