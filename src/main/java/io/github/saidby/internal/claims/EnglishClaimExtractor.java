package io.github.saidby.internal.claims;

import io.github.saidby.internal.deadlines.EnglishDeadlineFinder;
import io.github.saidby.internal.quantities.QuantityFinder;
import io.github.saidby.internal.times.EnglishTimeFinder;
import io.github.saidby.internal.times.FoundTime;
import io.github.saidby.model.Claim;
import io.github.saidby.model.DeadlineClaim;
import io.github.saidby.model.QuantityClaim;
import io.github.saidby.model.QuantityKind;
import io.github.saidby.model.Quote;
import io.github.saidby.model.Span;
import io.github.saidby.model.Speaker;
import io.github.saidby.model.TimeExpression;
import io.github.saidby.model.TimeKind;
import io.github.saidby.model.UnitName;
import io.github.saidby.stage.ClaimExtractor;
import io.github.saidby.stage.ClaimFindings;
import io.github.saidby.text.AnnotatedText;
import io.github.saidby.text.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The English implementation of the stage. */
public final class EnglishClaimExtractor implements ClaimExtractor {

  private final EnglishTimeFinder timeFinder = new EnglishTimeFinder();
  private final EnglishDeadlineFinder deadlineFinder = new EnglishDeadlineFinder();
  private final QuantityFinder quantityFinder;

  /**
   * Loads the word lists.
   *
   * @param units units and currencies beside those of the lexicon
   * @throws IllegalArgumentException if one of them clashes with the lexicon or with another one
   */
  public EnglishClaimExtractor(List<UnitName> units) {
    quantityFinder = new QuantityFinder(units);
  }

  @Override
  public ClaimFindings extract(AnnotatedText text, List<Quote> quotes) {
    List<Claim> claims = new ArrayList<>();
    List<TimeExpression> times = new ArrayList<>();
    for (Paragraph paragraph : text.paragraphs()) {
      List<FoundTime> found = timeFinder.find(paragraph, text.document());
      List<TimeExpression> here = found.stream().map(FoundTime::expression).toList();
      times.addAll(here);
      claims.addAll(deadlineFinder.find(paragraph, found));
      for (QuantityClaim quantity :
          quantityFinder.find(paragraph, text.text(), text.document().locale())) {
        if (here.stream().noneMatch(time -> isTime(quantity, time))) {
          claims.add(quantity);
        }
      }
    }
    claims.sort(Comparator.comparing(Claim::span));
    return new ClaimFindings(claimed(claims, quotes), times, List.of());
  }

  private static List<Claim> claimed(List<Claim> claims, List<Quote> quotes) {
    Claimants claimants = new Claimants(quotes);
    List<Claim> claimed = new ArrayList<>();
    for (Claim claim : claims) {
      Optional<Speaker> speaker = claimants.of(claim.span());
      claimed.add(
          claim instanceof QuantityClaim quantity
              ? quantity.toBuilder().claimedBy(speaker).build()
              : ((DeadlineClaim) claim).toBuilder().claimedBy(speaker).build());
    }
    return claimed;
  }

  /** Whether a number belongs to a date or clock time; a length of time may be a quantity too. */
  private static boolean isTime(QuantityClaim quantity, TimeExpression time) {
    Span core = quantity.core();
    boolean inside = quantity.unit().isPresent() && core.contains(time.span());
    return !inside
        && time.kind() != TimeKind.DURATION
        && time.span().overlaps(core)
        && (quantity.kind() != QuantityKind.DURATION || time.span().end() > core.end());
  }
}
