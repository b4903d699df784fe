package io.github.saidby.internal.sections;

import io.github.saidby.model.Block;
import io.github.saidby.model.BlockKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lines that say who wrote a text: "By Mira Holt and Tom Reed, The Harbour Post". */
final class Bylines {

  private static final int MOST_BYLINE_WORDS = 10;
  private static final int MOST_NAME_WORDS = 5;
  private static final String BY = "by";
  private static final String AND = " and ";

  private Bylines() {}

  /** Whether what stands behind "by" reads like names, with an agency, role or date perhaps. */
  static boolean isNamed(String text, int start, DateWords words) {
    if (start >= text.length()) {
      return false;
    }
    Shape names = Shape.of(text, start, text.length());
    boolean named =
        names.words > 0
            && names.words <= MOST_BYLINE_WORDS
            && names.digits == 0
            && names.longSmall == 0
            && !names.startsSmall
            && names.last != ':'
            && !names.endsSentence();
    return named
        || (!names.startsSmall
            && DateLine.of(text.substring(start), words, Locale.ROOT).isSigned(MOST_BYLINE_WORDS));
  }

  /** The names of the bylines; where no "and" joins them, what follows a comma is no name. */
  static List<String> authors(List<Block> blocks, DateWords words) {
    List<String> authors = new ArrayList<>();
    for (Block block : blocks) {
      if (block.kind() == BlockKind.BYLINE && !block.reason().equals("beside")) {
        String line = block.text();
        int by = behindBy(line);
        String names = cut(line.substring(by), words);
        boolean several = names.contains(AND) || names.contains(" & ");
        for (String name : names.split(several ? ",|\\band\\b| & " : ",.*", -1)) {
          if (isName(name.strip()) && !authors.contains(name.strip())) {
            authors.add(name.strip());
          }
        }
      }
    }
    return authors;
  }

  private static int behindBy(String line) {
    for (int i = 0; i + BY.length() < line.length(); i++) {
      boolean start = i == 0 || !Character.isLetterOrDigit(line.charAt(i - 1));
      int end = i + BY.length();
      if (start
          && line.regionMatches(true, i, BY, 0, BY.length())
          && " :".indexOf(line.charAt(end)) >= 0) {
        return end + 1;
      }
    }
    return 0;
  }

  /** The line up to what parts the names from the rest: a bar, a dash, a bullet, a date. */
  private static String cut(String names, DateWords words) {
    int end = 0;
    while (end < names.length()) {
      char c = names.charAt(end);
      boolean parts = "|•·;(/\n".indexOf(c) >= 0 || Character.isDigit(c);
      boolean dash = (c == '-' || c == '–' || c == '—') && end > 0 && names.charAt(end - 1) == ' ';
      if (parts || dash) {
        break;
      }
      end++;
    }
    int word = end;
    while (word > 0 && !Character.isLetter(names.charAt(word - 1))) {
      word--;
    }
    int start = word;
    while (start > 0 && Character.isLetter(names.charAt(start - 1))) {
      start--;
    }
    boolean dated = end < names.length() && words.get(names, start, word) != null;
    return names.substring(0, dated ? start : end);
  }

  private static boolean isName(String name) {
    if (name.isEmpty()) {
      return false;
    }
    Shape shape = Shape.of(name, 0, name.length());
    return shape.words > 0
        && shape.words <= MOST_NAME_WORDS
        && shape.digits == 0
        && !shape.startsSmall;
  }
}
