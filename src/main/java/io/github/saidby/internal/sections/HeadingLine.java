package io.github.saidby.internal.sections;

import io.github.saidby.text.Characters;

/** Judges whether a run of lines reads like a heading, whatever stands around it. */
final class HeadingLine {

  private static final int LONGEST = 150;
  private static final int MOST_WORDS = 20;

  /** A number such as 2.1 is so sure a sign that the heading may be longer. */
  private static final int DEEP_BONUS = 2;

  private static final int MOST_QUOTED_WORDS = 8;
  private static final int MOST_COMMAS = 2;
  private static final int MOST_TERM_WORDS = 6;
  private static final int LONGEST_VERSION = 12;

  private HeadingLine() {}

  static boolean isPlausible(Layout layout, Draft draft) {
    Shape shape = draft.shape();
    boolean numbered = draft.label().isNumbering();
    int bonus = draft.label().depth() > 1 ? DEEP_BONUS : 1;
    boolean setOff = numbered || layout.isOutdented(draft);
    boolean version = Version.is(draft.text(), layout.words().dates());
    return draft.lines() <= (layout.regime().wrapped() ? 3 : 1)
        && shape.length <= LONGEST * bonus
        && shape.words <= MOST_WORDS * bonus
        && shape.columns == 0
        && shape.innerStops == 0
        && shape.commas <= MOST_COMMAS
        && (version || isYear(draft.text(), shape) || (!shape.isNoise() && shape.letters > 1))
        && (version || !isAside(draft.text(), shape))
        && (setOff || version || !shape.startsSmall)
        && draft.indent <= layout.regime().bodyIndent()
        && draft.label().kind() != Label.Kind.BULLET
        && endsLikeHeading(shape, setOff)
        && !layout.words().headings().isPartOfSentence(draft.text());
  }

  private static boolean endsLikeHeading(Shape shape, boolean setOff) {
    boolean term = setOff && shape.words <= MOST_TERM_WORDS;
    return (".,;-".indexOf(shape.last) < 0 || (term && shape.last == '.'))
        && (shape.last != ':' || shape.isAllCaps() || setOff)
        && !(shape.endsSentence() && shape.closed && shape.words > MOST_QUOTED_WORDS);
  }

  /** "1998", "2016/17" is none, "1998-99". */
  private static boolean isYear(String text, Shape shape) {
    return shape.words == 1
        && shape.length <= LONGEST_VERSION
        && text.indexOf('/') < 0
        && (shape.digits == 4 || (shape.digits > 1 && shape.digits < shape.length));
  }

  /** An address, a remark in brackets, a turn of an interview, or half a sentence. */
  private static boolean isAside(String text, Shape shape) {
    boolean bracketed =
        "[({".indexOf(text.charAt(0)) >= 0 && "])}".indexOf(text.charAt(text.length() - 1)) >= 0;
    return bracketed
        || text.contains("://")
        || text.contains("www.")
        || isQuestionLabel(text)
        || (shape.isQuoted(text) && (shape.words > MOST_QUOTED_WORDS || shape.endsSentence()))
        || holdsQuotedSentence(text);
  }

  /** Whether a quotation ends inside it as sentences and clauses do. */
  private static boolean holdsQuotedSentence(String text) {
    for (int i = 1; i + 1 < text.length(); i++) {
      boolean closes = Characters.straight(text.charAt(i)) == '"' && text.charAt(i + 1) == ' ';
      if (closes && ".,!?".indexOf(text.charAt(i - 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** "Q:", "A12.", "Q3:" at the start. */
  private static boolean isQuestionLabel(String text) {
    int at = 1;
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return "QA".indexOf(text.charAt(0)) >= 0 && at < text.length() && text.charAt(at) == ':';
  }
}
