package io.github.saidby.train;

import io.github.saidby.internal.linear.FeatureList;
import io.github.saidby.internal.linear.LinearModel;
import io.github.saidby.internal.tagging.Lexicon;
import io.github.saidby.internal.tagging.PerceptronTagger;
import io.github.saidby.internal.tagging.TaggerFeatures;
import io.github.saidby.internal.tagging.WordFeatures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;

/**
 * Learns a tagger: once to see which features matter, then several times with those alone, from the
 * sentences in another order each time; the mean of these is the model.
 */
final class TaggerTrainer {

  private static final int SEED = 7;
  private static final int ROUNDS = 10;
  private static final int MOST_FEATURES = 120_000;

  private final TagInventory inventory;
  private final List<Example> examples;
  private final Lexicon lexicon;

  private TaggerTrainer(List<TreebankSentence> sentences) {
    inventory = TagInventory.of(sentences);
    examples =
        WritingStyles.added(sentences).stream()
            .map(s -> new Example(WordFeatures.of(s.words()), inventory.numbers(s)))
            .toList();
    lexicon = LexiconBuilder.build(examples, inventory.tags().size());
  }

  /**
   * Learns a tagger.
   *
   * @param sentences what to learn from
   * @param courses how many models to take the mean of
   */
  static PerceptronTagger train(List<TreebankSentence> sentences, int courses) {
    TaggerTrainer trainer = new TaggerTrainer(sentences);
    LinearModel first = trainer.learn(1, feature -> true);
    LinearModel model = trainer.learn(courses, first::knows);
    return new PerceptronTagger(trainer.inventory.tags(), trainer.lexicon, model);
  }

  private LinearModel learn(int courses, IntPredicate mayMatter) {
    AveragedPerceptron perceptron = new AveragedPerceptron(inventory.tags().size(), mayMatter);
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(SEED);
    for (int course = 0; course < courses; course++) {
      perceptron.startAnew();
      for (int round = 0; round < ROUNDS; round++) {
        Collections.shuffle(order, random);
        order.forEach(example -> learn(perceptron, example));
      }
    }
    return perceptron.average(MOST_FEATURES);
  }

  /**
   * Learns from each word in turn, with the tags before it as the tagger itself would give them.
   */
  private void learn(AveragedPerceptron perceptron, Example example) {
    TaggerFeatures features = new TaggerFeatures(example.words(), lexicon);
    int[] assigned = new int[example.tags().length];
    for (int i = 0; i < assigned.length; i++) {
      int known = features.classOf(i);
      if (lexicon.isCertain(known)) {
        assigned[i] = known;
      } else {
        int right = example.tags()[i];
        FeatureList found = features.find(i, assigned);
        assigned[i] = perceptron.learn(found, tag -> tag == right, tag -> true).chosen();
      }
    }
  }

  /** A sentence ready to learn from. */
  record Example(WordFeatures words, int[] tags) {}
}
