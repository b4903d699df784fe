package io.github.saidby.internal.sections;

import io.github.saidby.model.BlockKind;
import java.util.Locale;

/** Lines around an article: advertisements, links, credits, captions, bylines and dates. */
final class Furniture implements Pass {

  private static final int MOST_LINES = 3;
  private static final int FOOT = 3;
  private static final int NOTE = 2;
  private static final int LONGEST_STANDFIRST = 300;
  private static final int MOST_BELOW_STANDFIRST = 8;

  @Override
  public void apply(Layout layout) {
    int top = endOfTop(layout);
    for (int i = 0; i < layout.size(); i++) {
      Draft draft = layout.get(i);
      if (draft.isOpen() && draft.lines() <= MOST_LINES) {
        settle(layout, i, i < top);
      }
    }
    for (int i = 0; i < layout.size(); i++) {
      Draft draft = layout.get(i);
      if (draft.is(BlockKind.CAPTION) && draft.reason().equals("words")) {
        spread(layout, i, -1);
        spread(layout, i, 1);
      } else if (draft.is(BlockKind.CREDIT) && draft.shape().last == ':') {
        spread(layout, i, 1);
      }
    }
    for (int i = 0; i < layout.size(); i++) {
      Draft draft = layout.get(i);
      if (draft.is(BlockKind.CORRECTION)
          && !draft.reason().equals("below")
          && draft.shape().words <= NOTE
          && draft.shape().last == ':') {
        settleNote(layout, i);
      }
    }
    settleTail(layout);
  }

  /** Where the body begins. A short paragraph below the title may be no part of it yet. */
  private static int endOfTop(Layout layout) {
    int standfirst = -1;
    for (int i = 0; i < layout.size(); i++) {
      Draft draft = layout.get(i);
      if (draft.shape().isProse()) {
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

  private static void settle(Layout layout, int index, boolean top) {
    Draft draft = layout.get(index);
    boolean edge = (top || isFoot(layout, index)) && !headsText(layout, index);
    FurnitureLine.Finding finding =
        FurnitureLine.judge(draft.text(), layout.words())
            .filter(found -> found.kind() != BlockKind.SITE_LABEL)
            .filter(found -> edge || !belongsToEdges(found))
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

  private static boolean isFoot(Layout layout, int index) {
    return index + FOOT >= layout.size()
        && layout.drafts().subList(index + 1, layout.size()).stream()
            .noneMatch(draft -> draft.shape().isProse());
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
        || (found.kind() == BlockKind.PUBLICATION_DATE && !found.reason().equals("time"));
  }

  /** A note that its first line only announces: what was wrong stands in the next lines. */
  private static void settleNote(Layout layout, int label) {
    for (int i = label + 1; i < layout.size() && i <= label + NOTE; i++) {
      Draft draft = layout.get(i);
      if (draft.is(BlockKind.PUBLICATION_DATE) || draft.isOpen()) {
        draft.settle(BlockKind.CORRECTION, "below");
      }
    }
  }

  /** In a text with blank lines, short lines that touch a caption or contact line belong to it. */
  private static void spread(Layout layout, int from, int step) {
    if (!layout.regime().spaced()) {
      return;
    }
    Draft source = layout.get(from);
    for (int i = from + step; i >= 0 && i < layout.size(); i += step) {
      Draft draft = layout.get(i);
      boolean touches = (step > 0 ? draft : layout.get(i + 1)).gap == 0;
      if (!touches || !draft.isOpen() || draft.shape().isProse()) {
        return;
      }
      draft.settle(source.toBlock().kind(), "beside");
      if (step < 0) {
        return;
      }
    }
  }

  /** Behind the last prose but a closing note, lines under one that announces links are links. */
  private static void settleTail(Layout layout) {
    int last = layout.size();
    int links = -1;
    while (last > 0 && (!isText(layout.get(last - 1)) || last == layout.size())) {
      last--;
      links = layout.get(last).is(BlockKind.RELATED_LINKS) ? last : links;
    }
    for (int i = links; links >= 0 && last > 0 && i < layout.size(); i++) {
      boolean open = layout.get(i).isOpen() || layout.get(i).is(BlockKind.PUBLICATION_DATE);
      if (open && !isText(layout.get(i))) {
        layout.get(i).settle(BlockKind.RELATED_LINKS, "below");
      }
    }
  }

  private static boolean isText(Draft draft) {
    return draft.isOpen() && (draft.shape().isProse() || draft.shape().endsSentence());
  }
}
