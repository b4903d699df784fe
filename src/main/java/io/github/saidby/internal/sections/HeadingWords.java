package io.github.saidby.internal.sections;

import io.github.saidby.internal.resource.Table;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that tell whether a line heads something. */
final class HeadingWords {

  static final HeadingWords NONE = new HeadingWords();

  private static final int LONGEST = 40;

  /** What a word tells. */
  private enum Use {
    CONTENTS,
    FIRST,
    LAST,
    GREETING,
    OPENING,
    CLOSING,
    QUESTIONS,
    ABSTRACT,
    ABSTRACT_PART,
    SIGN_OFF
  }

  private final Map<Use, Set<String>> words = new EnumMap<>(Use.class);

  private HeadingWords() {
    for (Use use : Use.values()) {
      words.put(use, new HashSet<>());
    }
  }

  static HeadingWords load() {
    HeadingWords read = new HeadingWords();
    for (Table.Row row : Table.read("en/heading-words.tsv").rows()) {
      for (String use : row.list("use")) {
        read.of(Use.valueOf(use.toUpperCase(Locale.ROOT))).add(row.get("phrase"));
      }
    }
    return read;
  }

  private Set<String> of(Use use) {
    return words.getOrDefault(use, Set.of());
  }

  /** Whether a line stands above a list of the headings of its text. */
  boolean announcesContents(String line) {
    return isAll(Use.CONTENTS, line);
  }

  /** Whether a line heads what comes first in any document, and so is no title. */
  boolean opens(String line) {
    return isAll(Use.OPENING, line);
  }

  /** Whether a line heads what comes last in any document, and so is no part of anything else. */
  boolean closes(String line) {
    return isAll(Use.CLOSING, line);
  }

  /** Whether a line heads questions that readers ask. */
  boolean announcesQuestions(String line) {
    return isAll(Use.QUESTIONS, line);
  }

  /** Whether a line heads the abstract of a paper. */
  boolean isAbstract(String line) {
    return isAll(Use.ABSTRACT, line);
  }

  /** Whether a line heads a part of such an abstract. */
  boolean isPartOfAbstract(String line) {
    return isAll(Use.ABSTRACT_PART, line);
  }

  /** Whether a line is the last of a letter above the name. */
  boolean isSignOff(String line) {
    int end = line.endsWith(",") ? line.length() - 1 : line.length();
    return is(Use.SIGN_OFF, line, 0, end);
  }

  private boolean isAll(Use use, String line) {
    int end = line.endsWith(":") ? line.length() - 1 : line.length();
    return is(use, line, 0, end);
  }

  /** Whether a line starts with a word that carries a sentence on, or ends before one is over. */
  boolean isPartOfSentence(String line) {
    int first = 0;
    while (first < line.length() && Character.isLetter(line.charAt(first))) {
      first++;
    }
    int last = line.length();
    while (last > 0 && Character.isLetter(line.charAt(last - 1))) {
      last--;
    }
    return is(Use.FIRST, line, 0, first)
        || (last > 0 && !isCapital(line, last) && is(Use.LAST, line, last, line.length()));
  }

  private static boolean isCapital(String line, int at) {
    return at < line.length() && Character.isUpperCase(line.charAt(at));
  }

  /** Whether a line greets somebody, as the first of a letter does. */
  boolean isGreeting(String line) {
    int limit = Math.min(line.length(), LONGEST);
    for (int i = 1; i < limit; i++) {
      boolean word = !Character.isLetter(line.charAt(i)) && Character.isLetter(line.charAt(i - 1));
      if (word && Character.isUpperCase(line.charAt(0)) && is(Use.GREETING, line, 0, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean is(Use use, String line, int from, int to) {
    return to - from <= LONGEST && of(use).contains(SectionWords.fold(line.substring(from, to)));
  }
}
