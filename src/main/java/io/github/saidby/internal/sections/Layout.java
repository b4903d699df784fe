package io.github.saidby.internal.sections;

import io.github.saidby.model.Block;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A plain text on its way to blocks.
 *
 * @param text the text
 * @param regime how it is laid out
 * @param drafts its runs of lines in order, settled one pass after the other
 * @param words the words of sections and furniture
 */
record Layout(String text, Regime regime, List<Draft> drafts, SectionWords words) {

  static Layout of(String text, SectionWords words) {
    List<Line> lines = Lines.of(text);
    Regime regime = Regime.of(text, lines);
    return new Layout(text, regime, Drafts.of(text, lines, regime, words), words);
  }

  /** The blocks that markup marks, with what is open among them. */
  static Layout of(String text, List<Block> blocks, SectionWords words) {
    List<Draft> drafts = blocks.stream().map(block -> new Draft(text, block)).toList();
    return new Layout(text, Regime.MARKED_UP, drafts, words);
  }

  int size() {
    return drafts.size();
  }

  Draft get(int index) {
    return drafts.get(index);
  }

  IntStream indices() {
    return IntStream.range(0, drafts.size());
  }

  /** Whether it stands at the left edge of a text whose body is wrapped and indented. */
  boolean isOutdented(Draft draft) {
    return regime.wrapped()
        && draft.indent == regime.leftEdge()
        && draft.indent < regime.bodyIndent();
  }

  /** How many blank lines stand behind a draft; many at the end of the text. */
  int gapAfter(int index) {
    return index + 1 < size() ? get(index + 1).gap : Integer.MAX_VALUE;
  }
}
