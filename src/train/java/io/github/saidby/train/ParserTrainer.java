package io.github.saidby.train;

import io.github.saidby.internal.linear.LinearModel;
import io.github.saidby.internal.parsing.ArcEagerParser;
import io.github.saidby.internal.parsing.ParserFeatures;
import io.github.saidby.internal.parsing.ParserState;
import io.github.saidby.internal.parsing.Step;
import io.github.saidby.text.Relation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;

/** Learns a parser: once to see which features matter, once more with those alone. */
final class ParserTrainer {

  private static final int SEED = 13;
  private static final int ROUNDS = 10;
  private static final int MOST_FEATURES = 100_000;

  /** From this round on the parser mostly follows its own choices, mistakes among them. */
  private static final int FIRST_OWN_ROUND = 1;

  private static final double OWN_CHOICES = 0.9;

  private final List<TreebankSentence> sentences;
  private final List<Step> steps = steps();
  private final Random random = new Random(SEED);

  private ParserTrainer(List<TreebankSentence> sentences) {
    this.sentences = sentences;
  }

  static ArcEagerParser train(List<TreebankSentence> sentences) {
    LinearModel first = new ParserTrainer(sentences).learn(feature -> true);
    ParserTrainer second = new ParserTrainer(sentences);
    return new ArcEagerParser(second.steps, second.learn(first::knows));
  }

  private static List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    steps.add(Step.of(Step.Kind.SHIFT));
    steps.add(Step.of(Step.Kind.REDUCE));
    for (Relation relation : Relation.values()) {
      steps.add(new Step(Step.Kind.LEFT, relation));
      if (relation != Relation.ROOT) {
        steps.add(new Step(Step.Kind.RIGHT, relation));
      }
    }
    return steps;
  }

  private LinearModel learn(IntPredicate mayMatter) {
    AveragedPerceptron perceptron = new AveragedPerceptron(steps.size(), mayMatter);
    List<TreebankSentence> order = new ArrayList<>(sentences);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      for (TreebankSentence sentence : order) {
        learn(perceptron, sentence, round >= FIRST_OWN_ROUND ? OWN_CHOICES : 0);
      }
    }
    return perceptron.average(MOST_FEATURES);
  }

  private void learn(AveragedPerceptron perceptron, TreebankSentence sentence, double ownChoices) {
    DynamicOracle oracle = new DynamicOracle(sentence);
    ParserFeatures features = new ParserFeatures(sentence.words(), sentence.tags());
    ParserState state = new ParserState(sentence.size());
    while (!state.isDone()) {
      int[] costs = oracle.costs(state, steps);
      int least = Arrays.stream(costs).min().orElseThrow();
      AveragedPerceptron.Outcome outcome =
          perceptron.learn(
              features.find(state),
              step -> costs[step] == least,
              step -> costs[step] < Integer.MAX_VALUE);
      boolean own = random.nextDouble() < ownChoices;
      state.take(steps.get(own ? outcome.chosen() : outcome.right()));
    }
  }
}
