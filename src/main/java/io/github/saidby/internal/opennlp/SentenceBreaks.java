package io.github.saidby.internal.opennlp;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.saidby.internal.resource.Table;
import java.util.Locale;

/** Tells a break between sentences from one that the model only takes for it. */
final class SentenceBreaks {

  private enum Role {
    NAME,
    NUMBER,
    START
  }

  private final SetMultimap<String, Role> roles = HashMultimap.create();

  private SentenceBreaks() {}

  static SentenceBreaks load() {
    SentenceBreaks breaks = new SentenceBreaks();
    for (Table.Row row : Table.read("en/sentence-breaks.tsv").rows()) {
      breaks.roles.put(row.get("word"), row.constant("role", Role.class));
    }
    return breaks;
  }

  /**
   * Whether a break is none: where a word goes on in lower case, behind an abbreviation or a period
   * inside a word or number ("$38.5 Million").
   *
   * @param text the paragraph with straight marks
   * @param end where the sentence before it ends
   * @param start where the sentence behind it starts
   */
  boolean isFalse(String text, int end, int start) {
    if (Character.isLowerCase(firstLetter(text, start))
        || Character.isLetterOrDigit(text.charAt(end - 1))) {
      return true;
    }
    String last = wordBefore(text, end);
    if (roles.containsEntry(last, Role.NAME)) {
      return true;
    }
    char next = text.charAt(start);
    if (next >= '0' && next <= '9' && roles.containsEntry(last, Role.NUMBER)) {
      return true;
    }
    boolean initials = last.length() >= 2 && last.endsWith(".") && last.indexOf('.') == 1;
    return initials && !roles.containsEntry(wordAt(text, start), Role.START);
  }

  /** The first character behind opening marks. */
  private static char firstLetter(String text, int start) {
    int i = start;
    while (i < text.length() && i < start + 3 && "\"'([".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i < text.length() ? text.charAt(i) : ' ';
  }

  private static String wordBefore(String text, int end) {
    int start = end;
    while (start > 0 && end - start < 16 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static String wordAt(String text, int start) {
    int end = start;
    while (end < text.length() && end - start < 16 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
