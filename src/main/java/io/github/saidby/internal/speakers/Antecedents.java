package io.github.saidby.internal.speakers;

import io.github.saidby.internal.lexicon.Gender;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.model.SpeakerType;
import io.github.saidby.text.AnnotatedText;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PartOfSpeech;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a pronoun stands for among what stands before it. */
final class Antecedents {

  /** How many paragraphs before the pronoun's own are searched. */
  private static final int MAX_PARAGRAPHS = 4;

  /** Below this score it is better to say nothing. */
  private static final double THRESHOLD = -6;

  private final AnnotatedText text;
  private final Candidates candidates;
  private final Descriptions descriptions;
  private final Speeches speeches;

  Antecedents(
      AnnotatedText text, Candidates candidates, Descriptions descriptions, Speeches speeches) {
    this.text = text;
    this.candidates = candidates;
    this.descriptions = descriptions;
    this.speeches = speeches;
  }

  /** The phrase that a pronoun stands for, or null where none is good enough. */
  @Nullable Candidate of(NounPhrase pronoun, PronounForm form) {
    Paragraph own = pronoun.paragraph();
    int lastSpeaker = speeches.lastBefore(own.token(pronoun.head()).start());
    Candidate best = null;
    double bestScore = THRESHOLD;
    int sentencesBack = 0;
    int ownSentence = own.sentences().indexOf(own.sentenceOf(pronoun.head()));
    for (int back = 0; back <= MAX_PARAGRAPHS && own.index() - back >= 0; back++) {
      Paragraph paragraph = text.paragraphs().get(own.index() - back);
      List<Candidate> here = candidates.in(paragraph);
      int sentences = back == 0 ? ownSentence : paragraph.sentences().size() - 1;
      for (int i = here.size() - 1; i >= 0; i--) {
        Candidate candidate = here.get(i);
        boolean before = back > 0 || candidate.phrase().baseEnd() <= pronoun.first();
        if (before && agrees(candidate, form)) {
          int distance = sentencesBack + sentences - candidate.sentenceIndex();
          double score = score(candidate, form, distance, back, lastSpeaker);
          if (score > bestScore) {
            best = candidate;
            bestScore = score;
          }
        }
      }
      sentencesBack += sentences + 1;
    }
    return best;
  }

  private boolean agrees(Candidate candidate, PronounForm form) {
    Entity entity = candidate.entity();
    if (entity != null) {
      return form.agrees(entity.type(), entity.gender(), false);
    }
    NounPhrase phrase = candidate.phrase();
    SpeakerType type = descriptions.typeOf(phrase);
    return form.agrees(type, descriptions.gender(phrase), phrase.isPlural());
  }

  private double score(
      Candidate candidate,
      PronounForm form,
      int sentencesBack,
      int paragraphsBack,
      int lastSpeaker) {
    Entity entity = candidate.entity();
    double score = -sentencesBack - paragraphsBack;
    score += candidate.subject() ? 1.5 : 0;
    score -= candidate.quoted() ? 2 : 0;
    score -= candidate.phrase().isPossessive() ? 0.7 : 0;
    score -= isObject(candidate) ? 0.5 : 0;
    if (entity == null) {
      return score - 1 + (descriptions.gender(candidate.phrase()) == form.gender() ? 1 : 0);
    }
    score += entity.id() == lastSpeaker ? 2 : 0;
    score += entity.gender() != Gender.UNKNOWN ? 1 : 0;
    return score + 0.4 * Math.log(entity.mentionCount());
  }

  private static boolean isObject(Candidate candidate) {
    int before = candidate.phrase().first() - 1;
    return candidate.sentence().contains(before)
        && candidate.phrase().paragraph().tag(before).pos() == PartOfSpeech.ADP;
  }
}
