package io.github.saidby.internal.speakers;

import io.github.saidby.internal.lexicon.EnglishLexicon;
import io.github.saidby.internal.lexicon.Gender;
import io.github.saidby.internal.lexicon.Role;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.model.SpeakerType;
import java.util.Set;

/** Tells what a noun phrase without a name is about. */
final class Descriptions {

  private static final Set<String> PERSONAL =
      Set.of("i", "me", "myself", "he", "him", "himself", "she", "her", "herself");
  private static final Set<String> COLLECTIVE = Set.of("we", "us", "ourselves", "others", "many");

  private final EnglishLexicon lexicon;

  Descriptions(EnglishLexicon lexicon) {
    this.lexicon = lexicon;
  }

  SpeakerType typeOf(NounPhrase phrase) {
    String head = phrase.headToken().normal();
    if (PERSONAL.contains(head)) {
      return SpeakerType.PERSON;
    }
    if (COLLECTIVE.contains(head)) {
      return SpeakerType.GROUP;
    }
    Role role = lexicon.persons().role(head);
    if (role != null) {
      return role.group() ? SpeakerType.GROUP : SpeakerType.PERSON;
    }
    if (lexicon.organizations().isCommon(head)) {
      return SpeakerType.ORGANIZATION;
    }
    return lexicon.documents().contains(head) ? SpeakerType.DOCUMENT : SpeakerType.UNKNOWN;
  }

  /** The gender that a description tells: "the spokeswoman". */
  Gender gender(NounPhrase phrase) {
    Role role = lexicon.persons().role(phrase.headToken().normal());
    return role == null ? Gender.UNKNOWN : role.gender();
  }
}
