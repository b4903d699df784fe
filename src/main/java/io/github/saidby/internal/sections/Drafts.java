package io.github.saidby.internal.sections;

import java.util.ArrayList;
import java.util.List;

/** Joins the lines of a text into the runs that belong together, as its regime has it. */
final class Drafts {

  private static final int SHORT_OF_WIDTH = 70;
  private static final int STRAY_WIDTH = 40;
  private static final int WIDE_GAP = 4;

  private final String text;
  private final Regime regime;

  /** Whether all lines so far are fields: each is a block, with the deeper lines below it. */
  private boolean fields = true;

  private Drafts(String text, Regime regime) {
    this.text = text;
    this.regime = regime;
  }

  static List<Draft> of(String text, List<Line> lines, Regime regime, SectionWords words) {
    Drafts joiner = new Drafts(text, regime);
    List<Draft> drafts = new ArrayList<>();
    Line before = null;
    for (Line line : lines) {
      joiner.fields &= line.gap() == 0 || before == null;
      joiner.fields &=
          Tables.isField(text, line.start(), line.end()) || (before != null && line.indent() > 0);
      Label label = label(text, line, words);
      Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
      if (last != null && before != null && joiner.belongs(last, before, line, label)) {
        last.append(line);
      } else {
        drafts.add(new Draft(text, line, label));
      }
      before = line;
    }
    return drafts;
  }

  /** The label of a line; the numbers of a version do not count sections. */
  private static Label label(String text, Line line, SectionWords words) {
    if (Rules.isRule(text, line.start(), line.end())) {
      return Label.NONE;
    }
    Label label = Label.of(text, line.start(), line.end(), words);
    boolean version =
        label.depth() > 1 && Version.is(text.substring(line.start(), line.end()), words.dates());
    return version ? Label.NONE : label;
  }

  private boolean belongs(Draft draft, Line before, Line line, Label label) {
    if (line.gap() > 0
        || line.newPage()
        || Rules.isRule(text, line.start(), line.end())
        || Rules.isRule(text, before.start(), before.end())) {
      return false;
    }
    if (fields) {
      return line.indent() > draft.indent;
    }
    boolean small = Character.isLowerCase(text.charAt(line.start()));
    if (!small && (hasColumns(line) || hasColumns(before))) {
      return false;
    }
    char end = Shape.of(text, before.start(), before.end()).last;
    if (!regime.wrapped()) {
      boolean open = Character.isLetter(end) || end == ',';
      return small && open && before.length() >= STRAY_WIDTH && before.length() <= regime.width();
    }
    if (label.isPresent() && startsItem(draft, before, end, line, label)) {
      return false;
    }
    if (small) {
      return true;
    }
    boolean full = before.length() * 100 >= regime.width() * SHORT_OF_WIDTH;
    boolean deeper = line.indent() > before.indent() && !draft.label().isPresent();
    boolean loose = Shape.isStop(end) && regime.spaced();
    if (!full && (draft.lines() == 1 || (Shape.isStop(end) && !loose))) {
      return loose || end == ',';
    }
    return !(deeper && Shape.isStop(end) && draft.lines() > 1);
  }

  /** Whether a gap inside is wider than those that justify a line. */
  private boolean hasColumns(Line line) {
    int blanks = 0;
    for (int i = line.start(); i < line.end(); i++) {
      char c = text.charAt(i);
      blanks = Lines.isBlank(c) ? blanks + (c == '\t' ? WIDE_GAP : 1) : 0;
      if (blanks >= WIDE_GAP) {
        return true;
      }
    }
    return false;
  }

  /** A number or dash at the start of a wrapped line starts an item only where one is expected. */
  private static boolean startsItem(Draft draft, Line before, char end, Line line, Label label) {
    boolean over = Shape.isStop(end) || end == ':' || end == ';';
    boolean worded = label.kind() == Label.Kind.WORD;
    boolean apart = line.indent() != before.indent() || draft.lines() == 1;
    return draft.label().isPresent() || over || (apart && !worded);
  }
}
