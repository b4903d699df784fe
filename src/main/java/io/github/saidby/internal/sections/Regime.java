package io.github.saidby.internal.sections;

import java.util.List;

/**
 * How a document is laid out as a whole, learnt before any single line is judged.
 *
 * @param wrapped whether paragraphs are broken into lines of much the same width
 * @param width that width in UTF-16 units, or that of the longest lines
 * @param spaced whether blank lines stand between paragraphs
 * @param leftEdge the least indent
 * @param bodyIndent the indent of most of the text
 */
record Regime(boolean wrapped, int width, boolean spaced, int leftEdge, int bodyIndent) {

  private static final int WIDEST = 160;
  private static final int NARROWEST = 20;
  private static final int LEAST_SHARE = 8;
  private static final int DEEPEST = 40;

  /** Lines of this length are prose, and tell better than others whether paragraphs stand apart. */
  private static final int LONG = 90;

  private static final int LEAST_LONG = 3;

  /** Blocks that markup marks stand apart, and there are no lines. */
  static final Regime MARKED_UP = new Regime(false, WIDEST, true, 0, 0);

  static Regime of(String text, List<Line> lines) {
    int adjacent = 0;
    int continued = 0;
    int longLines = 0;
    int longAdjacent = 0;
    int[] widths = new int[WIDEST + 1];
    int[] carriedOn = new int[WIDEST + 1];
    int[] indents = new int[DEEPEST + 1];
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      indents[Math.min(DEEPEST, line.indent())] += Math.min(WIDEST, line.length());
      boolean isLong = i > 0 && line.length() >= LONG;
      longLines += isLong ? 1 : 0;
      longAdjacent += isLong && line.gap() == 0 ? 1 : 0;
      if (i > 0 && line.gap() == 0) {
        adjacent++;
        widths[Math.min(WIDEST, lines.get(i - 1).length())]++;
        if (startsSmall(text, line)) {
          carriedOn[Math.min(WIDEST, lines.get(i - 1).length())]++;
          continued++;
        }
      }
    }
    int wrap = quantile(carriedOn, continued);
    boolean wrapped = isWrapped(widths, adjacent, wrap, continued) && !isOftenLonger(lines, wrap);
    int width = wrapped ? wrap : quantile(widths, adjacent);
    int paragraphs = lines.size() - (wrapped ? adjacent : 0);
    boolean apart =
        longLines >= LEAST_LONG ? longAdjacent * 2 <= longLines : adjacent * 2 <= paragraphs;
    boolean spaced = wrapped ? adjacent < lines.size() * 0.95 : apart;
    return new Regime(wrapped, width, spaced, least(indents), most(indents));
  }

  /**
   * Whether a third of the lines that are about as long as those which are carried on in small
   * letters are carried on so. Short lines, of lists and tables, do not count.
   */
  private static boolean isWrapped(int[] widths, int adjacent, int wrap, int continued) {
    if (continued == 0 || wrap >= WIDEST || wrap < NARROWEST) {
      return false;
    }
    int full = 0;
    for (int i = wrap * 6 / 10; i <= Math.min(WIDEST, wrap * 12 / 10); i++) {
      full += widths[i];
    }
    return continued * 3 >= full && continued * LEAST_SHARE >= adjacent;
  }

  /** Whether many lines are much longer than the width, as no wrapped ones are. */
  private static boolean isOftenLonger(List<Line> lines, int wrap) {
    int longer = 0;
    for (Line line : lines) {
      longer += line.length() * 10 > wrap * 13 ? 1 : 0;
    }
    return longer * LEAST_SHARE > lines.size();
  }

  private static boolean startsSmall(String text, Line line) {
    boolean item = line.length() > 1 && ").".indexOf(text.charAt(line.start() + 1)) >= 0;
    return Character.isLowerCase(text.charAt(line.start())) && !item;
  }

  private static int quantile(int[] counts, int total) {
    int seen = 0;
    for (int i = 0; i < counts.length; i++) {
      seen += counts[i];
      if (seen * 10 >= total * 9) {
        return i;
      }
    }
    return counts.length - 1;
  }

  private static int least(int[] counts) {
    int least = 0;
    while (least < counts.length - 1 && counts[least] == 0) {
      least++;
    }
    return least;
  }

  private static int most(int[] counts) {
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return best;
  }
}
