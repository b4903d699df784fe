package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.Recurring;
import io.github.saidby.model.TimeKind;
import org.jspecify.annotations.Nullable;

/**
 * Hours of days that come again, where other words stand between: "every Friday by 5pm", "before
 * noon on Tuesdays", "daily, 9am to 5pm". They are hours of no day in particular.
 */
final class RecurringHours {

  /** How many words can stand between: ", but before". */
  private static final int FAR = 3;

  private RecurringHours() {}

  /** The days of an hour that another time beside it tells, or null. */
  static @Nullable Recurring days(Words words, FoundTime hour, FoundTime other) {
    TimeKind kind = hour.value().kind();
    boolean alone = kind == TimeKind.TIME || kind == TimeKind.TIME_RANGE;
    Recurring days =
        alone && other.value() instanceof Recurring recurring ? recurring.ofHours() : null;
    int from = Math.min(hour.end(), other.end());
    int to = Math.max(hour.first(), other.first());
    boolean joined = days != null && to - from <= FAR;
    for (int i = from; joined && i < to; i++) {
      joined = isJoint(words, i);
    }
    return joined ? days : null;
  }

  private static boolean isJoint(Words words, int i) {
    return words.isAny(i, ",", "(", "on", "at", "from", "between", "no", "later", "than")
        || words.isTime(i, TimeWord.Kind.BOUND);
  }
}
