package io.github.saidby.internal.speakers;

import static io.github.saidby.internal.speakers.AntecedentFeature.*;

import io.github.saidby.internal.lexicon.Gender;
import io.github.saidby.text.PartOfSpeech;

/** Reads the features of a candidate. */
final class AntecedentFeatures {

  private final Descriptions descriptions;

  AntecedentFeatures(Descriptions descriptions) {
    this.descriptions = descriptions;
  }

  /**
   * Where a candidate stands as seen from the pronoun.
   *
   * @param sentencesBack how many sentences before
   * @param paragraphsBack how many paragraphs before
   * @param rank how many candidates stand between
   * @param initial whether the pronoun begins its sentence
   * @param spoke whether the candidate is who spoke last
   */
  record View(int sentencesBack, int paragraphsBack, int rank, boolean initial, boolean spoke) {}

  /** The value of each feature, in their order. */
  double[] of(Candidate candidate, PronounForm form, View view) {
    double[] features = new double[AntecedentFeature.COUNT];
    boolean subject = candidate.subject();
    boolean same = view.sentencesBack() == 0;
    boolean before = view.sentencesBack() == 1;
    set(features, DISTANCE, Math.log1p(view.sentencesBack()));
    set(features, SAME_SENTENCE, same);
    set(features, SENTENCE_BEFORE, before);
    set(features, PARAGRAPHS_BACK, view.paragraphsBack());
    set(features, SUBJECT, subject);
    set(features, SUBJECT_OF_SAME, subject && same);
    set(features, SUBJECT_OF_BEFORE, subject && before);
    set(features, SUBJECT_TO_INITIAL, subject && before && view.initial());
    set(features, INITIAL, candidate.phrase().first() == candidate.sentence().first());
    set(features, BEHIND_PREPOSITION, isBehindPreposition(candidate));
    set(features, POSSESSIVE, candidate.phrase().isPossessive());
    set(features, QUOTED, candidate.quoted());
    set(features, NEAREST, view.rank() == 0);
    set(features, RANK, Math.log1p(view.rank()));
    set(features, LAST_SPEAKER, view.spoke());
    set(features, LAST_SPEAKER_HERE, view.spoke() && view.paragraphsBack() == 0);
    set(features, LAST_SPEAKER_IN_SENTENCE, view.spoke() && same);
    Entity entity = candidate.entity();
    if (entity == null) {
      set(features, DESCRIPTION, true);
      set(
          features,
          DESCRIPTION_OF_GENDER,
          form.isPersonal() && descriptions.gender(candidate.phrase()) == form.gender());
    } else {
      boolean place = descriptions.isPlace(entity.name());
      set(features, KNOWN_GENDER, entity.gender() != Gender.UNKNOWN);
      set(features, MENTIONS, Math.log(entity.mentionCount()));
      set(features, LONG_NAME, entity.words().size() > 1);
      set(features, PRONOUN, candidate.phrase().isPronoun());
      set(features, PLACE, place);
      set(features, PLACE_AS_SUBJECT, place && subject);
    }
    return features;
  }

  private static void set(double[] features, AntecedentFeature feature, double value) {
    features[feature.index()] = value;
  }

  private static void set(double[] features, AntecedentFeature feature, boolean value) {
    set(features, feature, value ? 1 : 0);
  }

  private static boolean isBehindPreposition(Candidate candidate) {
    int before = candidate.phrase().first() - 1;
    return candidate.sentence().contains(before)
        && candidate.phrase().paragraph().tag(before).pos() == PartOfSpeech.ADP;
  }
}
