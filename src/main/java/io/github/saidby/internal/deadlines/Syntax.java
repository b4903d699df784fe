package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.phrases.NounPhrases;
import io.github.saidby.internal.times.FoundTime;
import io.github.saidby.model.Span;
import io.github.saidby.model.TimeModifier;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PartOfSpeech;
import io.github.saidby.text.PennTag;
import io.github.saidby.text.Sentence;
import java.util.List;

/** A sentence's words, tags and phrases as the rules ask for them. */
final class Syntax {

  private final Paragraph paragraph;
  private final Sentence sentence;
  private final NounPhrases phrases;
  private final List<FoundTime> times;

  Syntax(Paragraph paragraph, Sentence sentence, NounPhrases phrases, List<FoundTime> times) {
    this.paragraph = paragraph;
    this.sentence = sentence;
    this.phrases = phrases;
    this.times = times;
  }

  int first() {
    return sentence.first();
  }

  int end() {
    return sentence.end();
  }

  Paragraph paragraph() {
    return paragraph;
  }

  /** Whether a noun phrase stands inside a time expression. */
  boolean isTime(NounPhrase phrase) {
    return times.stream()
        .anyMatch(time -> time.first() <= phrase.head() && phrase.head() < time.end());
  }

  NounPhrases phrases() {
    return phrases;
  }

  boolean isInside(int i) {
    return sentence.contains(i);
  }

  /** The normalised word, or an empty one outside the sentence. */
  String word(int i) {
    return isInside(i) ? paragraph.token(i).normal() : "";
  }

  PennTag tag(int i) {
    return isInside(i) ? paragraph.tag(i).penn() : PennTag.OTHER;
  }

  boolean isAny(int i, String... words) {
    String word = word(i);
    for (String one : words) {
      if (word.equals(one)) {
        return true;
      }
    }
    return false;
  }

  boolean isFinite(int i) {
    return tag(i).isFinite();
  }

  /** Whether neither verbs, marks nor times stand in a range. */
  boolean isPlain(int from, int to) {
    for (int i = from; i < to; i++) {
      int at = i;
      if (isFinite(i) || isMark(i) || times.stream().anyMatch(time -> time.first() == at)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a time that is told as left stands right before a token: "three weeks to go". */
  boolean isCountdown(int i) {
    return times.stream()
        .anyMatch(
            time ->
                time.end() <= i
                    && i - time.end() <= 3
                    && time.expression().modifier().orElse(null) == TimeModifier.REMAINING);
  }

  /** Whether a word joins a clause to another: "as", "while", "because". */
  boolean isSubordinator(int i) {
    return isInside(i) && paragraph.tag(i).pos() == PartOfSpeech.SCONJ;
  }

  /** Adverbs and negations that stand inside verb groups. */
  boolean isAdverb(int i) {
    PennTag tag = tag(i);
    return tag == PennTag.RB || tag == PennTag.RBR || tag == PennTag.RBS;
  }

  boolean isMark(int i) {
    return tag(i) == PennTag.PUNCT;
  }

  Span span(int from, int to) {
    return paragraph.span(from, to);
  }
}
