package io.github.saidby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.saidby.model.Block;
import io.github.saidby.model.BlockKind;
import io.github.saidby.model.Document;
import io.github.saidby.model.DocumentFormat;
import io.github.saidby.model.Section;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads the pages and Markdown documents of {@code pages.txt} as a user would. */
class PagesTest {

  private final Extractor extractor = Extractor.builder().stages(Stage.SECTIONS).build();

  @TestFactory
  Stream<DynamicTest> everyPageHasItsOutline() throws IOException {
    return pages().map(p -> dynamicTest(p.name, () -> assertEquals(p.outline, outline(p))));
  }

  @TestFactory
  Stream<DynamicTest> theSourceOfABlockShowsItsText() throws IOException {
    return pages()
        .filter(page -> page.format == DocumentFormat.HTML)
        .map(page -> dynamicTest(page.name, () -> assertShown(page)));
  }

  private void assertShown(Page page) {
    for (Block block : blocks(page)) {
      String shown = Jsoup.parseBodyFragment(block.span().of(page.source)).text();
      assertEquals(folded(block.text()), folded(shown));
    }
  }

  private static String folded(String text) {
    return text.replaceAll("[\\s\u00a0]+", " ").strip();
  }

  private List<String> outline(Page page) {
    return blocks(page).stream().map(PagesTest::line).toList();
  }

  private List<Block> blocks(Page page) {
    List<Block> blocks = new ArrayList<>();
    extractor
        .extract(Document.of(page.source).withFormat(page.format))
        .sections()
        .forEach(section -> collect(section, blocks));
    return blocks;
  }

  private static void collect(Section section, List<Block> into) {
    into.addAll(section.blocks());
    section.sections().forEach(inner -> collect(inner, into));
  }

  private static String line(Block block) {
    String kind = block.kind().name().toLowerCase(Locale.ROOT);
    String level = block.kind() == BlockKind.HEADING ? " " + block.level() : "";
    return kind + level + " | " + folded(block.text());
  }

  private record Page(String name, DocumentFormat format, String source, List<String> outline) {}

  /** A page starts at {@code ###} with its format and name; {@code =>} parts it from its blocks. */
  private static Stream<Page> pages() throws IOException {
    String file;
    try (InputStream in = PagesTest.class.getResourceAsStream("pages.txt")) {
      file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    return Stream.of(file.split("(?m)^### ", -1)).skip(1).map(PagesTest::page);
  }

  private static Page page(String part) {
    int blank = part.indexOf(' ');
    int name = part.indexOf('\n');
    int arrow = part.indexOf("\n=>\n");
    return new Page(
        part.substring(blank + 1, name),
        DocumentFormat.valueOf(part.substring(0, blank).toUpperCase(Locale.ROOT)),
        part.substring(name + 1, arrow),
        part.substring(arrow + 4).lines().filter(line -> !line.isBlank()).toList());
  }
}
