package io.github.saidby.internal.tagging;

import io.github.saidby.internal.linear.FeatureHash;
import java.util.List;

/**
 * The words of one sentence as hashes: what can be said of each word by itself, computed once and
 * then combined with its neighbours.
 */
public final class WordFeatures {

  /** The word at every place outside the sentence. */
  private static final int OUTSIDE = FeatureHash.of(0, -1);

  private static final int PREFIX = 3;
  private static final int LONGEST_SUFFIX = 4;
  private static final int LONGEST_SHAPE = 6;

  private final int size;
  private final LetterCase letterCase;
  private final int[] lower;
  private final int[] exact;
  private final int[] shape;
  private final int[] prefix;

  /** For each word its suffixes of one character, of two, and so on. */
  private final int[] suffixes;

  private WordFeatures(List<String> words) {
    size = words.size();
    letterCase = LetterCase.of(words);
    lower = new int[size];
    exact = new int[size];
    shape = new int[size];
    prefix = new int[size];
    suffixes = new int[LONGEST_SUFFIX * size];
  }

  /** Reads the words of one sentence, as written. */
  public static WordFeatures of(List<String> words) {
    WordFeatures features = new WordFeatures(words);
    char[] tail = new char[LONGEST_SUFFIX];
    for (int i = 0; i < features.size; i++) {
      features.read(i, words.get(i), tail);
    }
    return features;
  }

  private void read(int at, String word, char[] tail) {
    int lowerHash = 0;
    int exactHash = 0;
    int shapeHash = 0;
    int shapeLength = 0;
    char kindBefore = 0;
    int length = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = FoldedCharacters.fold(word.charAt(i));
      if (c == FoldedCharacters.DROPPED) {
        continue;
      }
      if (length == 1 && c == tail[0] && (c == '\'' || c == '-')) {
        // '' and -- are one mark: start again with it.
        c = c == '-' ? FoldedCharacters.DASH : '"';
        lowerHash = exactHash = shapeHash = length = 0;
      }
      char small = Character.toLowerCase(c);
      exactHash = exactHash * 31 + c;
      lowerHash = lowerHash * 31 + small;
      tail[length % LONGEST_SUFFIX] = small;
      length++;
      if (length == PREFIX) {
        prefix[at] = lowerHash;
      }
      char kind = FoldedCharacters.kind(c);
      if (kind != kindBefore && shapeLength < LONGEST_SHAPE) {
        shapeHash = shapeHash * 31 + kind;
        shapeLength++;
      }
      kindBefore = kind;
    }
    lower[at] = FeatureHash.of(lowerHash, 1);
    // Where all is in capitals they say nothing.
    exact[at] = letterCase == LetterCase.CAPITALS ? lower[at] : FeatureHash.of(exactHash, 1);
    shape[at] = FeatureHash.of(shapeHash, letterCase.feature, length == 1 ? 1 : 0);
    readSuffixes(at, tail, length);
  }

  private void readSuffixes(int at, char[] tail, int length) {
    int hash = 0;
    for (int k = 0; k < LONGEST_SUFFIX; k++) {
      hash = hash * 31 + (k < length ? tail[(length - 1 - k) % LONGEST_SUFFIX] : 0);
      suffixes[LONGEST_SUFFIX * at + k] = hash;
    }
  }

  /** The number of words. */
  public int size() {
    return size;
  }

  /** The word in small letters. */
  public int lower(int at) {
    return isInside(at) ? lower[at] : OUTSIDE;
  }

  /** The word as written, but in small letters where the whole sentence is in capitals. */
  public int exact(int at) {
    return exact[at];
  }

  /** Which kinds of characters follow each other, and how the sentence uses capitals. */
  int shape(int at) {
    return isInside(at) ? shape[at] : OUTSIDE;
  }

  /** The first characters in small letters. */
  int prefix(int at) {
    return prefix[at];
  }

  /** The last characters in small letters, one to four of them. */
  int suffix(int at, int length) {
    return isInside(at) ? suffixes[LONGEST_SUFFIX * at + length - 1] : OUTSIDE;
  }

  private boolean isInside(int at) {
    return at >= 0 && at < size;
  }
}
