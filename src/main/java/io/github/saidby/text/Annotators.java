package io.github.saidby.text;

import io.github.saidby.model.Span;
import java.util.Collections;
import java.util.List;

/**
 * What annotates the text: each part is asked only when somebody needs what it tells.
 *
 * @param sentences finds sentences
 * @param tags tags tokens
 * @param lemmas tells dictionary forms
 * @param parses tells how the tokens of a sentence depend on each other
 * @param names finds names
 */
public record Annotators(
    SentenceFinder sentences,
    PartOfSpeechTagger tags,
    Lemmatizer lemmas,
    DependencyParser parses,
    NameFinder names) {

  /**
   * Annotates nothing: a paragraph is one sentence, its words have no tag and depend on nothing,
   * and there are no names.
   */
  public static final Annotators NONE =
      new Annotators(
          paragraph -> List.of(new Span(0, paragraph.length())),
          sentence -> Collections.nCopies(sentence.size(), new Tag(PartOfSpeech.X, PennTag.OTHER)),
          (token, tag) -> token.normal(),
          (sentence, tags) -> Dependencies.none(sentence.size()),
          paragraph -> List.of());
}
