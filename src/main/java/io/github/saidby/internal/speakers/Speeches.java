package io.github.saidby.internal.speakers;

import java.util.Map;
import java.util.TreeMap;

/** Who spoke where, as far as it has been told. */
final class Speeches {

  private final TreeMap<Integer, Integer> speakers = new TreeMap<>();

  void add(int id, int offset) {
    speakers.put(offset, id);
  }

  /** The id of who spoke last before an offset, or {@link SpeakerBook#NOBODY}. */
  int lastBefore(int offset) {
    Map.Entry<Integer, Integer> last = speakers.lowerEntry(offset);
    return last == null ? SpeakerBook.NOBODY : last.getValue();
  }
}
