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
  private static final int DEEPEST = 40;

  static Regime of(String text, List<Line> lines) {
    int adjacent = 0;
    int continued = 0;
    int[] widths = new int[WIDEST + 1];
    int[] indents = new int[DEEPEST + 1];
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      indents[Math.min(DEEPEST, line.indent())] += Math.min(WIDEST, line.length());
      if (i > 0 && line.gap() == 0) {
        adjacent++;
        widths[Math.min(WIDEST, lines.get(i - 1).length())]++;
        if (startsSmall(text, line)) {
          continued++;
        }
      }
    }
    int width = quantile(widths, adjacent);
    boolean wrapped = continued > 0 && continued * 3 >= adjacent && width < WIDEST;
    int paragraphs = lines.size() - (wrapped ? adjacent : 0);
    boolean spaced = wrapped ? adjacent < lines.size() * 0.95 : adjacent * 2 <= paragraphs;
    return new Regime(wrapped, width, spaced, least(indents), most(indents));
  }

  private static boolean startsSmall(String text, Line line) {
    return Character.isLowerCase(text.charAt(line.start()));
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
