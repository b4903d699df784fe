package io.github.saidby.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The dependency tree of one sentence: every token has a head and a relation to it, but for a root,
 * or for several where the sentence does not hang together. Tokens are counted from 0 in the
 * sentence.
 */
public final class Dependencies {

  /** The head of a token that depends on no other. */
  public static final int ROOT = -1;

  private static final int END = -1;

  private final int[] heads;
  private final Relation[] relations;

  /** For each token, and for the root behind them, the first of its dependents. */
  private final int[] firstDependent;

  /** For each token the next one with the same head. */
  private final int[] nextDependent;

  private Dependencies(int[] heads, Relation[] relations) {
    this.heads = heads;
    this.relations = relations;
    firstDependent = new int[heads.length + 1];
    nextDependent = new int[heads.length];
    Arrays.fill(firstDependent, END);
    for (int i = heads.length - 1; i >= 0; i--) {
      int head = place(heads[i]);
      nextDependent[i] = firstDependent[head];
      firstDependent[head] = i;
    }
  }

  private int place(int head) {
    return head == ROOT ? heads.length : head;
  }

  /**
   * Makes a tree.
   *
   * @param heads the head of each token, or {@link #ROOT}
   * @param relations as many relations
   * @return the tree
   * @throws IllegalArgumentException if the lengths differ or a head is no token
   */
  public static Dependencies of(int[] heads, List<Relation> relations) {
    if (heads.length != relations.size()) {
      throw new IllegalArgumentException(
          "needs as many relations as heads: " + relations.size() + ", " + heads.length);
    }
    for (int head : heads) {
      if (head < ROOT || head >= heads.length) {
        throw new IllegalArgumentException(
            "a head must be a token of the sentence or -1: " + head + " of " + heads.length);
      }
    }
    return new Dependencies(heads.clone(), relations.toArray(Relation[]::new));
  }

  /**
   * The tree of a sentence of which nothing is known: every token is a root.
   *
   * @param size the number of tokens
   * @return the tree
   */
  public static Dependencies none(int size) {
    int[] heads = new int[size];
    Arrays.fill(heads, ROOT);
    return of(heads, Collections.nCopies(size, Relation.ROOT));
  }

  /**
   * The number of tokens.
   *
   * @return how many tokens the sentence has
   */
  public int size() {
    return heads.length;
  }

  /**
   * What a token depends on.
   *
   * @param token a token
   * @return its head, or {@link #ROOT}
   */
  public int head(int token) {
    return heads[token];
  }

  /**
   * How a token depends on its head.
   *
   * @param token a token
   * @return its relation
   */
  public Relation relation(int token) {
    return relations[token];
  }

  /**
   * The tokens that depend on a token in one way.
   *
   * @param head the token they depend on, or {@link #ROOT}
   * @param relation their relation to it
   * @return the tokens in the order of the text
   */
  public List<Integer> dependents(int head, Relation relation) {
    List<Integer> found = new ArrayList<>();
    for (int i = firstDependent[place(head)]; i != END; i = nextDependent[i]) {
      if (relations[i] == relation) {
        found.add(i);
      }
    }
    return found;
  }
}
