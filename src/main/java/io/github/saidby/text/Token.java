package io.github.saidby.text;

import io.github.saidby.model.Located;
import io.github.saidby.model.Span;

/**
 * A word, a number, a mark: the unit that rules and taggers read.
 *
 * <p>Tokens are the syntactic words of Universal Dependencies: clitics stand alone ({@code do} +
 * {@code n't}, {@code Kyiv} + {@code 's}), hyphens inside compounds too.
 */
public final class Token implements Located {

  private final Span span;
  private final String text;
  private final String normal;
  private final TokenKind kind;
  private final boolean spaceBefore;

  Token(Span span, String text, String normal, TokenKind kind, boolean spaceBefore) {
    this.span = span;
    this.text = text;
    this.normal = normal;
    this.kind = kind;
    this.spaceBefore = spaceBefore;
  }

  @Override
  public Span span() {
    return span;
  }

  /**
   * Where it starts.
   *
   * @return the offset of its first unit
   */
  public int start() {
    return span.start();
  }

  /**
   * Where it ends.
   *
   * @return the offset behind its last unit
   */
  public int end() {
    return span.end();
  }

  @Override
  public String text() {
    return text;
  }

  /**
   * The form to look up: lower case, straight apostrophes and quotation marks, nothing invisible.
   *
   * @return the normalised text
   */
  public String normal() {
    return normal;
  }

  /**
   * What it is made of.
   *
   * @return the kind
   */
  public TokenKind kind() {
    return kind;
  }

  /**
   * Whether white space stands before it.
   *
   * @return true after white space and at the start of a paragraph
   */
  public boolean spaceBefore() {
    return spaceBefore;
  }

  /**
   * Whether the normalised text is one of some forms.
   *
   * @param form a normalised form
   * @return whether they are the same
   */
  public boolean is(String form) {
    return normal.equals(form);
  }

  /**
   * Whether it begins with an upper-case letter.
   *
   * @return whether its first character is upper case or title case
   */
  public boolean isCapitalised() {
    int first = text.codePointAt(0);
    return Character.isUpperCase(first) || Character.isTitleCase(first);
  }

  @Override
  public String toString() {
    return text + span;
  }
}
