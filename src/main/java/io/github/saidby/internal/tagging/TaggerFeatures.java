package io.github.saidby.internal.tagging;

import io.github.saidby.internal.linear.FeatureList;

/**
 * What the tagger looks at for one word: the word, its ends and shape, its neighbours, what the
 * lexicon says they can be, and the two tags before it. For one sentence, by one thread.
 */
public final class TaggerFeatures {

  private static final int NO_TAG = -1;

  private final WordFeatures words;

  /** The lexicon's class of each word, or a negative number of its shape. */
  private final int[] classes;

  private final FeatureList found = new FeatureList();

  /** Looks up the words of a sentence. */
  public TaggerFeatures(WordFeatures words, Lexicon lexicon) {
    this.words = words;
    classes = new int[words.size()];
    for (int i = 0; i < classes.length; i++) {
      int known = lexicon.classOf(words.exact(i));
      if (known == Lexicon.UNKNOWN) {
        known = lexicon.classOf(words.lower(i));
      }
      classes[i] = known == Lexicon.UNKNOWN ? -2 - (words.shape(i) & 0xFF) : known;
    }
  }

  /** The lexicon's class of a word, negative where it has none. */
  public int classOf(int at) {
    return classes[at];
  }

  /**
   * Finds the features of a word.
   *
   * @param at which word
   * @param tags the tags of the words before it
   * @return the features, valid until the next call
   */
  public FeatureList find(int at, int[] tags) {
    found.clear();
    int tag1 = at > 0 ? tags[at - 1] : NO_TAG;
    int tag2 = at > 1 ? tags[at - 2] : NO_TAG;
    int lower = words.lower(at);
    int before = words.lower(at - 1);
    int after = words.lower(at + 1);
    int shape = words.shape(at);
    int shapeAfter = words.shape(at + 1);
    int suffix2 = words.suffix(at, 2);
    int suffix3 = words.suffix(at, 3);
    int can = classes[at];
    int next = at + 1 < classes.length ? classes[at + 1] : NO_TAG;
    int next2 = at + 2 < classes.length ? classes[at + 2] : NO_TAG;
    int isFirst = at == 0 ? 1 : 0;

    found.add(1, 0);
    found.add(2, lower);
    found.add(3, words.exact(at));
    found.add(4, words.suffix(at, 1));
    found.add(5, suffix2);
    found.add(6, suffix3);
    found.add(7, words.suffix(at, 4));
    found.add(8, words.prefix(at));

    found.add(9, shape);
    found.add(10, shape, before);
    found.add(11, shape, suffix2);
    found.add(12, shape, isFirst, can);
    found.add(13, shape, shapeAfter);
    found.add(14, shape, shapeAfter, can);
    found.add(15, words.shape(at - 1), shape, shapeAfter);

    found.add(16, tag1);
    found.add(17, tag1, tag2);
    found.add(18, tag1, lower);
    found.add(19, tag1, can);
    found.add(20, tag1, tag2, can);
    found.add(21, tag1, suffix3);
    found.add(22, tag1, shape);
    found.add(23, tag1, after);
    found.add(24, tag1, next);
    found.add(25, tag1, can, next);

    found.add(26, before);
    found.add(27, after);
    found.add(28, words.lower(at - 2));
    found.add(29, words.lower(at + 2));
    found.add(30, lower, before);
    found.add(31, lower, after);
    found.add(32, before, after);
    found.add(33, words.suffix(at - 1, 3));
    found.add(34, words.suffix(at + 1, 3));

    found.add(35, next);
    found.add(36, lower, next);
    found.add(37, can, next);
    found.add(38, can, next, next2);
    return found;
  }
}
