package io.github.saidby.internal.quotes;

import io.github.saidby.stage.QuoteExtractor;
import io.github.saidby.stage.QuoteFindings;
import io.github.saidby.text.AnnotatedText;

/** The English implementation of the stage. */
public final class EnglishQuoteExtractor implements QuoteExtractor {

  @Override
  public QuoteFindings extract(AnnotatedText text) {
    return QuoteFindings.NONE;
  }
}
