package io.github.saidby.train;

import io.github.saidby.internal.parsing.ParserState;
import io.github.saidby.internal.parsing.Step;
import java.util.List;

/**
 * Counts how many arcs of the true tree a step puts out of reach, from any state, also from one
 * that mistakes led to (Goldberg and Nivre 2012).
 */
final class DynamicOracle {

  private final int[] heads;
  private final TreebankSentence sentence;

  DynamicOracle(TreebankSentence sentence) {
    this.sentence = sentence;
    heads = new int[sentence.size() + 1];
    for (int i = 0; i < sentence.size(); i++) {
      int head = sentence.heads().get(i);
      heads[i] = head < 0 ? sentence.size() : head;
    }
    heads[sentence.size()] = ParserState.NONE;
  }

  /** The cost of each step; the largest integer for one that the state does not allow. */
  int[] costs(ParserState state, List<Step> steps) {
    int[] byKind = new int[Step.Kind.values().length];
    for (Step.Kind kind : Step.Kind.values()) {
      byKind[kind.ordinal()] = cost(state, kind);
    }
    int[] costs = new int[steps.size()];
    for (int i = 0; i < costs.length; i++) {
      Step step = steps.get(i);
      costs[i] =
          state.allows(step)
              ? byKind[step.kind().ordinal()] + (isMisnamed(state, step) ? 1 : 0)
              : Integer.MAX_VALUE;
    }
    return costs;
  }

  private int cost(ParserState state, Step.Kind kind) {
    int top = state.top();
    int next = state.next();
    return switch (kind) {
      case SHIFT -> (isOnStack(state, heads[next], 0) ? 1 : 0) + waitingFor(state, next);
      case REDUCE -> top == ParserState.NONE ? 0 : ahead(state, top);
      case LEFT -> top == ParserState.NONE ? 0 : ahead(state, top) + (heads[top] > next ? 1 : 0);
      case RIGHT ->
          (isOnStack(state, heads[next], 1) || heads[next] > next ? 1 : 0)
              + waitingFor(state, next);
    };
  }

  /** Whether a step makes a true arc with a wrong relation. */
  private boolean isMisnamed(ParserState state, Step step) {
    int top = state.top();
    int next = state.next();
    return switch (step.kind()) {
      case LEFT -> heads[top] == next && sentence.relations().get(top) != step.relation();
      case RIGHT -> heads[next] == top && sentence.relations().get(next) != step.relation();
      default -> false;
    };
  }

  private static boolean isOnStack(ParserState state, int word, int from) {
    for (int i = from; i < state.depth(); i++) {
      if (state.stack(i) == word) {
        return true;
      }
    }
    return false;
  }

  /** How many words of the stack still wait for the next word to become their head. */
  private int waitingFor(ParserState state, int next) {
    int waiting = 0;
    for (int i = 0; i < state.depth(); i++) {
      int word = state.stack(i);
      if (heads[word] == next && state.head(word) == ParserState.NONE) {
        waiting++;
      }
    }
    return waiting;
  }

  /** How many dependents of a word are still to come. */
  private int ahead(ParserState state, int word) {
    int count = 0;
    for (int i = state.next(); i < state.root(); i++) {
      count += heads[i] == word ? 1 : 0;
    }
    return count;
  }
}
