package io.github.saidby.internal.claims;

import io.github.saidby.internal.times.EnglishTimeFinder;
import io.github.saidby.internal.times.FoundTime;
import io.github.saidby.model.Claim;
import io.github.saidby.model.Quote;
import io.github.saidby.model.TimeExpression;
import io.github.saidby.stage.ClaimExtractor;
import io.github.saidby.stage.ClaimFindings;
import io.github.saidby.text.AnnotatedText;
import io.github.saidby.text.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** The English implementation of the stage. */
public final class EnglishClaimExtractor implements ClaimExtractor {

  private final EnglishTimeFinder timeFinder = new EnglishTimeFinder();

  @Override
  public ClaimFindings extract(AnnotatedText text, List<Quote> quotes) {
    List<Claim> claims = new ArrayList<>();
    List<TimeExpression> times = new ArrayList<>();
    for (Paragraph paragraph : text.paragraphs()) {
      for (FoundTime found : timeFinder.find(paragraph, text.document())) {
        times.add(found.expression());
      }
    }
    return new ClaimFindings(claims, times, List.of());
  }
}
