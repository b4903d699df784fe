package io.github.saidby.internal.claims;

import io.github.saidby.model.Quote;
import io.github.saidby.stage.ClaimExtractor;
import io.github.saidby.stage.ClaimFindings;
import io.github.saidby.text.AnnotatedText;
import java.util.List;

/** The English implementation of the stage. */
public final class EnglishClaimExtractor implements ClaimExtractor {

  @Override
  public ClaimFindings extract(AnnotatedText text, List<Quote> quotes) {
    return ClaimFindings.NONE;
  }
}
