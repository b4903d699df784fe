package io.github.saidby.internal.speakers;

import io.github.saidby.internal.phrases.NounPhrase;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Who spoke where, as far as it has been told. */
final class Speeches {

  private final TreeMap<Integer, Integer> speakers = new TreeMap<>();
  private final Map<Integer, Integer> mentions = new HashMap<>();

  void add(int id, int offset) {
    speakers.put(offset, id);
  }

  /** Takes down whom a source mention refers to. */
  void addMention(NounPhrase mention, int id) {
    mentions.put(mention.headToken().start(), id);
  }

  /** Whether a phrase is a source mention that refers to somebody. */
  boolean isMention(NounPhrase phrase, int id) {
    return mentions.getOrDefault(phrase.headToken().start(), SpeakerBook.NOBODY) == id;
  }

  /** The id of who spoke last before an offset, or {@link SpeakerBook#NOBODY}. */
  int lastBefore(int offset) {
    Map.Entry<Integer, Integer> last = speakers.lowerEntry(offset);
    return last == null ? SpeakerBook.NOBODY : last.getValue();
  }
}
