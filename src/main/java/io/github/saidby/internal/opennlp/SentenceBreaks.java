package io.github.saidby.internal.opennlp;

import java.util.Locale;
import java.util.Set;

/** Tells a break between sentences from one that the model only takes for it. */
final class SentenceBreaks {

  /** Abbreviations that a name or number follows, so that no sentence ends with them. */
  private static final Set<String> OPEN =
      Set.of(
          "adm.", "capt.", "col.", "dr.", "gen.", "gov.", "hon.", "lt.", "maj.", "mr.", "mrs.",
          "ms.", "prof.", "rep.", "reps.", "rev.", "sen.", "sens.", "sgt.", "st.", "v.", "vs.");

  /** Abbreviations that a number follows. */
  private static final Set<String> NUMBERED =
      Set.of(
          "apr.", "art.", "aug.", "ch.", "dec.", "feb.", "fig.", "jan.", "jul.", "jun.", "mar.",
          "no.", "nos.", "nov.", "oct.", "p.", "pp.", "sec.", "sep.", "sept.", "vol.");

  /** Words that begin a sentence rather than go on with a name after "U.S.". */
  private static final Set<String> STARTERS =
      Set.of(
          "a", "after", "all", "an", "and", "as", "at", "both", "but", "by", "for", "from", "he",
          "her", "his", "however", "i", "if", "in", "it", "its", "many", "more", "most", "no", "on",
          "one", "our", "she", "since", "so", "some", "that", "the", "their", "there", "these",
          "they", "this", "those", "to", "we", "what", "when", "while", "who", "why", "with",
          "you");

  private SentenceBreaks() {}

  /**
   * Whether a break is none.
   *
   * @param text the paragraph with straight marks
   * @param end where the sentence before it ends
   * @param start where the sentence behind it starts
   */
  static boolean isFalse(String text, int end, int start) {
    if (Character.isLowerCase(firstLetter(text, start))) {
      return true;
    }
    String last = wordBefore(text, end);
    if (OPEN.contains(last)) {
      return true;
    }
    char next = text.charAt(start);
    if (next >= '0' && next <= '9' && NUMBERED.contains(last)) {
      return true;
    }
    boolean initials = last.length() >= 2 && last.endsWith(".") && last.indexOf('.') == 1;
    return initials && !STARTERS.contains(wordAt(text, start));
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
