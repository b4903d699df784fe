package io.github.saidby.text;

/**
 * What a tagger says of a token.
 *
 * @param pos its universal part of speech
 * @param penn its finer tag, which tells the forms of a verb apart
 */
public record Tag(PartOfSpeech pos, PennTag penn) {

  /**
   * Whether it is a common or proper noun.
   *
   * @return whether it can head a noun phrase and is no pronoun
   */
  public boolean isNoun() {
    return pos == PartOfSpeech.NOUN || pos == PartOfSpeech.PROPN;
  }

  /**
   * Whether it is a main or auxiliary verb.
   *
   * @return whether it is a verb of any kind
   */
  public boolean isVerb() {
    return pos == PartOfSpeech.VERB || pos == PartOfSpeech.AUX;
  }
}
