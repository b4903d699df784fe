package io.github.saidby.internal.quotes;

import io.github.saidby.model.Ground;
import java.util.Map;

/**
 * What a draft weighs.
 *
 * @param confidence how often such a draft is right
 * @param grounds the sums of weights that the confidence is made of, by what they are about
 */
record Weighing(double confidence, Map<Ground, Double> grounds) {

  /** Of what was not weighed. */
  static final Weighing NONE = new Weighing(0, Map.of());
}
