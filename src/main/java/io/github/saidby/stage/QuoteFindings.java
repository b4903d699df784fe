package io.github.saidby.stage;

import io.github.saidby.model.Diagnostic;
import io.github.saidby.model.MarkedPhrase;
import io.github.saidby.model.Quote;
import io.github.saidby.model.Speaker;
import java.util.List;

/**
 * What a quote extractor found.
 *
 * @param quotes the quotes in order of the text
 * @param markedPhrases the stretches inside quotation marks that nobody says
 * @param speakers everybody who is quoted, in order of their first mention
 * @param diagnostics what a user may want to know
 */
public record QuoteFindings(
    List<Quote> quotes,
    List<MarkedPhrase> markedPhrases,
    List<Speaker> speakers,
    List<Diagnostic> diagnostics) {

  /** What a stage that is switched off finds. */
  public static final QuoteFindings NONE =
      new QuoteFindings(List.of(), List.of(), List.of(), List.of());

  /**
   * Copies the lists.
   *
   * @param quotes the quotes in order of the text
   * @param markedPhrases the stretches inside quotation marks that nobody says
   * @param speakers everybody who is quoted, in order of their first mention
   * @param diagnostics what a user may want to know
   */
  public QuoteFindings {
    quotes = List.copyOf(quotes);
    markedPhrases = List.copyOf(markedPhrases);
    speakers = List.copyOf(speakers);
    diagnostics = List.copyOf(diagnostics);
  }
}
