package io.github.saidby.internal.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.saidby.Extractor;
import io.github.saidby.Stage;
import io.github.saidby.model.Attribution;
import io.github.saidby.model.Mention;
import io.github.saidby.model.Quote;
import io.github.saidby.model.Source;
import io.github.saidby.model.Speaker;
import io.github.saidby.model.UnresolvedReason;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom words were said to, when and where, and who passes them on. */
class RecordTest {

  private static final Extractor EXTRACTOR = Extractor.builder().stages(Stage.QUOTES).build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ada Roe told Izvestia on May 17 that it was late.                     | Izvestia             | on May 17
          Ada Roe told members of the panel that it was late.                   | members of the panel |
          “It is late,” said Ada Roe at a news conference in Geneva on Tuesday. |                      | at a news conference in Geneva on Tuesday
          “It is late,” Ada Roe said in a statement.                            |                      | in a statement
          “It is late,” Ada Roe, a nurse, told reporters in Leeds.              | reporters            | in Leeds
          “It is late,” said Ada Roe, the head of lending.                      |                      |
          In an interview with the Arle Gazette on May 17, Ada Roe said: “No.”  |                      | In an interview with the Arle Gazette on May 17
          Outside the courthouse, Ada Roe told reporters that it was late.      | reporters            | Outside the courthouse
          On Monday, Ada Roe said that it was late.                             |                      | On Monday
          In fact, Ada Roe said that it was late.                               |                      |
          “It is late,” Ada Roe said to reporters on Monday.                    | reporters            | on Monday
          “Why?” asked Ada Roe.                                                 |                      |
          """)
  void tellsAddresseeAndOccasion(String text, String addressee, String occasion) {
    Quote quote = EXTRACTOR.extract(text).quotes().get(0);
    assertEquals(addressee, quote.addressee().map(Mention::text).orElse(null));
    assertEquals(occasion, quote.occasion().map(Mention::text).orElse(null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The daily Novy Kurs, citing two officials, reported that the navy had sailed. | two officials | Novy Kurs
          The navy had sailed, the Arle Gazette reported, citing two officials.         | two officials | Arle Gazette
          The Arle Gazette reported, quoting a minister, that the navy had sailed.      | a minister | Arle Gazette
          Lumen Airways, citing rising costs, said that it would shrink.                | Lumen Airways |
          Ada Roe, citing two officials, said that the navy had sailed.                 | Ada Roe       |
          """)
  void keepsWhoPassesWordsOn(String text, String speaker, String relay) {
    Quote quote = EXTRACTOR.extract(text).quotes().get(0);
    assertEquals(speaker, quote.speaker().map(Speaker::name).orElse("?"));
    assertEquals(relay == null ? "" : relay, relays(quote));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The daily Novy Kurs, citing two officials, reported that the Kremlin said that the plan was dead. | Kremlin | Novy Kurs; two officials
          The daily Novy Kurs, citing two officials, reported that the Kremlin described the plan as “a farce”. | Kremlin | Novy Kurs; two officials
          The Arle Gazette reported that Ada Roe had called the plan “a farce.” | Ada Roe | Arle Gazette
          The agency said that, according to divers, the dam was safe.          | divers  | agency
          The Arle Gazette quoted Ada Roe as saying that the dam was safe.      | Ada Roe | Arle Gazette
          """)
  void keepsTheChainOfThoseAroundAQuote(String text, String speaker, String chain) {
    List<Quote> quotes = EXTRACTOR.extract(text).quotes();
    Quote inner = quotes.get(quotes.size() - 1);
    assertEquals(speaker, inner.speaker().map(Speaker::name).orElse("?"));
    assertEquals(chain, relays(inner));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          I said that it was late.            | I    | WRITER
          You said that it was late.          | You  | ADDRESSEE
          They said that it was late.         | They | NO_ANTECEDENT
          Ada Roe said that it was late.      | Ada Roe |
          """)
  void saysWhyAMentionIsNotResolved(String text, String name, UnresolvedReason reason) {
    Speaker speaker = EXTRACTOR.extract(text).quotes().get(0).speaker().orElseThrow();
    assertEquals(name, speaker.name());
    assertEquals(reason, speaker.unresolved().orElse(null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          HALE, Nov. 3 (AP) — “We won,” said Mayor Ada Roe.                      | “We won,”
          HALE, Ohio, April 8 – The dam will be closed, Halcyon Water said.      | The dam will be closed
          HALE, Ohio, April 8, 2024 (GLOBE WIRE) -- Halcyon Water said it won.   | it won
          NEW DELHI: The dam will be closed, the ministry said on Tuesday.       | The dam will be closed
          """)
  void datelinesBelongToNoQuote(String text, String content) {
    Extractor reader = Extractor.builder().stages(Stage.SECTIONS, Stage.QUOTES).build();
    List<Quote> quotes =
        reader.extract("The dam is in the news\n\n" + text + "\n\nIt is old.").quotes();
    assertEquals(List.of(content), quotes.stream().map(Quote::text).toList());
  }

  private static String relays(Quote quote) {
    return quote.attribution() instanceof Attribution.Attributed attributed
        ? attributed.relays().stream()
            .map(Source::speaker)
            .map(Speaker::name)
            .collect(Collectors.joining("; "))
        : "";
  }
}
