package io.github.saidby.internal.sections;

import io.github.saidby.text.Characters;
import java.util.Locale;
import java.util.Set;

/** Judges whether a run of lines reads like a heading, whatever stands around it. */
final class HeadingLine {

  private static final int LONGEST = 150;
  private static final int MOST_WORDS = 20;
  private static final int MOST_QUOTED_WORDS = 8;
  private static final int MOST_COMMAS = 2;
  private static final int LONGEST_VERSION = 12;

  /** Words that carry on from a sentence before. */
  private static final Set<String> CONJUNCTIONS = Set.of("and", "but", "or", "so", "yet", "nor");

  private HeadingLine() {}

  static boolean isPlausible(Layout layout, Draft draft) {
    Shape shape = draft.shape();
    boolean numbered = draft.label.isNumbering();
    boolean outdented = draft.indent < layout.regime().bodyIndent();
    return draft.lines() <= (layout.regime().wrapped() ? 3 : 1)
        && shape.length <= LONGEST
        && shape.words <= MOST_WORDS
        && shape.columns == 0
        && shape.innerStops == 0
        && shape.commas <= MOST_COMMAS
        && (shape.letters > 1 || isVersion(shape))
        && (numbered || outdented || !shape.startsSmall)
        && draft.indent <= layout.regime().bodyIndent()
        && draft.label.kind() != Label.Kind.BULLET
        && endsLikeHeading(shape, numbered)
        && !isAside(draft.text(), shape);
  }

  private static boolean endsLikeHeading(Shape shape, boolean numbered) {
    return ".,;-".indexOf(shape.last) < 0
        && (shape.last != ':' || shape.isAllCaps() || numbered)
        && !(shape.endsSentence() && shape.closed && shape.words > MOST_QUOTED_WORDS);
  }

  /** "2.1.0" or "1998". */
  private static boolean isVersion(Shape shape) {
    return shape.words == 1
        && shape.length <= LONGEST_VERSION
        && (shape.digits == 4 || (shape.digits > 1 && shape.digits < shape.length));
  }

  /** An address, a remark in brackets, a turn of an interview, or half a sentence. */
  private static boolean isAside(String text, Shape shape) {
    boolean bracketed = "[({".indexOf(text.charAt(0)) >= 0 && "])}".indexOf(text.charAt(text.length() - 1)) >= 0;
    return bracketed
        || text.contains("://")
        || text.contains("www.")
        || isQuestionLabel(text)
        || CONJUNCTIONS.contains(firstWord(text))
        || (shape.isQuoted(text) && shape.words > MOST_QUOTED_WORDS);
  }

  /** "Q:", "A12.", "Q3:" at the start. */
  private static boolean isQuestionLabel(String text) {
    int at = 1;
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return "QA".indexOf(text.charAt(0)) >= 0 && at < text.length() && text.charAt(at) == ':';
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && !Characters.isSpace(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end).toLowerCase(Locale.ROOT);
  }
}
