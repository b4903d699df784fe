package io.github.saidby;

import io.github.saidby.model.Document;
import io.github.saidby.model.DocumentFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that make naive readers recurse, backtrack or go round for ever. */
class HostileTextTest {

  private static final int LENGTH = 100_000;

  private static final int LENGTH_OF_MARKUP = 50_000;

  /** Within a block more is read only as further pieces of the same. */
  private static final int LENGTH_OF_BLOCK = Limits.DEFAULT.maxParagraphLength() + 5_000;

  private static final Extractor EXTRACTOR = Extractor.english();

  static Stream<String> pieces() {
    return Stream.of(
        "“",
        "”",
        "\"",
        "'",
        "‘",
        "’",
        "''",
        "«",
        "“‘",
        "”“",
        "(",
        ")",
        "[",
        "{",
        "<",
        "<b>",
        "<!--",
        "&",
        "&#",
        "*",
        "**a",
        "_",
        "`",
        "# ",
        "#\n",
        "> ",
        "- ",
        "|",
        "|\n",
        "![",
        "](",
        "1",
        "1,",
        "1.",
        "0",
        "9/",
        "1-",
        "$",
        "$1 ",
        "%",
        "½",
        "-",
        "—",
        ".",
        "...",
        ". ",
        ",",
        ":",
        ";",
        "!",
        "/",
        "\\",
        "@",
        "\n",
        "\r",
        "\r\n",
        "\t",
        " ",
        "\u00a0",
        "\u2028",
        "\u0000",
        "\u0301",
        "e\u0301",
        "\u200b",
        "\u200d",
        "\u200f",
        "\u202e",
        "\ufeff",
        "\ud800",
        "\udc00",
        "\udc00\ud800",
        "😀",
        "漢",
        "a",
        "A",
        "a ",
        "A ",
        "A. ",
        "Ab ",
        "AB\n",
        "Ab\n\n",
        "I. ",
        "1.1.",
        "1. a\n",
        "one ",
        "hundred ",
        "million ",
        "half ",
        "of ",
        "the ",
        "said ",
        "he ",
        "she said ",
        "that ",
        "“a” ",
        "“a” said ",
        "“a,” he said. ",
        "said: ",
        "“a\n\n",
        "A: b\n",
        "by ",
        "by May ",
        "until ",
        "in ",
        "2025 ",
        "2025-",
        "May ",
        "P1D ",
        "every day ",
        "between ",
        "and ",
        "from 1 to ",
        "each ",
        "per ",
        "more than ",
        "Mr. ",
        "Inc. ",
        "U.S. ",
        "https://",
        "www.",
        "a@",
        "#a ",
        "Smith, ",
        "who said ",
        "according to ",
        "not ");
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void aPieceRepeatedIsRead(String piece) {
    Invariants.check(EXTRACTOR.extract(repeat(piece)));
  }

  static Stream<Arguments> markup() {
    return Stream.of(
            "<b>",
            "<div>",
            "<p>a",
            "<!--",
            "<a href=\"",
            "&",
            "&#",
            "<table><tr><td>",
            "<h1>a</h1>",
            "*",
            "**a",
            "_a",
            "`",
            "# a\n",
            "> ",
            "- ",
            "  - a\n",
            "1. ",
            "|a",
            "![",
            "[a](",
            "<",
            "\\")
        .flatMap(
            piece ->
                Stream.of(DocumentFormat.MARKDOWN, DocumentFormat.HTML)
                    .map(format -> Arguments.of(piece, format)));
  }

  @ParameterizedTest
  @MethodSource("markup")
  void markupRepeatedIsRead(String piece, DocumentFormat format) {
    String text = piece.repeat(LENGTH_OF_MARKUP / piece.length());
    Invariants.check(EXTRACTOR.extract(Document.of(text).withFormat(format)));
  }

  @Test
  void oneLineOfAMegabyteIsRead() {
    String sentence = "“We paid $5 million by May 2,” said Ada Roe of the council, who left. ";
    Invariants.check(EXTRACTOR.extract(sentence.repeat(1_000_000 / sentence.length())));
  }

  @Test
  void oneLineOfFiveMegabytesIsRead() {
    Invariants.check(EXTRACTOR.extract("a line that never ends ".repeat(220_000)));
  }

  static Stream<Path> sampleArticles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("examples/articles"))) {
      return files.filter(file -> !file.toString().endsWith(".tsv")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("sampleArticles")
  void everyBeginningOfAnArticleIsRead(Path file) throws IOException {
    String text = Files.readString(file);
    for (int end = 0; end < text.length(); end += 41) {
      for (DocumentFormat format : DocumentFormat.values()) {
        Invariants.check(EXTRACTOR.extract(Document.of(text.substring(0, end)).withFormat(format)));
      }
    }
  }

  private static String repeat(String piece) {
    boolean oneBlock = piece.chars().noneMatch(c -> c == '\n' || c == '\r');
    return piece.repeat((oneBlock ? LENGTH_OF_BLOCK : LENGTH) / piece.length());
  }
}
