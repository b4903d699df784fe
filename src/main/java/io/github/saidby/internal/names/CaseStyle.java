package io.github.saidby.internal.names;

import io.github.saidby.text.Paragraph;
import io.github.saidby.text.Sentence;
import io.github.saidby.text.Token;
import io.github.saidby.text.TokenKind;

/** How a sentence uses capitals, which decides what a capital proves. */
enum CaseStyle {
  /** Names have capitals, other words have none. */
  SENTENCE,
  /** Most words have a capital, or all letters are capitals. */
  HEADLINE;

  private static final int LONG_WORD = 4;

  static CaseStyle of(Paragraph paragraph, Sentence sentence) {
    int words = 0;
    int capitals = 0;
    int shouted = 0;
    for (int i = sentence.first(); i < sentence.end(); i++) {
      Token token = paragraph.token(i);
      if (token.kind() == TokenKind.WORD && token.text().length() >= LONG_WORD) {
        words++;
        capitals += token.isCapitalised() ? 1 : 0;
        shouted += isShouted(token) ? 1 : 0;
      }
    }
    if (shouted * 2 > words && words > 2) {
      return HEADLINE;
    }
    if (!paragraph.token(sentence.first()).isCapitalised()
        && paragraph.token(sentence.first()).kind() == TokenKind.WORD) {
      return SENTENCE;
    }
    boolean closed = isClosed(paragraph.token(sentence.end() - 1));
    boolean most = capitals * 4 >= words * 3;
    boolean nearlyAll = capitals * 10 >= words * 9 && words > 3;
    return (closed ? nearlyAll : most && words > 2) ? HEADLINE : SENTENCE;
  }

  private static boolean isClosed(Token last) {
    return last.is(".") || last.is("\"") || last.is("''") || last.is("'") || last.is(",");
  }

  private static boolean isShouted(Token token) {
    String text = token.text();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
