package io.github.saidby.internal.names;

import io.github.saidby.internal.lexicon.EnglishLexicon;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.Sentence;
import io.github.saidby.text.Token;

/** Finds nicknames in marks behind given names: "Lars “Skipper” Haugen". */
final class Nicknames {

  private static final int MAX_WORDS = 3;

  private final Paragraph paragraph;
  private final Sentence sentence;
  private final EnglishLexicon lexicon;

  Nicknames(Paragraph paragraph, Sentence sentence, EnglishLexicon lexicon) {
    this.paragraph = paragraph;
    this.sentence = sentence;
    this.lexicon = lexicon;
  }

  /** The index behind the nickname whose first mark stands at a token, or that token. */
  int end(int mark) {
    if (!isMark(mark)
        || mark == sentence.first()
        || lexicon.persons().givenName(paragraph.token(mark - 1).normal()) == null) {
      return mark;
    }
    int i = mark + 1;
    while (i - mark <= MAX_WORDS && sentence.contains(i) && !isMark(i)) {
      i++;
    }
    return i > mark + 1 && isMark(i) ? i + 1 : mark;
  }

  private boolean isMark(int i) {
    if (!sentence.contains(i)) {
      return false;
    }
    Token token = paragraph.token(i);
    return token.is("\"") || token.is("'");
  }
}
