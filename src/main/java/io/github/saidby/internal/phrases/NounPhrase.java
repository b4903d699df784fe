package io.github.saidby.internal.phrases;

import io.github.saidby.model.Span;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PartOfSpeech;
import io.github.saidby.text.PennTag;
import io.github.saidby.text.Tag;
import io.github.saidby.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase, as ranges of a paragraph's tokens.
 *
 * @param paragraph where it stands
 * @param first the index of its first token
 * @param head the index of its head: the noun, pronoun or other word that it is about
 * @param baseEnd the index behind its base, which ends with its head ("the Kremlin spokesman")
 * @param end the index behind all that belongs to it ("the head of the agency, who resigned")
 */
public record NounPhrase(Paragraph paragraph, int first, int head, int baseEnd, int end) {

  /**
   * The phrase with another end.
   *
   * @param newEnd the index behind all that belongs to it
   */
  public NounPhrase until(int newEnd) {
    return newEnd == end ? this : new NounPhrase(paragraph, first, head, baseEnd, newEnd);
  }

  /** From its first token to its end. */
  public Span span() {
    return paragraph.span(first, end);
  }

  /** From its first token to its head. */
  public Span baseSpan() {
    return paragraph.span(first, baseEnd);
  }

  /** The head's token. */
  public Token headToken() {
    return paragraph.token(head);
  }

  /** The head's tag. */
  public Tag headTag() {
    return paragraph.tag(head);
  }

  /** The article, demonstrative, quantifier or possessive pronoun that it begins with, if any. */
  public @Nullable Token determiner() {
    PennTag tag = paragraph.tag(first).penn();
    boolean determiner = tag == PennTag.DT || tag == PennTag.PDT || tag == PennTag.PRPS;
    return determiner && first < head ? paragraph.token(first) : null;
  }

  /** Whether its head is a personal, relative or interrogative pronoun. */
  public boolean isPronoun() {
    PennTag tag = headTag().penn();
    return tag == PennTag.PRP || tag == PennTag.PRPS || tag == PennTag.WP || tag == PennTag.WPS;
  }

  /** Whether its head is a proper noun. */
  public boolean isProper() {
    return headTag().pos() == PartOfSpeech.PROPN;
  }

  /** Whether its form says that there are several. */
  public boolean isPlural() {
    PennTag tag = headTag().penn();
    return tag == PennTag.NNS || tag == PennTag.NNPS || PhraseWord.PLURAL.has(headToken().normal());
  }

  /** Whether a possessive ending follows its base, or its head is a possessive pronoun. */
  public boolean isPossessive() {
    boolean ending =
        baseEnd < paragraph.tokens().size() && paragraph.tag(baseEnd).penn() == PennTag.POS;
    return ending || headTag().penn() == PennTag.PRPS;
  }

  /** Whether a token belongs to it. */
  public boolean contains(int token) {
    return first <= token && token < end;
  }
}
