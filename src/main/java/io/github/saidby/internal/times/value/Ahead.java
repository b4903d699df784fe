package io.github.saidby.internal.times.value;

import io.github.saidby.model.TimeKind;
import io.github.saidby.model.TimeModifier;
import org.jspecify.annotations.Nullable;

/**
 * "in two weeks": the time when they have passed, or, told of the past, how long something took.
 *
 * @param lapse the length of time
 * @param modifier what compares it, or null
 */
public record Ahead(Lapse lapse, @Nullable TimeModifier modifier) implements TimeValue {

  /** What it means where the text speaks of one side of the publication date. */
  public TimeValue settled(Direction direction) {
    if (direction != Direction.PAST && lapse.isCounted()) {
      return new Shift(lapse, 1, null);
    }
    return modifier == null ? lapse : new Modified(lapse, modifier);
  }

  @Override
  public String rule() {
    return "time.length-ahead";
  }

  @Override
  public TimeKind kind() {
    return TimeKind.DATE;
  }

  @Override
  public Resolved resolve(Reference reference) {
    return settled(reference.direction()).resolve(reference);
  }
}
