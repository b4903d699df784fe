package io.github.saidby.json;

import io.github.saidby.model.Block;
import io.github.saidby.model.Mention;
import io.github.saidby.model.Section;
import java.io.IOException;
import java.util.List;

/** Writes the tree of sections. */
final class SectionWriter {

  private SectionWriter() {}

  static void write(JsonOutput out, List<Section> sections) throws IOException {
    out.beginArray("sections");
    for (Section section : sections) {
      out.beginObject();
      out.span("heading", section.heading());
      out.text("title", section.heading().map(Mention::text));
      out.number("level", section.level());
      out.span("span", section.span());
      out.spans(
          "paragraphs",
          section.blocks().stream()
              .filter(block -> block.kind().isRunningText())
              .map(Block::span)
              .toList());
      blocks(out, section.blocks());
      write(out, section.sections());
      out.endObject();
    }
    out.endArray();
  }

  private static void blocks(JsonOutput out, List<Block> blocks) throws IOException {
    out.beginArray("blocks");
    for (Block block : blocks) {
      out.beginObject();
      out.span("span", block.span());
      out.constant("kind", block.kind());
      out.span("label", block.label());
      Parts.dateline(out, block.dateline());
      out.text("reason", block.reason());
      out.endObject();
    }
    out.endArray();
  }
}
