package io.github.saidby.internal.quotes;

import io.github.saidby.model.Stance;
import io.github.saidby.stage.QuoteExtractor;
import io.github.saidby.stage.QuoteFindings;
import io.github.saidby.text.AnnotatedText;
import java.util.Map;

/** The English implementation of the stage. */
public final class EnglishQuoteExtractor implements QuoteExtractor {

  private final QuoteLexicons lexicons;

  /**
   * Loads the word lists.
   *
   * @param ownCues verbs beside those of the lexicon, in base form, with their stance
   */
  public EnglishQuoteExtractor(Map<String, Stance> ownCues) {
    lexicons = QuoteLexicons.load(ownCues);
  }

  @Override
  public QuoteFindings extract(AnnotatedText text) {
    return new QuoteReading(text, lexicons).read();
  }
}
