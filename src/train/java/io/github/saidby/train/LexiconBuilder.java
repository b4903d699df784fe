package io.github.saidby.train;

import io.github.saidby.internal.tagging.Lexicon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts which tags frequent words bear and groups the words by them. */
final class LexiconBuilder {

  private static final int FREQUENT = 7;
  private static final int CERTAIN = 30;
  private static final double CERTAIN_SHARE = 0.995;
  private static final double LEAST_SHARE = 0.05;
  private static final int MOST_TAGS = 3;

  private LexiconBuilder() {}

  static Lexicon build(List<TaggerTrainer.Example> examples, int tags) {
    Map<Integer, int[]> counts = count(examples, tags);
    List<Integer> words = new ArrayList<>(counts.keySet());
    words.removeIf(word -> Arrays.stream(counts.get(word)).sum() < FREQUENT);
    words.sort(Integer::compareUnsigned);
    Map<List<Integer>, Integer> shared = new HashMap<>();
    int[] classes = new int[words.size()];
    for (int i = 0; i < classes.length; i++) {
      int[] count = counts.get(words.get(i));
      List<Integer> common = common(count);
      classes[i] =
          isCertain(count, common.get(0))
              ? common.get(0)
              : shared.computeIfAbsent(common, tagsOfClass -> tags + shared.size());
    }
    return new Lexicon(tags, words.stream().mapToInt(Integer::intValue).toArray(), classes);
  }

  private static Map<Integer, int[]> count(List<TaggerTrainer.Example> examples, int tags) {
    Map<Integer, int[]> counts = new HashMap<>();
    for (TaggerTrainer.Example example : examples) {
      for (int i = 0; i < example.tags().length; i++) {
        int word = example.words().exact(i);
        counts.computeIfAbsent(word, key -> new int[tags])[example.tags()[i]]++;
      }
    }
    return counts;
  }

  private static boolean isCertain(int[] count, int tag) {
    int sum = Arrays.stream(count).sum();
    return sum >= CERTAIN && count[tag] >= CERTAIN_SHARE * sum;
  }

  /** The tags that are no accident for the word, the most frequent first. */
  private static List<Integer> common(int[] count) {
    double least = LEAST_SHARE * Arrays.stream(count).sum();
    List<Integer> common = new ArrayList<>();
    for (int tag = 0; tag < count.length; tag++) {
      if (count[tag] > least) {
        common.add(tag);
      }
    }
    common.sort((a, b) -> Integer.compare(count[b], count[a]));
    return List.copyOf(common.subList(0, Math.min(MOST_TAGS, common.size())));
  }
}
