package io.github.saidby.train;

import io.github.saidby.internal.tagging.PerceptronTagger;
import io.github.saidby.text.Tag;
import java.util.List;
import java.util.Locale;

/**
 * How well a tagger does.
 *
 * @param words the words tagged
 * @param pos how many parts of speech are right
 * @param penn how many Penn tags are right
 */
record TaggerScore(int words, int pos, int penn) {

  static TaggerScore of(PerceptronTagger tagger, List<TreebankSentence> sentences) {
    int words = 0;
    int pos = 0;
    int penn = 0;
    for (TreebankSentence sentence : sentences) {
      List<Tag> tags = tagger.tagWords(sentence.words());
      for (int i = 0; i < tags.size(); i++) {
        words++;
        pos += tags.get(i).pos() == sentence.tags().get(i).pos() ? 1 : 0;
        penn += tags.get(i).penn() == sentence.tags().get(i).penn() ? 1 : 0;
      }
    }
    return new TaggerScore(words, pos, penn);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%,d words, UPOS %.1f, Penn tags %.1f",
        words,
        100.0 * pos / words,
        100.0 * penn / words);
  }
}
