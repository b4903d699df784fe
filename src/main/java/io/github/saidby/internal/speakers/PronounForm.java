package io.github.saidby.internal.speakers;

import io.github.saidby.internal.lexicon.Gender;
import io.github.saidby.model.SpeakerType;
import org.jspecify.annotations.Nullable;

/** What the form of a pronoun tells of what it stands for. */
enum PronounForm {
  /** "I", "we": who speaks. */
  SPEAKER,
  /** "You": whom it is said to. */
  HEARER,
  /** "He". */
  HE,
  /** "She". */
  SHE,
  /** "It". */
  IT,
  /** "They". */
  THEY,
  /** "The 27-year-old", which stands for a person as a pronoun does. */
  BY_AGE,
  /** "Who", which stands for the phrase before it. */
  RELATIVE;

  /** The form of a pronoun, or null for one that stands for nobody in particular. */
  static @Nullable PronounForm of(String normal) {
    return switch (normal) {
      case "i", "me", "my", "myself", "we", "us", "our", "ourselves" -> SPEAKER;
      case "you", "your", "yours", "yourself" -> HEARER;
      case "he", "him", "his", "himself" -> HE;
      case "she", "her", "hers", "herself" -> SHE;
      case "it", "its", "itself" -> IT;
      case "they", "them", "their", "themselves" -> THEY;
      case "who", "whom", "which", "that" -> RELATIVE;
      default -> null;
    };
  }

  /** Whether it stands for a person. */
  boolean isPersonal() {
    return this == HE || this == SHE;
  }

  /** Whether it stands for somebody or something that is spoken of. */
  boolean isThirdPerson() {
    return isPersonal() || this == IT || this == THEY;
  }

  /** "It" and "they", which stand for much else than persons. */
  static boolean isNeuter(String normal) {
    PronounForm form = of(normal);
    return form == IT || form == THEY;
  }

  /** The gender of the persons it stands for. */
  Gender gender() {
    return switch (this) {
      case HE -> Gender.MALE;
      case SHE -> Gender.FEMALE;
      default -> Gender.UNKNOWN;
    };
  }

  /**
   * Whether it may stand for something.
   *
   * @param type what it is
   * @param told its gender
   * @param plural whether its form is plural
   */
  boolean agrees(SpeakerType type, Gender told, boolean plural) {
    return switch (this) {
      case BY_AGE -> type == SpeakerType.PERSON && !plural;
      case HE, SHE ->
          (type == SpeakerType.PERSON || (type == SpeakerType.UNKNOWN && told != Gender.UNKNOWN))
              && !plural
              && told.agrees(gender());
      case IT -> (type == SpeakerType.ORGANIZATION || type == SpeakerType.DOCUMENT) && !plural;
      case THEY -> type == SpeakerType.GROUP || (type == SpeakerType.ORGANIZATION && plural);
      default -> false;
    };
  }
}
