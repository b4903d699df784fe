package io.github.saidby.internal.parsing;

import static io.github.saidby.internal.parsing.ParserState.NONE;

import io.github.saidby.internal.linear.FeatureHash;
import io.github.saidby.internal.linear.FeatureList;
import io.github.saidby.internal.tagging.WordFeatures;
import io.github.saidby.text.Tag;
import java.util.List;

/**
 * What the parser looks at: the top of the stack and the next words, their nearest dependents, and
 * pairs and triples of them, much as in Zhang and Nivre (2011). For one sentence, by one thread.
 */
public final class ParserFeatures {

  private final int[] words;
  private final int[] tags;
  private final FeatureList found = new FeatureList();

  /** Prepares a sentence. */
  public ParserFeatures(List<String> sentence, List<Tag> sentenceTags) {
    WordFeatures hashed = WordFeatures.of(sentence);
    // One more place for the root, which has no word and no tag.
    words = new int[sentence.size() + 1];
    tags = new int[sentence.size() + 1];
    for (int i = 0; i < sentence.size(); i++) {
      words[i] = hashed.lower(i);
      Tag tag = sentenceTags.get(i);
      tags[i] = FeatureHash.of(tag.pos().name().hashCode(), tag.penn().name().hashCode());
    }
  }

  /**
   * Finds the features of a state.
   *
   * @return the features, valid until the next call
   */
  public FeatureList find(ParserState state) {
    found.clear();
    int s0 = state.top();
    int s1 = state.stack(1);
    int n0 = state.next();
    int s0w = word(s0);
    int s0t = tag(s0);
    int n0w = word(n0);
    int n0t = tag(n0);
    int s0wt = FeatureHash.of(s0w, s0t);
    int n0wt = FeatureHash.of(n0w, n0t);
    int pair = FeatureHash.of(s0t, n0t);
    int gap = s0 == NONE ? 0 : bucket(n0 - s0);
    int hasHead = state.head(s0) == NONE ? 0 : 1;
    addWords(s0, s1, n0);
    addPairs(s0w, s0t, n0w, n0t);
    addDependents(state, s0, n0, pair);

    int n1t = tag(n0 + 1);
    int n2t = tag(n0 + 2);
    found.add(30, n0t, n1t, hasHead);
    found.add(31, n0t, n1t, n2t);
    found.add(32, pair, n1t);
    found.add(33, pair, n1t, n2t);
    found.add(34, pair, hasHead);
    found.add(35, pair, tag(s1));
    found.add(36, s0w, n0t, n1t);
    found.add(37, pair, word(n0 + 1));
    found.add(38, s0t, n0w, n1t);
    found.add(39, pair, tag(n0 - 1));
    found.add(28, pair, tag(s0 + 1), tag(n0 - 1));
    found.add(29, FeatureHash.of(pair, n1t, tag(s1)), hasHead);

    found.add(40, s0w, gap);
    found.add(41, s0t, gap);
    found.add(42, n0w, gap);
    found.add(43, n0t, gap);
    found.add(44, pair, gap);
    found.add(45, s0w, n0w, gap);

    int s0Left = state.leftCount(s0);
    int s0Right = state.rightCount(s0);
    int n0Left = state.leftCount(n0);
    found.add(50, s0wt, s0Right);
    found.add(51, s0t, s0Right);
    found.add(52, s0wt, s0Left);
    found.add(53, s0t, s0Left);
    found.add(54, n0wt, n0Left);
    found.add(55, n0t, n0Left);
    return found;
  }

  private void addWords(int s0, int s1, int n0) {
    addWord(1, s0);
    addWord(4, n0);
    addWord(7, n0 + 1);
    addWord(10, n0 + 2);
    addWord(13, s1);
  }

  private void addWord(int template, int at) {
    found.add(template, word(at));
    found.add(template + 1, tag(at));
    found.add(template + 2, word(at), tag(at));
  }

  private void addPairs(int s0w, int s0t, int n0w, int n0t) {
    found.add(20, s0w, s0t, FeatureHash.of(n0w, n0t));
    found.add(21, s0w, s0t, n0w);
    found.add(22, s0w, n0w, n0t);
    found.add(23, s0w, s0t, n0t);
    found.add(24, s0t, n0w, n0t);
    found.add(25, s0w, n0w);
    found.add(26, s0t, n0t);
  }

  private void addDependents(ParserState state, int s0, int n0, int pair) {
    addRelative(60, state, state.head(s0), pair);
    addRelative(64, state, state.left1(s0), pair);
    addRelative(68, state, state.right1(s0), pair);
    addRelative(72, state, state.left1(n0), pair);
    addRelative(76, state, state.left2(s0), pair);
    addRelative(80, state, state.right2(s0), pair);
    addRelative(84, state, state.left2(n0), pair);
    int s0t = tag(s0);
    found.add(90, s0t, relation(state, s0), tag(n0));
    found.add(91, word(s0), relation(state, s0));
    found.add(92, s0t, relation(state, state.left1(s0)), relation(state, state.left2(s0)));
    found.add(93, s0t, relation(state, state.right1(s0)), relation(state, state.right2(s0)));
    found.add(94, tag(n0), relation(state, state.left1(n0)), relation(state, state.left2(n0)));
    found.add(95, pair, relation(state, state.right1(s0)), relation(state, state.left1(n0)));
  }

  private void addRelative(int template, ParserState state, int relative, int pair) {
    if (relative != NONE) {
      found.add(template, word(relative));
      found.add(template + 1, tag(relative), relation(state, relative));
      found.add(template + 2, pair, tag(relative));
      found.add(template + 3, pair, relation(state, relative));
    }
  }

  /** Distances of one to five as they are, six to nine as one, more as another. */
  private static int bucket(int distance) {
    return distance <= 5 ? distance : distance <= 9 ? 6 : 7;
  }

  /** What stands for the relation of a word in features. */
  private static int relation(ParserState state, int word) {
    return state.head(word) == NONE ? NONE : state.relation(word).name().hashCode();
  }

  private int word(int at) {
    return at < 0 || at >= words.length ? NONE : words[at];
  }

  private int tag(int at) {
    return at < 0 || at >= tags.length ? NONE : tags[at];
  }
}
