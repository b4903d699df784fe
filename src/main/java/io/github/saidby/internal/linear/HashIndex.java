package io.github.saidby.internal.linear;

/**
 * An immutable map from hashed names to small numbers: open addressing, no boxes, key and value
 * side by side so that a look-up touches one line of memory.
 */
public final class HashIndex {

  /** What {@link #find} answers for a key that is not in the map. */
  public static final int ABSENT = -1;

  private final int[] slots;
  private final int mask;

  /**
   * Maps each key to the value at the same place.
   *
   * @param keys distinct keys
   * @param values as many values, none negative
   */
  public HashIndex(int[] keys, int[] values) {
    int capacity = Integer.highestOneBit(Math.max(keys.length, 1)) << 2;
    mask = capacity - 1;
    slots = new int[2 * capacity];
    for (int i = 0; i < keys.length; i++) {
      int slot = slotOf(keys[i]);
      slots[slot] = keys[i];
      slots[slot + 1] = values[i] + 1;
    }
  }

  /** The value of a key, or {@link #ABSENT}. */
  public int find(int key) {
    return slots[slotOf(key) + 1] - 1;
  }

  private int slotOf(int key) {
    int cell = key & mask;
    while (slots[2 * cell + 1] != 0 && slots[2 * cell] != key) {
      cell = (cell + 1) & mask;
    }
    return 2 * cell;
  }
}
