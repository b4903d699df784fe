package io.github.saidby.examples;

import io.github.saidby.Extraction;
import io.github.saidby.Extractor;
import io.github.saidby.model.KnownSpeaker;
import io.github.saidby.model.Quote;
import io.github.saidby.model.Speaker;
import io.github.saidby.model.SpeakerType;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Reads with a newsroom's own list: who goes by which names, and who holds which office. */
public final class OwnSpeakers {

  private static final String TEXT =
      """
      “The harbour opens at noon,” the Iron Admiral told reporters on Monday.

      “Not if we can help it,” said quayWatch.

      The harbour master of Port Merrow said the tide would decide.
      """;

  private OwnSpeakers() {}

  /**
   * Runs the program.
   *
   * @param args none
   */
  public static void main(String[] args) {
    run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void run(PrintStream out) {
    Extractor extractor =
        Extractor.builder()
            .knownSpeaker(
                KnownSpeaker.of("Ingrid Holm", SpeakerType.PERSON)
                    .withAliases("the Iron Admiral")
                    .withRole("harbour master of Port Merrow")
                    .withAffiliation("Port Merrow"))
            .knownSpeaker(
                KnownSpeaker.of("Quay Watch", SpeakerType.ORGANIZATION).withAliases("quayWatch"))
            .build();
    Extraction found = extractor.extract(TEXT);
    for (Quote quote : found.quotes()) {
      out.println(quote.text() + " -> " + quote.speaker().map(OwnSpeakers::describe).orElse("?"));
    }
  }

  private static String describe(Speaker speaker) {
    return speaker.name() + speaker.role().map(role -> ", " + role).orElse("");
  }
}
