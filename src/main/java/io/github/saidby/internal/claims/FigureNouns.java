package io.github.saidby.internal.claims;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.phrases.NounPhrases;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PennTag;
import io.github.saidby.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds verbs of figures that were taken for the noun of the same form: {@code the health ministry
 * [reports] 12 deaths}; {@code 42 died, the ministry [estimates]}.
 */
final class FigureNouns {

  /** As many tokens as bound a number before it: at least, more than. */
  private static final int BOUND = 3;

  private final FigureVerbs verbs;
  private final Paragraph paragraph;
  private final Sentence sentence;
  private final NounPhrases phrases;
  private final FigureSubjects subjects;
  private final FigureExtents extents;

  FigureNouns(
      FigureVerbs verbs,
      Paragraph paragraph,
      Sentence sentence,
      NounPhrases phrases,
      FigureSubjects subjects,
      FigureExtents extents) {
    this.verbs = verbs;
    this.paragraph = paragraph;
    this.sentence = sentence;
    this.phrases = phrases;
    this.subjects = subjects;
    this.extents = extents;
  }

  /** The subject of a noun that must be a verb by what stands around it; null for other tokens. */
  @Nullable NounPhrase subjectOf(int verb) {
    NounPhrase base = isNoun(verb) && isNoun(verb - 1) ? phrases.base(verb) : null;
    if (base == null || base.first() >= verb) {
      return null;
    }
    NounPhrase near = new NounPhrase(paragraph, base.first(), verb - 1, verb, verb);
    NounPhrase subject = subjects.climbed(near, verb);
    boolean told =
        verbs.of(paragraph.lemma(verb)).stream()
            .anyMatch(usage -> subjects.canTell(subject, usage.sources()));
    boolean only = base.baseEnd() > verb + 1 && !extents.hasVerb();
    return told && (only || isTail(subject, verb) || opensNumber(verb + 1)) ? subject : null;
  }

  private boolean isTail(NounPhrase subject, int verb) {
    int comma = subject.first() - 1;
    return extents.isClosing(verb + 1)
        && comma > sentence.first()
        && paragraph.token(comma).is(",");
  }

  /** Whether a number stands at a token, with or without what bounds it: at least [90]. */
  boolean opensNumber(int at) {
    for (int i = at; i <= at + BOUND && i < sentence.end(); i++) {
      PennTag tag = paragraph.tag(i).penn();
      if (tag == PennTag.CD || tag == PennTag.SYM) {
        return true;
      }
      boolean bounds =
          tag == PennTag.RB
              || tag == PennTag.JJR
              || tag == PennTag.JJS
              || (paragraph.token(i).is("at") && isSuperlative(i + 1))
              || (paragraph.token(i).is("to") && paragraph.token(i - 1).is("up"))
              || FigureWord.BOUND.has(paragraph.token(i).normal());
      if (!bounds) {
        return false;
      }
    }
    return false;
  }

  private boolean isSuperlative(int at) {
    return sentence.contains(at) && paragraph.tag(at).penn() == PennTag.JJS;
  }

  private boolean isNoun(int at) {
    return sentence.contains(at)
        && switch (paragraph.tag(at).penn()) {
          case NN, NNS, NNP, NNPS -> true;
          default -> false;
        };
  }
}
