package io.github.saidby.internal.sections;

import io.github.saidby.internal.resource.Table;
import io.github.saidby.text.Characters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts in a text the words of notices about cookies, newsletters and accounts. */
final class NoticeWords {

  static final NoticeWords NONE = new NoticeWords();

  /** Whom a phrase speaks to, or of what. */
  private enum Kind {
    READER,
    TOPIC
  }

  private record Phrase(String words, Kind kind) {}

  /**
   * How many phrases a text holds.
   *
   * @param reader phrases in which a site speaks to its reader
   * @param all those, and phrases that articles have as well
   */
  record Signs(int reader, int all) {

    static final Signs NONE = new Signs(0, 0);
  }

  private final Map<Character, List<Phrase>> phrases = new HashMap<>();

  private NoticeWords() {}

  static NoticeWords load() {
    NoticeWords read = new NoticeWords();
    for (Table.Row row : Table.read("en/notice-words.tsv").rows()) {
      String words = row.get("phrase");
      read.phrases
          .computeIfAbsent(words.charAt(0), key -> new ArrayList<>())
          .add(new Phrase(words, row.constant("kind", Kind.class)));
    }
    return read;
  }

  /** The signs of a notice outside quotation marks; a phrase counts once where it comes again. */
  Signs count(String text) {
    List<String> seen = new ArrayList<>();
    int reader = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= Characters.straight(c) == '"';
      boolean word =
          !quoted
              && Character.isLetter(c)
              && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
      Phrase found = word ? longest(text, i) : null;
      if (found != null && !seen.contains(found.words)) {
        seen.add(found.words);
        reader += found.kind == Kind.READER ? 1 : 0;
        i += found.words.length() - 1;
      }
    }
    return new Signs(reader, seen.size());
  }

  private @Nullable Phrase longest(String text, int at) {
    char first = Character.toLowerCase(text.charAt(at));
    Phrase longest = null;
    for (Phrase phrase : phrases.getOrDefault(first, List.of())) {
      int end = at + phrase.words.length();
      if ((longest == null || phrase.words.length() > longest.words.length())
          && text.regionMatches(true, at, phrase.words, 0, phrase.words.length())
          && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        longest = phrase;
      }
    }
    return longest;
  }
}
