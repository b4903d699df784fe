package io.github.saidby.internal.sections;

import io.github.saidby.model.BlockKind;
import java.util.HashSet;
import java.util.Set;

/** Notes at the foot of a page or text, whose mark stands in the text above them. */
final class Footnotes implements Pass {

  private static final String SUPERSCRIPTS =
      "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
  private static final int LONGEST_MARK = 3;

  @Override
  public void apply(Layout layout) {
    Set<Integer> marks = new HashSet<>();
    int bare = 0;
    for (Draft draft : layout.drafts()) {
      int mark = draft.isOpen() ? opening(layout.text(), draft) : 0;
      boolean counts = !isBare(layout.text(), draft) || mark == bare + 1;
      if (mark > 0 && counts && marks.contains(mark)) {
        bare = mark;
        draft.settle(BlockKind.FOOTNOTE, "mark");
      } else if (draft.isOpen() && draft.shape().isProse()) {
        collect(layout.text(), draft, marks);
      }
    }
  }

  /** Whether it starts with an ordinary figure, as much else does. */
  private static boolean isBare(String text, Draft draft) {
    return text.charAt(draft.start()) >= '0' && text.charAt(draft.start()) <= '9';
  }

  /** The number that a note starts with: in brackets, raised, or bare before a capital letter. */
  private static int opening(String text, Draft draft) {
    int at = draft.start();
    boolean bracket = text.charAt(at) == '[';
    int from = bracket ? at + 1 : at;
    int end = numberEnd(text, from, draft.end());
    if (end == from || end + 1 >= draft.end()) {
      return 0;
    }
    boolean raised = SUPERSCRIPTS.indexOf(text.charAt(from)) >= 0;
    boolean closed = bracket ? text.charAt(end) == ']' : raised || text.charAt(end) == ' ';
    int next = end + (raised && text.charAt(end) != ' ' ? 0 : 1);
    boolean capital = bracket || Character.isUpperCase(text.charAt(next));
    return closed && capital && draft.shape().words > 1 ? number(text, from, end) : 0;
  }

  /** The marks in the text: in brackets, raised, or right behind the end of a sentence. */
  private static void collect(String text, Draft draft, Set<Integer> marks) {
    for (int i = draft.start() + 1; i < draft.end(); i++) {
      int end = numberEnd(text, i, draft.end());
      if (end == i) {
        continue;
      }
      char before = text.charAt(i - 1);
      boolean bracketed = before == '[' && end < draft.end() && text.charAt(end) == ']';
      boolean raised = SUPERSCRIPTS.indexOf(text.charAt(i)) >= 0;
      boolean behindStop =
          i > 1
              && ".,;\u201d\"'\u2019)".indexOf(before) >= 0
              && !Character.isDigit(text.charAt(i - 2))
              && (end == draft.end() || Lines.isBlank(text.charAt(end)));
      if (bracketed || raised || behindStop) {
        marks.add(number(text, i, end));
      }
      i = end;
    }
  }

  private static int numberEnd(String text, int from, int end) {
    int at = from;
    while (at < end && at - from < LONGEST_MARK && digit(text.charAt(at)) >= 0) {
      at++;
    }
    boolean more = at < end && digit(text.charAt(at)) >= 0;
    return more ? from : at;
  }

  private static int number(String text, int from, int end) {
    int value = 0;
    for (int i = from; i < end; i++) {
      value = value * 10 + digit(text.charAt(i));
    }
    return value;
  }

  private static int digit(char c) {
    return c >= '0' && c <= '9' ? c - '0' : SUPERSCRIPTS.indexOf(c);
  }
}
