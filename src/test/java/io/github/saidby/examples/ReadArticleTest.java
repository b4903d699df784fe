package io.github.saidby.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadArticleTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  @ParameterizedTest
  @ValueSource(strings = {"harbour.txt", "reservoir.md", "ferry.html"})
  void theSampleArticlesAreReadInTheirFormat(String name) {
    run("", "examples/articles/" + name, "--published", "2025-06-19");
    assertEquals("", errors());
  }

  @Test
  void standardInputIsReadAsUtf8() {
    run("“Günstig ist es nicht,” said Zoë Ødegård.", "-", "--json");
    assertEquals("", errors());
    assertTrue(out.toString(UTF_8).startsWith("{\"schema\":\"1\""), out.toString(UTF_8));
  }

  @Test
  void helpIsPrinted() {
    run("", "--help");
    assertTrue(out.toString(UTF_8).startsWith("ReadArticle [FILE]"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no-such-file.txt      | there is no file no-such-file.txt
          --publish 2025-01-01  | there is no option --publish
          - --published         | --published needs a value behind it
          - --published tomorrow| the publication date "tomorrow" is not an ISO 8601 date
          - --format pdf        | the format must be text, markdown, html or auto, but is "pdf"
          a b                   | one file at a time, but got a and b
          """)
  void wrongArgumentsAreExplained(String args, String message) {
    run("", args.split(" "));
    assertTrue(errors().startsWith(message), errors());
    assertEquals("", out.toString(UTF_8));
  }

  @Test
  void bytesThatAreNotUtf8AreRead(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("latin.txt"), new byte[] {'h', (byte) 0xE9, '.'});
    run("", file.toString());
    assertEquals("", errors());
  }

  @Test
  void theOtherExamplesRun() {
    PrintStream print = new PrintStream(out, true, UTF_8);
    OneStage.run(print);
    OwnVocabulary.run(print);
    Outline.run(new String[] {"examples/articles/ferry.html"}, print, print);
  }

  @Test
  void aNewsroomsOwnListNamesSpeakers() {
    OwnSpeakers.run(new PrintStream(out, true, UTF_8));
    assertEquals(
        """
        “The harbour opens at noon,” -> Ingrid Holm, harbour master of Port Merrow
        “Not if we can help it,” -> Quay Watch
        the tide would decide -> Ingrid Holm, harbour master of Port Merrow
        """,
        out.toString(UTF_8).replace(System.lineSeparator(), "\n"));
  }

  private void run(String input, String... args) {
    ReadArticle.run(
        args,
        new ByteArrayInputStream(input.getBytes(UTF_8)),
        new PrintStream(out, true, UTF_8),
        new PrintStream(errors, true, UTF_8));
  }

  private String errors() {
    return errors.toString(UTF_8);
  }
}
