package io.github.saidby.train;

import io.github.saidby.internal.tagging.PerceptronTagger;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives training sentences the tags that a tagger would give them which has not seen them, so that
 * the parser learns to live with the tagger's mistakes.
 */
final class TagJackknife {

  private static final int FOLDS = 5;

  private TagJackknife() {}

  static List<TreebankSentence> retag(List<TreebankSentence> sentences) {
    List<TreebankSentence> retagged = new ArrayList<>(sentences);
    for (int fold = 0; fold < FOLDS; fold++) {
      List<TreebankSentence> others = new ArrayList<>();
      for (int i = 0; i < sentences.size(); i++) {
        if (i % FOLDS != fold) {
          others.add(sentences.get(i));
        }
      }
      PerceptronTagger tagger = TaggerTrainer.train(others, 1);
      for (int i = fold; i < sentences.size(); i += FOLDS) {
        TreebankSentence sentence = sentences.get(i);
        retagged.set(i, sentence.withTags(tagger.tagWords(sentence.words())));
      }
    }
    return retagged;
  }
}
