package io.github.saidby.internal.sections;

import io.github.saidby.model.BlockKind;

/** Lines that hold fields, not text: headers such as "Author: ...", and tables of contents. */
final class Tables implements Pass {

  private static final int LEAST_FIELDS = 3;
  private static final int LONGEST_NAME = 30;

  @Override
  public void apply(Layout layout) {
    int fields = 0;
    while (fields < layout.size()
        && (fields == 0 || layout.get(fields).gap == 0)
        && isField(layout.text(), layout.get(fields))) {
      fields++;
    }
    for (int i = 0; i < layout.size(); i++) {
      Draft draft = layout.get(i);
      if (fields >= LEAST_FIELDS && i < fields) {
        draft.settle(BlockKind.TABLE, "fields");
      } else if (draft.isOpen() && isContents(layout.text(), draft)) {
        draft.settle(BlockKind.TABLE, "leaders");
      }
    }
  }

  /** A name of one word, a colon, and a value. */
  private static boolean isField(String text, Draft draft) {
    int at = draft.start();
    while (at < draft.end() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '-')) {
      at++;
    }
    return at > draft.start()
        && at - draft.start() <= LONGEST_NAME
        && at < draft.end()
        && text.charAt(at) == ':';
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
