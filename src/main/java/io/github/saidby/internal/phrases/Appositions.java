package io.github.saidby.internal.phrases;

import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PartOfSpeech;
import io.github.saidby.text.PennTag;
import io.github.saidby.text.Sentence;
import io.github.saidby.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds a phrase that stands behind a comma and names or describes the same: a name and a
 * description, in either order, and closed by another comma or the sentence's end.
 */
final class Appositions {

  private final NounPhrases phrases;
  private final Paragraph paragraph;

  Appositions(NounPhrases phrases, Paragraph paragraph) {
    this.phrases = phrases;
    this.paragraph = paragraph;
  }

  /**
   * The apposition to a phrase.
   *
   * @param base the phrase that comes first
   * @param end the index behind its prepositional phrases
   */
  @Nullable NounPhrase behind(NounPhrase base, int end) {
    Sentence sentence = paragraph.sentenceOf(base.head());
    if (!sentence.contains(end + 1) || !opens(end) || isAdverbial(base, sentence)) {
      return null;
    }
    NounPhrase second = phrases.base(end + 1);
    if (second == null || second.first() != end + 1 || second.isPronoun()) {
      return null;
    }
    NounPhrase whole = withConjunct(phrases.modified(second), sentence);
    return describes(base, whole) && closes(whole.end(), sentence) ? whole : null;
  }

  /** "president and chief executive of the firm": two descriptions with one article or none. */
  private NounPhrase withConjunct(NounPhrase whole, Sentence sentence) {
    int and = whole.end();
    if (whole.isProper()
        || !sentence.contains(and + 1)
        || paragraph.tag(and).pos() != PartOfSpeech.CCONJ) {
      return whole;
    }
    NounPhrase next = phrases.base(and + 1);
    if (next == null || next.first() != and + 1 || next.isPlural() || whole.isPlural()) {
      return whole;
    }
    boolean same = next.determiner() == null && !next.isProper() && !next.isPronoun();
    return same ? whole.until(phrases.modified(next).end()) : whole;
  }

  private boolean opens(int i) {
    Token token = paragraph.token(i);
    return token.is(",") || token.is("(") || isDash(token);
  }

  private boolean isAdverbial(NounPhrase base, Sentence sentence) {
    int before = base.first() - 1;
    return sentence.contains(before) && PhraseWord.ADVERBIAL.has(paragraph.token(before).normal());
  }

  private static boolean describes(NounPhrase first, NounPhrase second) {
    if (TimeWords.isTime(first) || TimeWords.isTime(second)) {
      return false;
    }
    if (first.isProper() != second.isProper()) {
      return true;
    }
    Token determiner = second.determiner();
    return determiner != null && (determiner.is("a") || determiner.is("an") || first.isProper());
  }

  /** Whether the phrase ends in a way that is neither a list nor the start of a clause. */
  private boolean closes(int i, Sentence sentence) {
    if (!sentence.contains(i)) {
      return true;
    }
    Token token = paragraph.token(i);
    if (token.is(",")) {
      boolean list = sentence.contains(i + 1) && paragraph.tag(i + 1).pos() == PartOfSpeech.CCONJ;
      return !list || verbFollows(i + 2, sentence);
    }
    // "Leon Abara, the engineer who built it"
    boolean relative = paragraph.tag(i).penn() == PennTag.WP;
    return relative
        || token.is(".")
        || token.is(")")
        || token.is(";")
        || token.is(":")
        || isDash(token);
  }

  private boolean verbFollows(int i, Sentence sentence) {
    return sentence.contains(i) && paragraph.tag(i).isVerb();
  }

  private static boolean isDash(Token token) {
    return token.text().startsWith("\u2014")
        || token.text().startsWith("\u2013")
        || token.text().equals("--");
  }
}
