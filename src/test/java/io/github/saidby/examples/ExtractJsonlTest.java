package io.github.saidby.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractJsonlTest {

  @Test
  void linesComeOutInTheOrderTheyWentIn() throws IOException {
    String input =
        IntStream.range(0, 200)
            .mapToObj(i -> "{\"id\":\"" + i + "\",\"text\":\"It cost $" + i + ".\"}\n")
            .collect(Collectors.joining());
    List<String> lines = run(input);
    assertEquals(200, lines.size());
    for (int i = 0; i < lines.size(); i++) {
      assertTrue(lines.get(i).startsWith("{\"schema\":\"1\",\"id\":\"" + i + "\","), lines.get(i));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          not JSON                                | null  | not JSON: Unrecognized token 'not'
          {"id":"a","text":"x"                    | "a"   | not JSON: Unexpected end-of-input
          {"id":"a","text":"x"} {}                | "a"   | the line must be one JSON object
          {"text":{"id":"inner"},"id":"a"}        | "a"   | "text" must be a string, but is an object
          {"id":7,"text":"x"}                     | 7     | "id" must be a string, but is a number
          {"id":"a","text":true}                  | "a"   | "text" must be a string, but is a boolean
          {"id":"a"}                              | "a"   | "text" is missing
          {"id":"a","text":null}                  | "a"   | "text" is missing
          {"id":"a","text":"x","text":"y"}        | "a"   | not JSON: Duplicate field 'text'
          {"id":"a","text":"x","format":"rtf"}    | "a"   | "format" must be "text", "markdown" or "html"
          {"id":"a","text":"x","published":"now"} | "a"   | the publication date "now" is not an ISO 8601
          ["a"]                                   | null  | the line must be one JSON object
          """)
  void aBadLineBecomesAnErrorRecordOfItsOwn(String line, String id, String message)
      throws IOException {
    List<String> lines = run("{\"text\":\"one\"}\n" + line + "\n{\"text\":\"three\"}");
    assertEquals(3, lines.size());
    String start = "{\"id\":" + id + ",\"error\":{\"type\":\"InvalidLineException\",\"message\":\"";
    assertTrue(lines.get(1).startsWith(start + message.replace("\"", "\\\"")), lines.get(1));
    assertTrue(lines.get(2).startsWith("{\"schema\":\"1\",\"id\":null,"), lines.get(2));
  }

  @Test
  void blankLinesAndAByteOrderMarkAreSkipped() throws IOException {
    assertEquals(1, run("\uFEFF{\"text\":\"“Ü”\",\"extra\":[{\"a\":1}]}\n\n \r\n").size());
  }

  @Test
  void halfASurrogatePairComesBackAsItWas() throws IOException {
    String line = run("{\"id\":\"\\ud800 \\ud83d\\ude00\",\"text\":\"\\udc00 said.\"}").get(0);
    assertTrue(line.contains("\"id\":\"\\uD800 \\uD83D\\uDE00\""), line);
  }

  private static List<String> run(String input) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    ExtractJsonl.run(
        new ByteArrayInputStream(input.getBytes(UTF_8)),
        new PrintStream(out, false, "US-ASCII"),
        new PrintStream(errors, true, UTF_8),
        false);
    assertEquals("", errors.toString(UTF_8));
    return out.toString(UTF_8).lines().toList();
  }
}
