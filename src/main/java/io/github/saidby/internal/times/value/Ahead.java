package io.github.saidby.internal.times.value;

import io.github.saidby.model.TimeKind;
import io.github.saidby.model.TimeModifier;
import org.jspecify.annotations.Nullable;

/**
 * "in two weeks", "two weeks later": the time when they have passed, or, told of the past, how long
 * something took, or how far it is from a time that is not told.
 *
 * @param lapse the length of time
 * @param modifier what compares it, or null
 * @param sign 1 for later, -1 for earlier
 * @param later whether "later" or "earlier" says so, which a sentence reckons from another time
 *     than publication
 */
public record Ahead(Lapse lapse, @Nullable TimeModifier modifier, int sign, boolean later)
    implements TimeValue {

  /** What it means where the text speaks of one side of the publication date, or of other times. */
  public TimeValue settled(Reference reference) {
    Direction direction = reference.direction();
    boolean open = direction == Direction.UNKNOWN || direction == Direction.NONE;
    boolean behind = sign > 0 && reference.anchor() != null;
    boolean ahead = later ? open && !behind : direction != Direction.PAST;
    if (ahead && lapse.isCounted()) {
      return new Shift(lapse, sign, null);
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
    Resolved settled = settled(reference).resolve(reference);
    return settled.timex() == null ? lapse.resolve(reference) : settled;
  }
}
