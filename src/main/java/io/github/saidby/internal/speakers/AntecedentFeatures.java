package io.github.saidby.internal.speakers;

import io.github.saidby.internal.lexicon.Gender;
import io.github.saidby.text.PartOfSpeech;

/** What speaks for and against a candidate as the antecedent of a pronoun; no words among it. */
final class AntecedentFeatures {

  /** How many features there are. */
  static final int COUNT = 21;

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
   * @param lastSpeaker the id of who spoke last
   */
  record View(int sentencesBack, int paragraphsBack, int rank, boolean initial, int lastSpeaker) {}

  double[] of(Candidate candidate, PronounForm form, View view) {
    double[] features = new double[COUNT];
    Entity entity = candidate.entity();
    boolean subject = candidate.subject();
    features[0] = Math.log1p(view.sentencesBack());
    features[1] = flag(view.sentencesBack() == 0);
    features[2] = flag(view.sentencesBack() == 1);
    features[3] = view.paragraphsBack();
    features[4] = flag(subject);
    features[5] = flag(subject && view.sentencesBack() == 0);
    features[6] = flag(subject && view.sentencesBack() == 1 && view.initial());
    features[7] = flag(candidate.phrase().first() == candidate.sentence().first());
    features[8] = flag(isBehindPreposition(candidate));
    features[9] = flag(candidate.phrase().isPossessive());
    features[10] = flag(candidate.quoted());
    features[11] = flag(view.rank() == 0);
    features[12] = Math.log1p(view.rank());
    if (entity == null) {
      features[13] = 1;
      features[14] = flag(descriptions.gender(candidate.phrase()) == form.gender());
    } else {
      boolean spoke = entity.id() == view.lastSpeaker();
      features[14] = flag(entity.gender() != Gender.UNKNOWN);
      features[15] = flag(spoke);
      features[16] = flag(spoke && view.paragraphsBack() == 0);
      features[17] = Math.log(entity.mentionCount());
      features[18] = flag(entity.words().size() > 1);
      features[19] = flag(spoke && view.sentencesBack() == 0);
      features[20] = flag(candidate.phrase().isPronoun());
    }
    return features;
  }

  private static double flag(boolean value) {
    return value ? 1 : 0;
  }

  private static boolean isBehindPreposition(Candidate candidate) {
    int before = candidate.phrase().first() - 1;
    return candidate.sentence().contains(before)
        && candidate.phrase().paragraph().tag(before).pos() == PartOfSpeech.ADP;
  }
}
