package io.github.saidby.train;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** How fast one thread goes through sentences once it is warm. */
final class Speed {

  private static final int WARM_UP = 10;
  private static final int MEASURED = 10;

  private Speed() {}

  static String of(List<TreebankSentence> sentences, Consumer<TreebankSentence> work) {
    for (int round = 0; round < WARM_UP; round++) {
      sentences.forEach(work);
    }
    long start = System.nanoTime();
    for (int round = 0; round < MEASURED; round++) {
      sentences.forEach(work);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    long words = MEASURED * sentences.stream().mapToLong(TreebankSentence::size).sum();
    return String.format(Locale.ROOT, "%,.0f words a second", words / seconds);
  }
}
