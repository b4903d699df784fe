package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.phrases.NounPhrases;
import io.github.saidby.model.Span;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PennTag;
import io.github.saidby.text.Sentence;

/** A sentence's words, tags and phrases as the rules ask for them. */
final class Syntax {

  private final Paragraph paragraph;
  private final Sentence sentence;
  private final NounPhrases phrases;

  Syntax(Paragraph paragraph, Sentence sentence, NounPhrases phrases) {
    this.paragraph = paragraph;
    this.sentence = sentence;
    this.phrases = phrases;
  }

  int first() {
    return sentence.first();
  }

  int end() {
    return sentence.end();
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
