package io.github.saidby.internal.quantities;

import org.jspecify.annotations.Nullable;

/**
 * A level that another one is compared with: {@code compared with [150] a year earlier}, {@code
 * compared with [31] in the north}.
 *
 * @param index the index of its quantity
 * @param earlier whether it is that of the same thing at another time
 * @param standard whose or what it is otherwise; null where no phrase tells
 */
record OtherLevel(int index, boolean earlier, @Nullable Range standard) {

  static OtherLevel earlier(int index) {
    return new OtherLevel(index, true, null);
  }

  static OtherLevel of(int index, @Nullable Range standard) {
    return new OtherLevel(index, false, standard);
  }
}
