package io.github.saidby.internal.times.value;

import io.github.saidby.model.TimeInterval;
import io.github.saidby.model.TimeKind;
import io.github.saidby.model.TimeModifier;
import org.jspecify.annotations.Nullable;

/**
 * A time of which the words around it say something: "since 2014", "the end of August", "more than
 * a year ago".
 *
 * @param value the time
 * @param modifier what is said of it
 */
public record Modified(TimeValue value, TimeModifier modifier) implements TimeValue {

  @Override
  public String rule() {
    return value.rule();
  }

  @Override
  public TimeKind kind() {
    return value.kind();
  }

  @Override
  public Modified on(TimeValue day) {
    return new Modified(value.on(day), modifier);
  }

  @Override
  public Modified in(DayPart part) {
    return new Modified(value.in(part), modifier);
  }

  @Override
  public Resolved resolve(Reference reference) {
    Resolved resolved = value.resolve(reference);
    TimeInterval interval = resolved.interval();
    if (interval == null || value.kind() == TimeKind.DURATION) {
      return resolved;
    }
    return resolved.withInterval(bounded(interval, resolved, reference));
  }

  private @Nullable TimeInterval bounded(
      TimeInterval interval, Resolved resolved, Reference reference) {
    return switch (modifier) {
      case SINCE -> interval.withOpenEnd();
      case AFTER -> exact(interval, reference).after();
      case BEFORE -> value instanceof Shift ? exact(interval, reference).before() : upTo(interval);
      case UNTIL -> upTo(interval);
      case BY, THROUGH -> interval.withOpenStart();
      default -> Narrowed.to(modifier, interval, resolved.granularity());
    };
  }

  /** Up to "the end of August" is up to where that ends, up to "August" to where it begins. */
  private TimeInterval upTo(TimeInterval interval) {
    boolean end = value instanceof Modified inner && inner.modifier == TimeModifier.END;
    return end ? interval.withOpenStart() : interval.before();
  }

  private TimeInterval exact(TimeInterval interval, Reference reference) {
    TimeInterval day = value instanceof Shift shift ? shift.exactly(reference) : null;
    return day == null ? interval : day;
  }
}
