package io.github.saidby.internal.times.value;

import io.github.saidby.model.TimeKind;

/**
 * "in two weeks": the time when they have passed, or, told of the past, how long something took.
 *
 * @param lapse the length of time
 */
public record Ahead(Lapse lapse) implements TimeValue {

  /** What it means where the text speaks of one side of the publication date. */
  public TimeValue settled(Direction direction) {
    return direction == Direction.PAST || !lapse.isCounted() ? lapse : new Shift(lapse, 1, null);
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
