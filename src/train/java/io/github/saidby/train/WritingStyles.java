package io.github.saidby.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * Adds some sentences once more as other hands would write them: in capitals or with capital
 * initials as in headlines, with the marks of a typesetter.
 */
final class WritingStyles {

  private static final int SEED = 11;
  private static final int ONE_IN = 20;
  private static final int LONG_WORD = 4;

  private WritingStyles() {}

  /** The sentences and the variants. */
  static List<TreebankSentence> added(List<TreebankSentence> sentences) {
    List<TreebankSentence> all = new ArrayList<>(sentences);
    Random random = new Random(SEED);
    for (TreebankSentence sentence : sentences) {
      switch (random.nextInt(ONE_IN)) {
        case 0 -> all.add(rewritten(sentence, word -> word.toUpperCase(Locale.ROOT)));
        case 1 -> all.add(rewritten(sentence, WritingStyles::capitalised));
        case 2 -> all.add(rewritten(sentence, word -> word.replace("...", "\u2026")));
        default -> {}
      }
    }
    return all;
  }

  private static TreebankSentence rewritten(
      TreebankSentence sentence, UnaryOperator<String> style) {
    return sentence.withWords(sentence.words().stream().map(style).toList());
  }

  private static String capitalised(String word) {
    return word.length() < LONG_WORD
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
