package io.github.saidby.internal.sections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.saidby.model.Block;
import io.github.saidby.model.BlockKind;
import io.github.saidby.model.Document;
import io.github.saidby.model.Section;
import io.github.saidby.text.DocumentText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the documents of {@code outlines.txt}: each block of a document is written as it stands,
 * under a line that says what it is.
 */
class OutlineTest {

  private final EnglishSectionSplitter splitter = new EnglishSectionSplitter();

  @TestFactory
  Stream<DynamicTest> everyDocumentHasItsOutline() throws IOException {
    return documents().map(d -> dynamicTest(d.name, () -> assertEquals(d.outline, outline(d))));
  }

  private List<String> outline(Example document) {
    List<Block> blocks = new ArrayList<>();
    splitter
        .split(DocumentText.plain(Document.of(document.text)))
        .forEach(section -> collect(section, blocks));
    return blocks.stream().map(OutlineTest::line).toList();
  }

  private static void collect(Section section, List<Block> into) {
    into.addAll(section.blocks());
    section.sections().forEach(inner -> collect(inner, into));
  }

  private static String line(Block block) {
    String kind = block.kind().name().toLowerCase(Locale.ROOT);
    String first = block.text().lines().findFirst().orElse("");
    return (block.kind() == BlockKind.HEADING ? kind + " " + block.level() : kind) + " | " + first;
  }

  private record Example(String name, String text, List<String> outline) {}

  /** A document starts at {@code ###}; {@code @kind} and a blank mark the first line of a block. */
  private static Stream<Example> documents() throws IOException {
    String file;
    try (InputStream in = OutlineTest.class.getResourceAsStream("outlines.txt")) {
      file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    List<Example> examples = new ArrayList<>();
    for (String part : file.split("(?m)^### ", -1)) {
      int name = part.indexOf('\n');
      if (!part.startsWith("#") && name > 0) {
        examples.add(example(part.substring(0, name), part.substring(name + 1)));
      }
    }
    return examples.stream();
  }

  private static Example example(String name, String body) {
    StringBuilder text = new StringBuilder();
    List<String> outline = new ArrayList<>();
    for (String line : body.split("\n", -1)) {
      String shown = line;
      if (line.startsWith("@")) {
        int bar = line.indexOf('|');
        shown = line.substring(bar + 1);
        outline.add(line.substring(1, bar).trim() + " | " + shown.strip());
      }
      text.append(shown.replace("\\f", "\f")).append('\n');
    }
    return new Example(name, text.toString(), outline);
  }
}
