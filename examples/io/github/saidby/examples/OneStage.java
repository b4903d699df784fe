package io.github.saidby.examples;

import io.github.saidby.Extraction;
import io.github.saidby.Extractor;
import io.github.saidby.Stage;
import io.github.saidby.model.Claim;
import io.github.saidby.model.Document;
import io.github.saidby.model.Mention;
import io.github.saidby.model.Quote;
import io.github.saidby.model.Section;
import io.github.saidby.model.Speaker;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs each stage alone. A stage that is off loads no word list and costs nothing. */
public final class OneStage {

  private static final String TEXT =
      """
      Bridge Closes for the Summer

      The Elm Street bridge will be closed until 1 September, the city said on Monday.

      Detours of 4 km

      “Drivers will need more than 20 minutes longer,” said Ana Brandt, who plans the city’s traffic.
      """;

  private OneStage() {}

  /**
   * Runs the program.
   *
   * @param args none
   */
  public static void main(String[] args) {
    run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void run(PrintStream out) {
    Document document = Document.of(TEXT).published("2025-05-27");

    Extraction sections = Extractor.builder().stages(Stage.SECTIONS).build().extract(document);
    printHeadings(sections.sections(), out);

    Extraction quotes = Extractor.builder().stages(Stage.QUOTES).build().extract(document);
    for (Quote quote : quotes.quotes()) {
      out.println(quote.text() + " -> " + quote.speaker().map(Speaker::name).orElse("?"));
    }

    Extraction claims = Extractor.builder().stages(Stage.CLAIMS).build().extract(document);
    for (Claim claim : claims.claims()) {
      out.println(claim.text() + " at " + claim.span());
    }
  }

  private static void printHeadings(List<Section> sections, PrintStream out) {
    for (Section section : sections) {
      section.heading().map(Mention::text).ifPresent(out::println);
      printHeadings(section.sections(), out);
    }
  }
}
