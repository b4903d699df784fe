package io.github.saidby.text;

/** What a token is made of. */
public enum TokenKind {
  /** It begins with a letter. */
  WORD,
  /** It begins with a digit: {@code 1,200}, {@code 24th}, {@code '90s}. */
  NUMBER,
  /** Punctuation marks. */
  PUNCTUATION,
  /** Anything else: currency signs, emoji. */
  SYMBOL
}
