package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.Bound.Cue;
import io.github.saidby.internal.times.FoundTime;
import io.github.saidby.internal.times.value.Modified;
import io.github.saidby.internal.times.value.Shift;
import io.github.saidby.model.DeadlineRelation;
import io.github.saidby.model.TimeKind;
import io.github.saidby.text.PennTag;
import org.jspecify.annotations.Nullable;

/** Bounds at a distance from another time or event: "at least 60 days before the election". */
final class Distances {

  private Distances() {}

  /** The same bound with the distance before it, where there is one that bounds. */
  static @Nullable Bound bound(Syntax syntax, @Nullable Bound bound) {
    if (bound == null || bound.relation() != DeadlineRelation.BEFORE) {
      return bound;
    }
    FoundTime time = syntax.timeAt(bound.first() - 1);
    int first = time == null ? -1 : firstOfLeast(syntax, time);
    boolean length = time != null && time.value().kind() == TimeKind.DURATION;
    if (length && first >= 0 && isAllowed(syntax, bound)) {
      return null;
    }
    return first < 0 || !length
        ? bound
        : new Bound(
            bound.relation(),
            first,
            bound.core(),
            bound.end(),
            null,
            syntax.span(bound.core(), bound.end()),
            Cue.EVENT);
  }

  /** "must serve at least eight years before she can apply": how long, not by when. */
  private static boolean isAllowed(Syntax syntax, Bound bound) {
    for (int i = bound.core(); i < bound.end() && bound.cue() == Cue.CLAUSE; i++) {
      if (syntax.isFinite(i) || syntax.tag(i) == PennTag.MD) {
        return syntax.isAny(i, "can", "may", "could");
      }
    }
    return false;
  }

  /** Whether a length of time that bounds ends before a token: "no later than 28 days [before]". */
  static boolean endsBefore(Syntax syntax, int i) {
    FoundTime time = syntax.timeAt(i - 1);
    return time != null
        && time.value().kind() == TimeKind.DURATION
        && firstOfLeast(syntax, time) >= 0;
  }

  /** "at least 60 days before Nov. 3", which is one time. */
  static boolean isLeast(Syntax syntax, FoundTime time) {
    return time.value() instanceof Modified modified
        && modified.value() instanceof Shift shift
        && shift.from() != null
        && shift.sign() < 0
        && firstOfLeast(syntax, time) == time.first();
  }

  private static boolean isNoLater(Syntax syntax, int i) {
    return syntax.isAny(i, "no", "not")
        && syntax.isAny(i + 1, "later", "less", "fewer")
        && syntax.isAny(i + 2, "than");
  }

  /** Where "at least" or "no later than" begins, inside a length of time or before it; else -1. */
  static int firstOfLeast(Syntax syntax, FoundTime time) {
    int first = time.first();
    if (isNoLater(syntax, first)) {
      return first;
    }
    if (syntax.isAny(first, "at") && syntax.isAny(first + 1, "least")) {
      return first;
    }
    if (syntax.isAny(first - 1, "least") && syntax.isAny(first - 2, "at")) {
      return first - 2;
    }
    boolean than =
        syntax.isAny(first - 1, "than") && syntax.isAny(first - 2, "later", "less", "fewer");
    return than && syntax.isAny(first - 3, "no", "not") ? first - 3 : -1;
  }
}
