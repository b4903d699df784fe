package io.github.saidby.train;

import io.github.saidby.text.Relation;
import io.github.saidby.text.Tag;
import java.util.List;

/**
 * One sentence of a treebank.
 *
 * @param id its name
 * @param words the words as written
 * @param tags the tag of each word
 * @param heads the place of each word's head, -1 for the root
 * @param relations the relation of each word to its head
 */
record TreebankSentence(
    String id, List<String> words, List<Tag> tags, List<Integer> heads, List<Relation> relations) {

  int size() {
    return words.size();
  }

  /** The same sentence with other words. */
  TreebankSentence withWords(List<String> other) {
    return new TreebankSentence(id, other, tags, heads, relations);
  }

  /** The same sentence with other tags. */
  TreebankSentence withTags(List<Tag> other) {
    return new TreebankSentence(id, words, other, heads, relations);
  }
}
