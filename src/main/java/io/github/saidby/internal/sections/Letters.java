package io.github.saidby.internal.sections;

import io.github.saidby.model.BlockKind;

/** How letters end: a line such as "Kind regards", and below it who signs. */
final class Letters implements Pass {

  private static final int MOST_SIGNED = 3;
  private static final int MOST_WORDS = 6;

  @Override
  public void apply(Layout layout) {
    for (int i = 1; i < layout.size(); i++) {
      Draft draft = layout.get(i);
      if (isShort(draft) && isSignOff(layout, draft.text())) {
        draft.settle(BlockKind.PARAGRAPH, "letter");
        settleNames(layout, i);
      }
    }
  }

  /** A line such as "Kind regards", with or without the name behind it. */
  private static boolean isSignOff(Layout layout, String line) {
    int comma = line.indexOf(", ");
    boolean named = comma > 0 && Character.isUpperCase(line.charAt(comma + 2));
    return layout.words().headings().isSignOff(named ? line.substring(0, comma) : line);
  }

  private static void settleNames(Layout layout, int signOff) {
    for (int i = signOff + 1; i < layout.size() && i <= signOff + MOST_SIGNED; i++) {
      Draft draft = layout.get(i);
      if (!isShort(draft) || (i > signOff + 1 && draft.gap > 0)) {
        return;
      }
      draft.settle(BlockKind.PARAGRAPH, "letter");
    }
  }

  private static boolean isShort(Draft draft) {
    return draft.isOpen()
        && draft.lines() == 1
        && draft.shape().words <= MOST_WORDS
        && !draft.shape().endsSentence();
  }
}
