package io.github.saidby.internal.quantities;

import io.github.saidby.model.ChangeDirection;
import org.jspecify.annotations.Nullable;

/**
 * A level that another one is compared with: {@code compared with [150] a year earlier}, {@code
 * compared with [31] in the north}, {@code above a target of [40]}.
 *
 * @param index the index of its quantity
 * @param earlier whether it is that of the same thing at another time
 * @param standard whose or what it is otherwise; null where no phrase tells
 * @param way which way the first lies of it by its word, "above" or "below"; null where none tells
 */
record OtherLevel(
    int index, boolean earlier, @Nullable Range standard, @Nullable ChangeDirection way) {

  static OtherLevel earlier(int index) {
    return new OtherLevel(index, true, null, null);
  }

  static OtherLevel of(int index, @Nullable Range standard, @Nullable ChangeDirection way) {
    return new OtherLevel(index, false, standard, way);
  }
}
