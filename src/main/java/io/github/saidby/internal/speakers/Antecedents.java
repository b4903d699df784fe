package io.github.saidby.internal.speakers;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.model.SpeakerType;
import io.github.saidby.text.AnnotatedText;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PennTag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a pronoun stands for among what stands before it. */
final class Antecedents {

  /** How many paragraphs before the pronoun's own are searched. */
  private static final int MAX_PARAGRAPHS = 10;

  /** How many noun phrases before the pronoun are looked at. */
  private static final int MAX_CANDIDATES = 100;

  /** Takes the candidates of a pronoun with their features. */
  @FunctionalInterface
  interface Visitor {
    void visit(Candidate candidate, double[] features);
  }

  private final AnnotatedText text;
  private final Candidates candidates;
  private final Descriptions descriptions;
  private final Speeches speeches;
  private final AntecedentFeatures features;
  private final AntecedentWeights weights;

  Antecedents(
      AnnotatedText text,
      Candidates candidates,
      Descriptions descriptions,
      Speeches speeches,
      AntecedentWeights weights) {
    this.text = text;
    this.candidates = candidates;
    this.descriptions = descriptions;
    this.speeches = speeches;
    this.features = new AntecedentFeatures(descriptions);
    this.weights = weights;
  }

  /** The phrase that a pronoun stands for, or null where there is none. */
  @Nullable Candidate of(NounPhrase pronoun, PronounForm form) {
    Best best = new Best(form);
    visit(pronoun, form, best);
    return best.candidate;
  }

  /** Shows all that a pronoun may stand for, the nearest first. */
  void visit(NounPhrase pronoun, PronounForm form, Visitor visitor) {
    Paragraph own = pronoun.paragraph();
    boolean initial = own.sentenceOf(pronoun.head()).first() == pronoun.first();
    int lastSpeaker = speeches.lastBefore(pronoun.headToken().start());
    int seen = 0;
    int agreeing = 0;
    int sentencesBefore = 0;
    for (int back = 0; back <= MAX_PARAGRAPHS && own.index() - back >= 0; back++) {
      Paragraph paragraph = text.paragraphs().get(own.index() - back);
      int end = back == 0 ? pronoun.first() : paragraph.tokens().size();
      int last = Candidates.sentenceIndex(paragraph, end - 1);
      List<Candidate> here = candidates.in(paragraph);
      for (int i = candidates.countBefore(paragraph, end) - 1; i >= 0; i--) {
        Candidate candidate = here.get(i);
        if (seen++ == MAX_CANDIDATES) {
          return;
        }
        if (agrees(candidate, form) && !(back == 0 && isAgentOfOpening(candidate, pronoun))) {
          int sentences = sentencesBefore + last - candidate.sentenceIndex();
          visitor.visit(
              candidate,
              features.of(
                  candidate,
                  form,
                  new AntecedentFeatures.View(
                      sentences, back, agreeing++, initial, spoke(candidate, lastSpeaker))));
        }
      }
      sentencesBefore += last + 1;
    }
  }

  /**
   * "Questioned by Lind, he said": who does something to the subject in the participle that opens
   * its sentence is somebody else.
   */
  private static boolean isAgentOfOpening(Candidate candidate, NounPhrase pronoun) {
    Paragraph paragraph = pronoun.paragraph();
    int by = candidate.phrase().first() - 1;
    int verb = paragraph.sentenceOf(pronoun.head()).first();
    if (by <= verb
        || !paragraph.token(by).is("by")
        || !paragraph.token(pronoun.first() - 1).is(",")) {
      return false;
    }
    // "Cross-examined"
    verb += by > verb + 2 && paragraph.token(verb + 1).is("-") ? 2 : 0;
    return paragraph.tag(verb).penn() == PennTag.VBN;
  }

  private boolean spoke(Candidate candidate, int speaker) {
    Entity entity = candidate.entity();
    return speaker != SpeakerBook.NOBODY
        && (entity == null
            ? speeches.isMention(candidate.phrase(), speaker)
            : entity.id() == speaker);
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

  /** Keeps the candidate with the highest score. */
  private final class Best implements Visitor {

    private final PronounForm form;
    private @Nullable Candidate candidate;
    private double score = Double.NEGATIVE_INFINITY;

    Best(PronounForm form) {
      this.form = form;
    }

    @Override
    public void visit(Candidate other, double[] values) {
      double sum = weights.score(form, values);
      if (sum > score) {
        candidate = other;
        score = sum;
      }
    }
  }
}
