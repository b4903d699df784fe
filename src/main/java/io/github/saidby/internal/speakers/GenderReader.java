package io.github.saidby.internal.speakers;

import io.github.saidby.internal.lexicon.Gender;
import io.github.saidby.model.SpeakerType;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Learns the gender of those whose names and titles do not tell it from the pronouns that follow
 * their names before anybody else is named.
 */
final class GenderReader {

  private final Map<Entity, Integer> votes = new HashMap<>();

  void read(Paragraph paragraph, List<Named> names) {
    for (int i = 0; i < names.size(); i++) {
      Entity entity = names.get(i).entity();
      if (isUntold(entity)) {
        int next = i + 1;
        while (next < names.size() && names.get(next).entity().type() != SpeakerType.PERSON) {
          next++;
        }
        int end = sentenceAfter(paragraph, names.get(i).use().end() - 1);
        int limit = next < names.size() ? names.get(next).use().first() : end;
        vote(entity, paragraph, names.get(i).use().end(), Math.min(end, limit));
      }
    }
  }

  /** Gives everybody the gender that most pronouns told. */
  void decide() {
    votes.forEach(
        (entity, balance) -> {
          if (balance != 0) {
            entity.learnGender(balance > 0 ? Gender.MALE : Gender.FEMALE);
          }
        });
  }

  private static boolean isUntold(Entity entity) {
    return entity.type() == SpeakerType.PERSON && entity.gender() == Gender.UNKNOWN;
  }

  /** The end of the sentence behind the one that holds a token. */
  private static int sentenceAfter(Paragraph paragraph, int token) {
    Sentence own = paragraph.sentenceOf(token);
    int end = own.end();
    return end < paragraph.tokens().size() ? paragraph.sentenceOf(end).end() : end;
  }

  private void vote(Entity entity, Paragraph paragraph, int first, int end) {
    for (int i = first; i < end; i++) {
      PronounForm form = PronounForm.of(paragraph.token(i).normal());
      if (form == PronounForm.HE || form == PronounForm.SHE) {
        votes.merge(entity, form == PronounForm.HE ? 1 : -1, Integer::sum);
        return;
      }
    }
  }
}
