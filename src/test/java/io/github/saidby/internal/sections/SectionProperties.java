package io.github.saidby.internal.sections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.saidby.internal.reading.DocumentReader;
import io.github.saidby.model.Block;
import io.github.saidby.model.BlockKind;
import io.github.saidby.model.Document;
import io.github.saidby.model.DocumentFormat;
import io.github.saidby.model.Section;
import io.github.saidby.model.Span;
import io.github.saidby.text.Characters;
import io.github.saidby.text.DocumentText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SectionProperties {

  private static final DocumentReader READER = DocumentReader.load();

  private static final EnglishSectionSplitter SPLITTER = new EnglishSectionSplitter();

  private static final String BODY =
      "The boats came in before noon, and by one the fish was sold to the last tail.";

  private static final String OTHER =
      "Nobody on the quay could remember a winter in which so little had been caught, and the old"
          + " nets hung dry. A bank had already asked for its money back.";

  @Provide
  Arbitrary<String> text() {
    Arbitrary<String> line =
        Arbitraries.oneOf(
            Arbitraries.of(
                BODY,
                "A Short Heading",
                "CAPITALS",
                "1. First",
                "2.1 Second",
                "- item",
                "• item",
                "===",
                "---",
                "* * *",
                "Q: Why?",
                "ANNA: No.",
                "By Ada Roe",
                "12 May 2021",
                "news",
                "Advertisement",
                "Read more",
                "   indented text that goes on",
                "Contents ..... 3",
                "",
                "",
                "",
                "\f",
                "\u200b",
                "\u00a0",
                "\t",
                "😀",
                "\ud800",
                "(a) x",
                "IV. Four",
                "Name: value",
                "https://example.org/a",
                "Photo: somebody",
                "Dear Ada,"),
            Arbitraries.strings().ofMaxLength(12));
    return line.list().ofMaxSize(25).map(lines -> String.join("\n", lines));
  }

  @Provide
  Arbitrary<String> article() {
    Arbitrary<String> part =
        Arbitraries.of(BODY, OTHER, "The Price of Fish", "What comes next?", BODY);
    return part.list()
        .ofMinSize(3)
        .ofMaxSize(12)
        .map(
            parts ->
                "Boats Return to the Harbour\n\n" + BODY + "\n\n" + String.join("\n\n", parts));
  }

  @Property(seed = "20261123")
  void blocksAreOrderedAndHoldEveryVisibleCharacter(@ForAll("text") String text) {
    int at = 0;
    for (Block block : blocks(split(text))) {
      assertTrue(block.span().start() >= at && !block.span().isEmpty());
      assertNothingVisible(text, at, block.span().start());
      assertEquals(block.span().of(text), block.text());
      assertFalse(block.reason().isEmpty());
      at = block.span().end();
    }
    assertNothingVisible(text, at, text.length());
  }

  @Property(seed = "20261123")
  void sectionsNestAndStandSideBySide(@ForAll("text") String text) {
    List<Section> sections = split(text);
    assertSideBySide(sections);
    for (Section section : sections) {
      assertNested(section);
    }
  }

  @Property(seed = "20261123")
  void everyKindOfLineEndGivesTheSameOutline(
      @ForAll("text") String text, @ForAll("lineEnd") String end) {
    String plain = text.replaceAll("[\r\u000b\f\u0085\u2028\u2029]", " ");
    assertEquals(outline(plain), outline(plain.replace("\n", end)));
  }

  @Provide
  Arbitrary<String> lineEnd() {
    return Arbitraries.of("\r", "\r\n", "\u0085", "\u2028", "\u2029");
  }

  @Property(seed = "20261123")
  void aParagraphAtTheEndChangesNothingBeforeIt(@ForAll("article") String article) {
    List<String> before = outline(article + "\n\n" + BODY);
    List<String> after = outline(article + "\n\n" + BODY + "\n\n" + BODY);
    assertEquals(before, after.subList(0, before.size()));
  }

  @Property(seed = "20261123")
  void theBodyOfALeafSectionHasNoFurtherHeading(
      @ForAll("parts") List<String> parts, @ForAll Style style) {
    String article = article(parts, List.of(style));
    for (Section section : leaves(split(article))) {
      if (section.heading().isPresent()) {
        assertEquals(List.of(), headings(split(body(article, section))), article);
      }
    }
  }

  /** Where styles mix, the document as a whole tells which of them heads: alone, a part cannot. */
  @Property(seed = "20261123")
  void whatHeadsALeafOfMixedStylesTheDocumentHasSettledByItsStyle(
      @ForAll("parts") List<String> parts, @ForAll("styles") List<Style> styles) {
    String article = article(parts, styles);
    List<Block> all = blocks(split(article));
    boolean underlined =
        all.stream().filter(block -> block.reason().equals("underline")).count() > 1;
    Set<String> settled =
        all.stream()
            .filter(block -> block.kind() == BlockKind.PARAGRAPH)
            .filter(
                block ->
                    underlined
                        || block.reason().equals("style")
                        || block.reason().equals("question"))
            .map(Block::text)
            .collect(Collectors.toSet());
    for (Section section : leaves(split(article))) {
      if (section.heading().isPresent()) {
        List<String> further = headings(split(body(article, section)));
        assertTrue(settled.containsAll(further), article);
      }
    }
  }

  private static String body(String article, Section section) {
    return article.substring(section.heading().orElseThrow().span().end(), section.span().end());
  }

  /** How the headings of a document may be written. */
  enum Style {
    PLAIN,
    CAPITALS,
    NUMBERED,
    UNDERLINED;

    String write(String heading, int number) {
      return switch (this) {
        case PLAIN -> heading;
        case CAPITALS -> heading.toUpperCase(Locale.ROOT);
        case NUMBERED -> number + ". " + heading;
        case UNDERLINED -> heading + "\n" + "-".repeat(heading.length());
      };
    }
  }

  @Provide
  Arbitrary<List<Style>> styles() {
    return Arbitraries.of(Style.class).list().ofMinSize(1).ofMaxSize(4);
  }

  /** Headings and paragraphs below a title. */
  @Provide
  Arbitrary<List<String>> parts() {
    return Arbitraries.of(BODY, OTHER, "The Price of Fish", "What comes next?", "A Bank and a Boat")
        .list()
        .ofMinSize(3)
        .ofMaxSize(12);
  }

  /** Each heading has text of its own; the styles take turns. */
  private static String article(List<String> parts, List<Style> styles) {
    StringBuilder article = new StringBuilder("Boats Return\n\n" + BODY);
    int headings = 0;
    for (String part : parts) {
      boolean body = part.endsWith(".");
      String line =
          body
              ? part
              : styles.get(headings % styles.size()).write(part, ++headings) + "\n\n" + BODY;
      article.append("\n\n").append(line);
    }
    return article.toString();
  }

  @Provide
  Arbitrary<String> markdown() {
    Arbitrary<String> part =
        Arbitraries.of(
            "## The *Price* of Fish\n\n" + BODY,
            "## What comes [next](https://example.org)?\n\n" + BODY + "\n\n" + BODY,
            "Nets &amp; Boats\n---------------\n\n" + BODY,
            "### `Ropes` and **Sails**\n\n" + BODY,
            BODY.replace("fish", "**fish**"),
            "> " + BODY,
            "- " + BODY + "\n- " + BODY);
    return part.list()
        .ofMinSize(2)
        .ofMaxSize(8)
        .map(parts -> "# Boats Return\n\n" + BODY + "\n\n" + String.join("\n\n", parts) + "\n");
  }

  @Property(seed = "20261123")
  void flattenedMarkdownHasTheHeadingsOfTheMarkdown(@ForAll("markdown") String markdown) {
    Document document = Document.of(markdown).withFormat(DocumentFormat.MARKDOWN);
    DocumentText read = READER.read(document, 1_000_000).text();
    List<String> marked = headings(SPLITTER.split(read));
    assertTrue(marked.contains("Boats Return"));
    assertEquals(marked, headings(split(read.text())));
  }

  @Property(seed = "20261123")
  void paragraphsAreTheSameWhetherSectionsAreAskedForOrNot(@ForAll("text") String text) {
    assertEquals(
        blocks(split(text)).stream().map(Block::span).toList(),
        PlainBlocks.of(text).stream().map(Block::span).toList());
  }

  @Example
  void longTextsOfOneKindAreSplit() {
    assertEquals(0, split("\n".repeat(1_000_000)).size());
    assertEquals(1, blocks(split("word ".repeat(2_000_000))).size());
    assertEquals(200_000, blocks(split(("A Heading\n\n" + BODY + "\n\n").repeat(100_000))).size());
    assertEquals(200_000, blocks(split("12 May 2021\n\nPhoto: x\n\n".repeat(100_000))).size());
    assertEquals(100_000, blocks(split((BODY + "\n\n").repeat(100_000))).size());
    assertEquals(100_000, blocks(split("Ada Roe: It holds.\nTom: No.\n".repeat(50_000))).size());
    assertEquals(100_000, blocks(split("a   b   c\n".repeat(100_000))).size());
    assertEquals(50_000, blocks(split("- item\n".repeat(50_000))).size());
    assertEquals(50_000, blocks(split("Advertisement\n\n".repeat(50_000))).size());
  }

  private static List<Section> leaves(List<Section> sections) {
    List<Section> leaves = new ArrayList<>();
    for (Section section : sections) {
      if (section.sections().isEmpty()) {
        leaves.add(section);
      }
      leaves.addAll(leaves(section.sections()));
    }
    return leaves;
  }

  private static List<String> headings(List<Section> sections) {
    return blocks(sections).stream()
        .filter(block -> block.kind() == BlockKind.HEADING)
        .map(Block::text)
        .toList();
  }

  private static List<Section> split(String text) {
    return SPLITTER.split(DocumentText.plain(Document.of(text)));
  }

  private static List<Block> blocks(List<Section> sections) {
    List<Block> blocks = new ArrayList<>();
    for (Section section : sections) {
      blocks.addAll(section.blocks());
      blocks.addAll(blocks(section.sections()));
    }
    return blocks;
  }

  private static List<String> outline(String text) {
    return blocks(split(text)).stream()
        .map(block -> block.kind() + " " + block.level() + " " + block.reason())
        .toList();
  }

  private static void assertNested(Section section) {
    Span own = section.span();
    for (Block block : section.blocks()) {
      assertTrue(own.contains(block.span()));
    }
    for (Section inner : section.sections()) {
      assertTrue(own.contains(inner.span()));
      assertTrue(inner.level() > section.level());
      assertNested(inner);
    }
    assertSideBySide(section.sections());
  }

  private static void assertSideBySide(List<Section> sections) {
    for (int i = 1; i < sections.size(); i++) {
      assertEquals(sections.get(i - 1).span().end(), sections.get(i).span().start());
    }
  }

  private static void assertNothingVisible(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      assertTrue(Characters.isSpace(text.charAt(i)) || Characters.isInvisible(text.charAt(i)));
    }
  }
}
