package io.github.saidby.internal.speakers;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.text.Paragraph;
import org.jspecify.annotations.Nullable;

/** The names of accounts of social networks: "@adaroe". */
final class Handles {

  private static final int MAX_TOKENS = 8;

  private Handles() {}

  /** The handle that a phrase is, or null. */
  static @Nullable String of(NounPhrase phrase) {
    return phrase.paragraph().token(phrase.first()).is("@")
        ? Words.of(phrase.paragraph(), phrase.first(), phrase.end())
        : null;
  }

  /** Whether a name is that of an account, which may be anybody's. */
  static boolean isOne(NameUse use) {
    int before = use.first() - 1;
    return before >= 0 && use.paragraph().token(before).is("@");
  }

  /** The handle in brackets behind a name, "Ada Roe (@adaroe)", or null. */
  static @Nullable String behind(NameUse use) {
    Paragraph paragraph = use.paragraph();
    int bracket = use.end();
    int size = Math.min(paragraph.tokens().size(), bracket + MAX_TOKENS);
    if (bracket + 3 >= size
        || !paragraph.token(bracket).is("(")
        || !paragraph.token(bracket + 1).is("@")) {
      return null;
    }
    int end = bracket + 2;
    while (end < size && !paragraph.token(end).is(")")) {
      end++;
    }
    return end < size ? Words.of(paragraph, bracket + 1, end) : null;
  }
}
