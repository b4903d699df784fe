package io.github.saidby.internal.parsing;

import io.github.saidby.text.Dependencies;
import io.github.saidby.text.Relation;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How far the parse of a sentence has come: a stack of words that may still take dependents, the
 * next word, and the arcs so far. An artificial root stands behind the last word.
 *
 * <p>Each word enters the stack once and leaves it once, so a parse has less than twice as many
 * steps as the sentence has words.
 */
public final class ParserState {

  /** Stands for no word. */
  public static final int NONE = -1;

  private static final Step SHIFT = Step.of(Step.Kind.SHIFT);
  private static final Step REDUCE = Step.of(Step.Kind.REDUCE);
  private static final Step ATTACH_TO_ROOT = new Step(Step.Kind.LEFT, Relation.ROOT);

  private final int root;
  private final int[] stack;
  private int depth;
  private int next;

  private final int[] heads;
  private final Relation[] relations;

  /** The outermost and the last but one dependent on either side; NONE where there is none. */
  private final int[] left1;

  private final int[] left2;
  private final int[] right1;
  private final int[] right2;
  private final int[] leftCount;
  private final int[] rightCount;

  /** Starts with all words to come. */
  public ParserState(int words) {
    root = words;
    stack = new int[words + 1];
    heads = filled(words);
    relations = new Relation[words + 1];
    Arrays.fill(relations, Relation.DEP);
    left1 = filled(words);
    left2 = filled(words);
    right1 = filled(words);
    right2 = filled(words);
    leftCount = new int[words + 1];
    rightCount = new int[words + 1];
  }

  private static int[] filled(int words) {
    int[] none = new int[words + 1];
    Arrays.fill(none, NONE);
    return none;
  }

  /** Whether nothing is left to do. */
  public boolean isDone() {
    return next == root && depth == 0;
  }

  /** Whether a step can be taken now. */
  public boolean allows(Step step) {
    boolean isRoot = step.relation() == Relation.ROOT;
    return switch (step.kind()) {
      case SHIFT -> next < root;
      case REDUCE -> depth > 0 && heads[top()] != NONE;
      case LEFT -> depth > 0 && heads[top()] == NONE && isRoot == (next == root);
      case RIGHT -> depth > 0 && next < root && !isRoot;
    };
  }

  /** The step to take where no other is allowed, so that no model need be asked; else null. */
  @Nullable Step onlyStep() {
    if (depth == 0) {
      return SHIFT;
    }
    if (next == root) {
      return heads[top()] == NONE ? ATTACH_TO_ROOT : REDUCE;
    }
    return null;
  }

  /** Takes a step that is allowed. */
  public void take(Step step) {
    switch (step.kind()) {
      case SHIFT -> stack[depth++] = next++;
      case REDUCE -> depth--;
      case LEFT -> {
        int word = stack[--depth];
        heads[word] = next;
        relations[word] = step.relation();
        left2[next] = left1[next];
        left1[next] = word;
        leftCount[next]++;
      }
      case RIGHT -> {
        int head = top();
        heads[next] = head;
        relations[next] = step.relation();
        right2[head] = right1[head];
        right1[head] = next;
        rightCount[head]++;
        stack[depth++] = next++;
      }
    }
  }

  /** The word on top of the stack, or NONE. */
  public int top() {
    return stack(0);
  }

  /** A word of the stack, counted from the top, or NONE. */
  public int stack(int fromTop) {
    return fromTop < depth ? stack[depth - 1 - fromTop] : NONE;
  }

  /** How many words the stack holds. */
  public int depth() {
    return depth;
  }

  /** The next word; the number of words when only the root is left. */
  public int next() {
    return next;
  }

  /** The artificial root. */
  public int root() {
    return root;
  }

  /** The head that a word was given, or NONE. */
  public int head(int word) {
    return word == NONE ? NONE : heads[word];
  }

  /** The relation that a word with a head was given. */
  Relation relation(int word) {
    return relations[word];
  }

  /** The arcs of a finished parse. */
  Dependencies dependencies() {
    int[] found = Arrays.copyOf(heads, root);
    for (int i = 0; i < root; i++) {
      found[i] = found[i] == root ? Dependencies.ROOT : found[i];
    }
    return Dependencies.of(found, Arrays.asList(relations).subList(0, root));
  }

  int left1(int word) {
    return word == NONE ? NONE : left1[word];
  }

  int left2(int word) {
    return word == NONE ? NONE : left2[word];
  }

  int right1(int word) {
    return word == NONE ? NONE : right1[word];
  }

  int right2(int word) {
    return word == NONE ? NONE : right2[word];
  }

  int leftCount(int word) {
    return word == NONE ? 0 : leftCount[word];
  }

  int rightCount(int word) {
    return word == NONE ? 0 : rightCount[word];
  }
}
