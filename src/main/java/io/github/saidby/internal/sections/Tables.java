package io.github.saidby.internal.sections;

import io.github.saidby.model.BlockKind;

/** Lines that hold fields, not text: headers such as "Author: ...", and tables of contents. */
final class Tables implements Pass {

  private static final int LEAST_FIELDS = 3;
  private static final String MAIL = "From:";
  private static final int LEAST_ROWS = 3;
  private static final int LONGEST_NAME = 30;

  @Override
  public void apply(Layout layout) {
    settleFields(layout, 0);
    settleColumns(layout);
    for (int i = 0; i < layout.size(); i++) {
      Draft draft = layout.get(i);
      if (draft.isOpen() && layout.text().startsWith(MAIL, draft.start())) {
        settleFields(layout, i);
      }
      if (draft.isOpen() && isContents(layout.text(), draft)) {
        draft.settle(BlockKind.TABLE, "leaders");
      }
    }
  }

  /** Fields that touch: those above a text, and those above a letter that is sent on. */
  private static void settleFields(Layout layout, int from) {
    int to = from;
    while (to < layout.size()
        && (to == from || layout.get(to).gap == 0)
        && isField(layout.text(), layout.get(to).start(), layout.get(to).end())) {
      to++;
    }
    for (int i = from; i < to && to - from >= LEAST_FIELDS; i++) {
      layout.get(i).settle(BlockKind.TABLE, "fields");
    }
  }

  /** Rows that touch, each with a wide gap inside. */
  private static void settleColumns(Layout layout) {
    int from = 0;
    while (from < layout.size()) {
      int to = from;
      while (to < layout.size() && isRow(layout.get(to)) && (to == from || follows(layout, to))) {
        to++;
      }
      for (int i = from; i < to && to - from >= LEAST_ROWS; i++) {
        layout.get(i).settle(BlockKind.TABLE, "columns");
      }
      from = Math.max(to, from + 1);
    }
  }

  private static boolean isRow(Draft draft) {
    return draft.isOpen() && draft.shape().columns > 0 && !draft.shape().endsSentence();
  }

  private static boolean follows(Layout layout, int index) {
    return layout.get(index).gap <= (layout.regime().spaced() ? 0 : 1);
  }

  /** A name of one word, a colon, and a value. */
  static boolean isField(String text, int start, int end) {
    int at = start;
    while (at < end && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '-')) {
      at++;
    }
    return at > start && at - start <= LONGEST_NAME && at < end && text.charAt(at) == ':';
  }

  /** A row of dots, with blanks between or without, that leads to a page number. */
  private static boolean isContents(String text, Draft draft) {
    int at = draft.end() - 1;
    while (at > draft.start() && Character.isDigit(text.charAt(at))) {
      at--;
    }
    int dots = 0;
    boolean digits = at < draft.end() - 1;
    while (at > draft.start() && (text.charAt(at) == '.' || Lines.isBlank(text.charAt(at)))) {
      dots += text.charAt(at) == '.' ? 1 : 0;
      at--;
    }
    return digits && dots > 3;
  }
}
