package io.github.saidby.internal.sections;

import io.github.saidby.model.Block;
import io.github.saidby.model.BlockKind;
import io.github.saidby.model.Dateline;
import io.github.saidby.model.Mention;
import io.github.saidby.model.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A run of lines that will be one block, while it is not yet settled which kind of block. */
final class Draft {

  final int indent;
  final int gap;
  final boolean newPage;

  private final String text;
  private final int start;
  private int end;
  private int lines = 1;
  private Label label;
  private @Nullable Shape shape;

  private @Nullable BlockKind kind;
  private int level;
  private String style = "";
  private String reason = "gap";
  private @Nullable Mention speaker;
  private @Nullable Dateline dateline;

  Draft(String text, Line first, Label label) {
    this.text = text;
    this.start = first.start();
    this.end = first.end();
    this.indent = first.indent();
    this.gap = first.gap();
    this.newPage = first.newPage();
    this.label = label;
  }

  /** A block that markup marks; a paragraph is still open. */
  Draft(String text, Block block) {
    this.text = text;
    this.start = block.span().start();
    this.end = block.span().end();
    this.indent = 0;
    this.gap = 1;
    this.newPage = false;
    this.label = Label.NONE;
    this.kind = block.kind() == BlockKind.PARAGRAPH ? null : block.kind();
    this.level = block.level();
    this.reason = block.reason();
  }

  void append(Line line) {
    end = line.end();
    lines++;
    shape = null;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  int lines() {
    return lines;
  }

  String text() {
    return text.substring(start, end);
  }

  Label label() {
    return label;
  }

  /** Numbers it, once the text as a whole has shown that its first number is one. */
  void relabel(Label number) {
    label = number;
    shape = null;
  }

  /** What it looks like behind its label, unless the label is all there is. */
  Shape shape() {
    if (shape == null) {
      boolean more = label.isPresent() && label.end() < end;
      shape = Shape.of(text, more ? label.end() : start, end);
    }
    return shape;
  }

  boolean isOpen() {
    return kind == null;
  }

  boolean is(BlockKind other) {
    return kind == other;
  }

  void settle(BlockKind as, String why) {
    kind = as;
    reason = why;
  }

  /** Makes it a heading. Headings of one style are of one level. */
  void settleHeading(String as, String why) {
    settle(BlockKind.HEADING, why);
    style = as;
  }

  String style() {
    return style;
  }

  void level(int at) {
    level = at;
  }

  int level() {
    return level;
  }

  String reason() {
    return reason;
  }

  void speaker(Mention label, String why) {
    speaker = label;
    level = 0;
    settle(BlockKind.SPEAKER_TURN, why);
  }

  @Nullable Mention speaker() {
    return speaker;
  }

  boolean hasDateline() {
    return dateline != null;
  }

  void dateline(@Nullable Dateline line) {
    dateline = line;
  }

  /** Whether it says the same as another, whatever the case. */
  boolean repeats(Draft other) {
    return end - start == other.end - other.start
        && text().toLowerCase(Locale.ROOT).equals(other.text().toLowerCase(Locale.ROOT));
  }

  Block toBlock() {
    Block.Builder block =
        Block.builder()
            .span(new Span(start, end))
            .text(text())
            .kind(kind == null ? BlockKind.PARAGRAPH : kind)
            .level(level)
            .reason(reason);
    if (speaker != null) {
      block.label(speaker);
    }
    if (dateline != null) {
      block.dateline(dateline);
    }
    return block.build();
  }
}
