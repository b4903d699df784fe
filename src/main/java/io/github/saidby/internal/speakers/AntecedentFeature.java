package io.github.saidby.internal.speakers;

import java.util.Locale;

/** What speaks for or against a phrase as the antecedent of a pronoun. None of it is a word. */
enum AntecedentFeature {
  /** The logarithm of one more than the number of sentences back. */
  DISTANCE,
  /** It stands in the pronoun's sentence. */
  SAME_SENTENCE,
  /** It stands in the sentence before. */
  SENTENCE_BEFORE,
  /** The number of paragraphs back. */
  PARAGRAPHS_BACK,
  /** It looks like the subject of a verb. */
  SUBJECT,
  /** It is a subject in the pronoun's sentence. */
  SUBJECT_OF_SAME,
  /** It is a subject in the sentence before. */
  SUBJECT_OF_BEFORE,
  /** It is a subject in the sentence before, and the pronoun begins its own. */
  SUBJECT_TO_INITIAL,
  /** It begins its sentence. */
  INITIAL,
  /** A preposition stands before it. */
  BEHIND_PREPOSITION,
  /** It ends in the possessive. */
  POSSESSIVE,
  /** It stands in quotation marks. */
  QUOTED,
  /** No other candidate stands between. */
  NEAREST,
  /** The logarithm of one more than the number of candidates between. */
  RANK,
  /** It is no name but a description: "the mayor", "the report". */
  DESCRIPTION,
  /** A description that tells the gender of the pronoun. */
  DESCRIPTION_OF_GENDER,
  /** A name whose gender is known. */
  KNOWN_GENDER,
  /** It is whoever was quoted last. */
  LAST_SPEAKER,
  /** It was quoted last, and stands in the pronoun's paragraph. */
  LAST_SPEAKER_HERE,
  /** It was quoted last, and stands in the pronoun's sentence. */
  LAST_SPEAKER_IN_SENTENCE,
  /** The logarithm of the number of its mentions. */
  MENTIONS,
  /** A name of several words. */
  LONG_NAME,
  /** An earlier pronoun that was resolved. */
  PRONOUN,
  /** The name of a place. */
  PLACE,
  /** The name of a place that is a subject, as governments are. */
  PLACE_AS_SUBJECT;

  /** How many there are. */
  static final int COUNT = values().length;

  /** Its place in arrays of features and of weights. */
  @SuppressWarnings("EnumOrdinal") // Nothing that is stored depends on it.
  int index() {
    return ordinal();
  }

  /** Its name in the table of weights. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
