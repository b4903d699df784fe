package io.github.saidby.internal.tagging;

import io.github.saidby.internal.linear.HashIndex;
import io.github.saidby.internal.linear.VarInt;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * What frequent words can be. Each belongs to a numbered class: the numbers of the tags are the
 * classes of words that always bear that one tag; each number above them is a class of words that
 * share several tags. Immutable.
 */
public final class Lexicon {

  /** The class of words too rare to say. */
  public static final int UNKNOWN = HashIndex.ABSENT;

  private static final int MOST_WORDS = 1 << 20;
  private static final int MOST_CLASSES = 1 << 16;

  private final int tags;
  private final int[] words;
  private final int[] classes;
  private final HashIndex index;

  /**
   * Maps words to classes.
   *
   * @param tags the number of tags
   * @param words distinct words as {@link WordFeatures} hashes them, rising as unsigned numbers
   * @param classes the class of the word at the same place
   */
  public Lexicon(int tags, int[] words, int[] classes) {
    this.tags = tags;
    this.words = words.clone();
    this.classes = classes.clone();
    this.index = new HashIndex(words, classes);
  }

  /** The class of a word, or {@link #UNKNOWN}. */
  int classOf(int word) {
    return index.find(word);
  }

  /** Whether the words of a class always bear the tag of the same number. */
  public boolean isCertain(int wordClass) {
    return wordClass >= 0 && wordClass < tags;
  }

  static Lexicon read(DataInput in, int tags) throws IOException {
    int[] words = new int[VarInt.readCount(in, MOST_WORDS)];
    int[] classes = new int[words.length];
    int word = 0;
    for (int i = 0; i < words.length; i++) {
      word += VarInt.read(in);
      words[i] = word;
      classes[i] = VarInt.readCount(in, MOST_CLASSES);
    }
    return new Lexicon(tags, words, classes);
  }

  /** Writes the number of words, then for each the distance from the word before and its class. */
  void write(DataOutput out) throws IOException {
    VarInt.write(out, words.length);
    int before = 0;
    for (int i = 0; i < words.length; i++) {
      VarInt.write(out, words[i] - before);
      before = words[i];
      VarInt.write(out, classes[i]);
    }
  }
}
