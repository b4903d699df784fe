package io.github.saidby.internal.sections;

import io.github.saidby.model.BlockKind;

/** Headings with a rule drawn under them, and rules that only separate. */
final class Underlines implements Pass {

  private static final String MARKS = "=-~^*+#_`'\".:";
  private static final int MOST_LINES = 3;

  @Override
  public void apply(Layout layout) {
    for (int i = 0; i < layout.size(); i++) {
      Draft rule = layout.get(i);
      if (!Rules.isRule(layout.text(), rule.start(), rule.end())) {
        continue;
      }
      boolean underlines = i > 0 && underlines(layout, layout.get(i - 1), rule);
      if (underlines) {
        boolean overlined = i > 1 && rule.repeats(layout.get(i - 2)) && layout.get(i - 1).gap == 0;
        String mark = layout.text().substring(rule.start(), rule.start() + 1);
        layout.get(i - 1).settleHeading(overlined ? mark + mark : mark, "underline");
      }
      rule.settle(BlockKind.SEPARATOR, underlines ? "underline" : "rule");
    }
  }

  private static boolean underlines(Layout layout, Draft heading, Draft rule) {
    return rule.gap == 0
        && heading.isOpen()
        && heading.lines() <= MOST_LINES
        && heading.shape().letters + heading.shape().digits > 0
        && heading.shape().columns == 0
        && MARKS.indexOf(layout.text().charAt(rule.start())) >= 0
        && Rules.isUnbroken(layout.text(), rule.start(), rule.end())
        && (rule.end() - rule.start()) * 2 >= heading.shape().length / heading.lines();
  }
}
