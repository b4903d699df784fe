package io.github.saidby.train;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import io.github.saidby.text.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tags worth telling apart. A rare pair of a part of speech and a Penn tag is learnt as the
 * most frequent pair with the same part of speech.
 */
final class TagInventory {

  private static final int LEAST_COUNT = 20;

  private final List<Tag> tags;
  private final Map<Tag, Integer> numbers = new HashMap<>();

  private TagInventory(List<Tag> tags) {
    this.tags = tags;
    for (int i = 0; i < tags.size(); i++) {
      numbers.put(tags.get(i), i);
    }
  }

  static TagInventory of(List<TreebankSentence> sentences) {
    Map<Tag, Integer> counts = new HashMap<>();
    for (TreebankSentence sentence : sentences) {
      sentence.tags().forEach(tag -> counts.merge(tag, 1, Integer::sum));
    }
    List<Tag> frequent = new ArrayList<>(counts.keySet());
    frequent.removeIf(tag -> counts.get(tag) < LEAST_COUNT);
    frequent.sort(
        comparing((Tag tag) -> counts.get(tag), reverseOrder()).thenComparing(Tag::toString));
    return new TagInventory(frequent);
  }

  /** The tags, the most frequent first. */
  List<Tag> tags() {
    return tags;
  }

  /** The number of each tag of a sentence. */
  int[] numbers(TreebankSentence sentence) {
    return sentence.tags().stream().mapToInt(this::number).toArray();
  }

  private int number(Tag tag) {
    Integer number = numbers.get(tag);
    if (number != null) {
      return number;
    }
    for (int i = 0; i < tags.size(); i++) {
      if (tags.get(i).pos() == tag.pos()) {
        return i;
      }
    }
    throw new IllegalArgumentException("no frequent tag like " + tag);
  }
}
