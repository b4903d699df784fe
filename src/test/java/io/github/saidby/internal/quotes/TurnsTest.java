package io.github.saidby.internal.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.saidby.Extractor;
import io.github.saidby.Stage;
import io.github.saidby.model.Document;
import io.github.saidby.model.DocumentFormat;
import io.github.saidby.model.Mention;
import io.github.saidby.model.Speaker;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnsTest {

  private static final Extractor EXTRACTOR =
      Extractor.builder().stages(Stage.SECTIONS, Stage.QUOTES).build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hale Daily: What next? // Ada Crane: To rest. // Hale Daily: And then? // Ada Crane: To write. | Hale Daily: What next? ; Ada Crane: To rest. ; Hale Daily: And then? ; Ada Crane: To write.
          Dr. Hale: Who paid? // Ada Crane: Nobody. // We had no money. // Dr. Hale: Why? // Ada Crane: Bad luck. | Hale: Who paid? ; Ada Crane: Nobody. We had no money. ; Hale: Why? ; Ada Crane: Bad luck.
          Ada Crane owns a boat. // Q: When did it sink? // A: In May. // Q: Are you sure? // A: Yes, I am. | Q: When did it sink? ; Ada Crane: In May. ; Q: Are you sure? ; Ada Crane: Yes, I am.
          Minutes of evidence // Q1 Chair: Why was the dam closed? // Ada Roe: It was old. // Q2 Chair: Was it safe? // Ada Roe: No. | Chair: Why was the dam closed? ; Ada Roe: It was old. ; Chair: Was it safe? ; Ada Roe: No.
          ‘A betrayal of our town’ – union on mill closure // ARLE — The mill will close in June, said the union. | union: ‘A betrayal of our town’ ; union: The mill will close in June
          Interview: “We were never cheap” // The maker of boats opened a yard in the north. | -: “We were never cheap”
          """)
  void giveEachTurnToItsSpeaker(String text, String turns) {
    List<String> found =
        EXTRACTOR.extract(text.replace(" // ", "\n\n")).quotes().stream()
            .map(quote -> quote.speaker().map(Speaker::name).orElse("-") + ": " + quote.text())
            .toList();
    assertEquals(turns, String.join(" ; ", found));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ada Crane owns a boat. // Q: When did it sink? // A: In May. // Q: Are you sure? // A: Yes, I am. | true
          Ada Crane met Bo Lind. // Q: When did it sink? // A: In May. // Q: Are you sure? // A: Yes, I am. | false
          """)
  void tellWhoAnswersWhereOnlyOneIsNamed(String text, boolean known) {
    List<String> answering =
        EXTRACTOR.extract(text.replace(" // ", "\n\n")).quotes().stream()
            .filter(quote -> quote.source().map(Mention::text).equals(Optional.of("A")))
            .map(quote -> quote.speaker().map(Speaker::name).orElse("-"))
            .toList();
    assertEquals(2, answering.size());
    assertEquals(known, answering.equals(List.of("Ada Crane", "Ada Crane")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We met Ada Crane on a pier. | Ada Crane
          Ada Crane and Bo Lind met us on a pier. | nobody
          """)
  void giveAnswersToBareQuestionsToTheOnlyOneNamed(String intro, String speaker) {
    String text =
        intro
            + "\n\nWhen did your boat sink?\n\nI was four. My aunt saw it.\n\nWe cried."
            + "\n\nDid you swim?\n\nI did.\n\nWhat will you do now?\n\nI will rest.\n\n"
            + "The pier was shut in May.";
    List<String> answers =
        EXTRACTOR.extract(text).quotes().stream()
            .filter(quote -> quote.evidence().rule().equals("quote.interview"))
            .map(quote -> quote.speaker().map(Speaker::name).orElse("-") + ": " + quote.text())
            .toList();
    assertEquals(
        speaker.equals("nobody")
            ? List.of()
            : List.of(
                speaker + ": I was four. My aunt saw it. We cried.",
                speaker + ": I did.",
                speaker + ": I will rest."),
        answers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Dam will hold: engineer | engineer: Dam will hold
          Ministers agree to mend the dam: Crane Institute | Crane Institute: Ministers agree to mend the dam
          In search of a dam: the engineer | -
          """)
  void giveAHeadlineToWhomItEndsWith(String title, String expected) {
    Document document =
        Document.of("# " + title + "\n\nThe town slept.\n").withFormat(DocumentFormat.MARKDOWN);
    String said =
        EXTRACTOR.extract(document).quotes().stream()
            .map(quote -> quote.speaker().map(Speaker::name).orElse("-") + ": " + quote.text())
            .collect(Collectors.joining(" ; "));
    assertEquals(expected.equals("-") ? "" : expected, said);
  }
}
