package io.github.saidby.internal.quotes;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.saidby.model.Cue;
import io.github.saidby.model.Mention;
import io.github.saidby.model.Quote;
import io.github.saidby.model.Span;
import io.github.saidby.model.Speaker;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteExamplesTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/quotes/examples.txt", delimiter = '|', quoteCharacter = '\0')
  void findsWhatIsSaidAndWhoSaidIt(
      String text, String kind, String content, String cue, String source, String speaker) {
    List<String> found =
        ReadQuotes.of(text).quotes().stream()
            .map(quote -> describe(text.replace(" // ", "\n\n"), quote))
            .toList();
    String wanted = String.join("|", kind, content, cue, source, speaker);
    assertTrue(found.contains(wanted), () -> "wanted " + wanted + " but found " + found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          When the lamp at Crane Point went dark in 1998, Bo Lind did not tell his wife for two days. | When the lamp
          An official, speaking for no one because she was not allowed to discuss enforcement, said that deadline “is not moving.” | enforcement, said
          Guests have been told to rebook by 8pm or lose their rooms. | Guests
          """)
  void takesNoOtherWords(String text, String words) {
    for (Quote quote : ReadQuotes.of(text).quotes()) {
      for (Span span : quote.content()) {
        String content = words(text, span);
        assertFalse(content.contains(words), content);
      }
    }
  }

  private static String describe(String text, Quote quote) {
    return String.join(
        "|",
        quote.kind().name().toLowerCase(Locale.ROOT),
        quote.content().stream().map(span -> words(text, span)).collect(Collectors.joining(" + ")),
        quote.cue().map(Cue::text).orElse("-"),
        quote.source().map(Mention::text).orElse("-"),
        quote.speaker().map(Speaker::name).orElse("-"));
  }

  private static String words(String text, Span span) {
    return span.of(text);
  }
}
