package io.github.saidby.internal.times;

import io.github.saidby.internal.lexicon.EnglishLexicon;
import io.github.saidby.internal.lexicon.PersonWords;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Tells which words are borne as surnames in a document: where "Theresa May" or "Mrs May" stands
 * somewhere, a bare "May" is likely hers. Each word is looked for once, when it is first asked for.
 */
final class Surnames {

  private final String text;
  private final Map<String, Boolean> borne = new HashMap<>();

  Surnames(String text) {
    this.text = text;
  }

  /** Whether a title or a given name stands before a word somewhere in the document. */
  boolean isBorne(String word) {
    return borne.computeIfAbsent(word, this::search);
  }

  private boolean search(String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
      int end = at + word.length();
      boolean whole = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (whole && isPerson(before(at))) {
        return true;
      }
    }
    return false;
  }

  /** The word before a place, parted from it by one blank; empty where there is none. */
  private String before(int at) {
    int end = at - 1;
    if (end < 1 || text.charAt(end) != ' ') {
      return "";
    }
    int start = end;
    while (start > 0 && isPart(text.charAt(start - 1)) && end - start < 30) {
      start--;
    }
    return text.substring(start, end);
  }

  private static boolean isPart(char c) {
    return Character.isLetter(c) || c == '.' || c == '-';
  }

  private static boolean isPerson(String word) {
    if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
      return false;
    }
    PersonWords persons = EnglishLexicon.get().persons();
    return persons.givenName(word.toLowerCase(Locale.ROOT)) != null
        || persons.titles().get(word) != null;
  }
}
