package io.github.saidby.internal.sections;

import io.github.saidby.model.BlockKind;
import java.util.BitSet;
import java.util.List;

/**
 * Notices that a site puts around or into an article: about cookies, newsletters, accounts. One
 * phrase may stand in any article; above and below the body two tell a notice, inside three, and
 * the longer the block the more. Short lines with one beside a notice belong to it.
 */
final class Notices implements Pass {

  private static final int LONGEST = 1_500;
  private static final int LONGEST_BESIDE = 160;
  private static final int LENGTH_OF_ONE = 200;
  private static final int LEAST_AT_EDGE = 2;
  private static final int LEAST_INSIDE = 3;

  /** Where more than one in so many paragraphs is a notice, they are what the document is about. */
  private static final int MOST_SHARE = 2;

  @Override
  public void apply(Layout layout) {
    List<NoticeWords.Signs> signs =
        layout.drafts().stream().map(draft -> signs(layout, draft)).toList();
    BitSet notices = notices(layout, signs);
    long prose = layout.drafts().stream().filter(draft -> draft.shape().isProse()).count();
    long found = notices.stream().filter(i -> layout.get(i).shape().isProse()).count();
    if (found * MOST_SHARE > prose) {
      return;
    }
    for (int i = 0; i < layout.size() && !notices.isEmpty(); i++) {
      boolean touches = (i > 0 && notices.get(i - 1)) || notices.get(i + 1);
      if (notices.get(i) || (touches && isBeside(layout.get(i), signs.get(i)))) {
        layout.get(i).settle(BlockKind.PAGE_FURNITURE, "notice");
      }
    }
  }

  private static BitSet notices(Layout layout, List<NoticeWords.Signs> signs) {
    BitSet notices = new BitSet();
    BitSet body = new BitSet();
    for (int i = 0; i < layout.size(); i++) {
      if (isNotice(layout.get(i), signs.get(i), LEAST_AT_EDGE)) {
        notices.set(i);
      } else if (layout.get(i).shape().isProse()) {
        body.set(i);
      }
    }
    for (int i = body.nextSetBit(0); i >= 0 && i < body.length(); i = notices.nextSetBit(i + 1)) {
      if (!isNotice(layout.get(i), signs.get(i), LEAST_INSIDE)) {
        notices.clear(i);
      }
    }
    return notices;
  }

  private static NoticeWords.Signs signs(Layout layout, Draft draft) {
    return draft.isOpen() && draft.end() - draft.start() <= LONGEST
        ? layout.words().notices().count(draft.text())
        : NoticeWords.Signs.NONE;
  }

  private static boolean isNotice(Draft draft, NoticeWords.Signs signs, int least) {
    return signs.reader() > 0
        && signs.all() >= least + (draft.end() - draft.start()) / LENGTH_OF_ONE;
  }

  private static boolean isBeside(Draft draft, NoticeWords.Signs signs) {
    return signs.all() > 0 && draft.end() - draft.start() <= LONGEST_BESIDE;
  }
}
