package io.github.saidby.internal.sections;

import io.github.saidby.model.Block;
import io.github.saidby.model.BlockKind;
import io.github.saidby.model.Mention;
import io.github.saidby.model.Section;
import io.github.saidby.model.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Builds sections from blocks: a heading opens one, and the next heading of its level or a lesser
 * one ends it. Sections of one parent stand side by side without a gap.
 */
final class SectionTree {

  private final String text;
  private final List<Section> top = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  private SectionTree(String text) {
    this.text = text;
  }

  static List<Section> of(String text, List<Block> blocks) {
    SectionTree tree = new SectionTree(text);
    int end = 0;
    for (Block block : blocks) {
      if (block.kind() == BlockKind.HEADING) {
        tree.closeDownTo(block.level(), block.span().start());
        tree.open.push(new Open(block));
      } else if (tree.open.isEmpty()) {
        tree.open.push(new Open(block));
      } else {
        tree.open.element().blocks.add(block);
      }
      end = Math.max(end, block.span().end());
    }
    tree.closeDownTo(0, end);
    return tree.top;
  }

  private void closeDownTo(int level, int end) {
    while (!open.isEmpty() && (open.element().level >= level || open.element().level == 0)) {
      Section section = open.pop().build(text, end);
      (open.isEmpty() ? top : open.element().sections).add(section);
    }
  }

  /** A section that may still grow; without a heading its level is 0. */
  private static final class Open {
    final int level;
    final List<Block> blocks = new ArrayList<>();
    final List<Section> sections = new ArrayList<>();

    Open(Block first) {
      level = first.level();
      blocks.add(first);
    }

    Section build(String text, int end) {
      Block first = blocks.get(0);
      Span span = new Span(first.span().start(), end);
      Section.Builder section =
          Section.builder()
              .level(level)
              .span(span)
              .text(span.of(text))
              .blocks(blocks)
              .sections(sections);
      if (first.kind() == BlockKind.HEADING) {
        section.heading(new Mention(first.span(), first.text()));
      }
      return section.build();
    }
  }
}
