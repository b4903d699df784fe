package io.github.saidby.internal.sections;

import io.github.saidby.model.BlockKind;
import java.util.Locale;

/**
 * Lines around an article, each by its own words: advertisements, links, credits, captions, bylines
 * and dates.
 */
final class Furniture implements Pass {

  private static final int MOST_LINES = 3;
  private static final int FOOT = 3;
  private static final int LONGEST_STANDFIRST = 300;
  private static final int MOST_BELOW_STANDFIRST = 8;

  @Override
  public void apply(Layout layout) {
    int top = endOfTop(layout);
    int foot = endOfBody(layout);
    for (int i = 0; i < layout.size(); i++) {
      Draft draft = layout.get(i);
      if (draft.isOpen() && draft.lines() <= MOST_LINES) {
        settle(layout, i, i < top, i > foot);
      }
    }
  }

  /** Where the body begins. A short paragraph below the title may be no part of it yet. */
  static int endOfTop(Layout layout) {
    int standfirst = -1;
    for (int i = 0; i < layout.size(); i++) {
      Draft draft = layout.get(i);
      if (draft.isOpen() && draft.shape().isProse()) {
        boolean fits = draft.end() - draft.start() <= LONGEST_STANDFIRST && i > 0 && i <= FOOT;
        if (standfirst >= 0 || !fits) {
          return i;
        }
        standfirst = i;
      }
      if (standfirst >= 0 && i > standfirst + MOST_BELOW_STANDFIRST) {
        return standfirst;
      }
    }
    return layout.size();
  }

  /** The last paragraph of prose, or -1. */
  private static int endOfBody(Layout layout) {
    int last = layout.size() - 1;
    while (last >= 0 && !(layout.get(last).isOpen() && layout.get(last).shape().isProse())) {
      last--;
    }
    return last;
  }

  private static void settle(Layout layout, int index, boolean top, boolean below) {
    Draft draft = layout.get(index);
    boolean foot = below && index + FOOT >= layout.size();
    boolean edge = (top || foot) && !headsText(layout, index);
    FurnitureLine.Finding finding =
        FurnitureLine.judge(draft.text(), layout.words())
            .filter(found -> found.kind() != BlockKind.SITE_LABEL)
            .filter(
                found -> edge || !belongsToEdges(found) || (below && found.reason().equals("edge")))
            .filter(found -> top || !found.reason().equals("signed"))
            .filter(found -> draft.shape().columns == 0)
            .orElse(null);
    if (finding != null) {
      draft.settle(finding.kind(), finding.reason());
    } else if (index > 0
        && !top
        && !draft.shape().endsSentence()
        && draft.repeats(layout.get(index - 1))) {
      layout.get(index - 1).settle(BlockKind.CAPTION, "repeated");
      draft.settle(BlockKind.CAPTION, "repeated");
    }
  }

  /** Whether it stands between prose and prose, as the dates of a chronicle do. */
  private static boolean headsText(Layout layout, int index) {
    return index > 0
        && index + 1 < layout.size()
        && layout.get(index - 1).isOpen()
        && layout.get(index - 1).shape().isProse()
        && layout.get(index + 1).shape().isProse()
        && chronicle(layout, index) > 1;
  }

  /** How many lines in a row, each with prose below, are dates. */
  private static int chronicle(Layout layout, int index) {
    int dates = 0;
    for (int i = index; i + 1 < layout.size() && dates < 2; i++) {
      boolean date =
          DateLine.of(layout.get(i).text(), layout.words().dates(), Locale.ROOT).isBare();
      if (!date && !layout.get(i).shape().isProse()) {
        break;
      }
      dates += date ? 1 : 0;
    }
    return dates;
  }

  /** In the middle of a text a name or a date heads what follows. */
  private static boolean belongsToEdges(FurnitureLine.Finding found) {
    return found.kind() == BlockKind.BYLINE
        || found.reason().equals("edge")
        || found.reason().equals("date")
        || found.reason().equals("signed");
  }
}
