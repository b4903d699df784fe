package io.github.saidby.text;

/**
 * What annotates the text: each part is asked only when somebody needs what it tells.
 *
 * @param sentences finds sentences
 * @param tags tags tokens
 * @param lemmas tells dictionary forms
 * @param names finds names
 */
public record Annotators(
    SentenceFinder sentences, PartOfSpeechTagger tags, Lemmatizer lemmas, NameFinder names) {}
