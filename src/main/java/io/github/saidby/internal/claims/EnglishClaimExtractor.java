package io.github.saidby.internal.claims;

import io.github.saidby.internal.deadlines.EnglishDeadlineFinder;
import io.github.saidby.internal.quantities.QuantityFinder;
import io.github.saidby.internal.times.EnglishTimeFinder;
import io.github.saidby.internal.times.FoundTime;
import io.github.saidby.model.Claim;
import io.github.saidby.model.DeadlineClaim;
import io.github.saidby.model.DeadlineStatus;
import io.github.saidby.model.Polarity;
import io.github.saidby.model.QuantityClaim;
import io.github.saidby.model.QuantityKind;
import io.github.saidby.model.Quote;
import io.github.saidby.model.Span;
import io.github.saidby.model.Speaker;
import io.github.saidby.model.Stance;
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
import org.jspecify.annotations.Nullable;

/** The English implementation of the stage. */
public final class EnglishClaimExtractor implements ClaimExtractor {

  private final EnglishTimeFinder timeFinder = new EnglishTimeFinder();
  private final EnglishDeadlineFinder deadlineFinder = new EnglishDeadlineFinder();
  private final QuantityFinder quantityFinder;
  private final FigureVerbs figureVerbs = new FigureVerbs();

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
    EnglishTimeFinder.InDocument timesHere = timeFinder.in(text.document());
    for (Paragraph paragraph : text.paragraphs()) {
      List<FoundTime> found = timesHere.find(paragraph);
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
    return new ClaimFindings(claimed(text, claims, quotes), times, List.of());
  }

  private List<Claim> claimed(AnnotatedText text, List<Claim> claims, List<Quote> quotes) {
    Claimants claimants = new Claimants(quotes);
    Actors actors = new Actors(quotes, new NamedActors(text));
    FigureClaimants figures = new FigureClaimants(figureVerbs, text, actors);
    List<Claim> claimed = new ArrayList<>();
    for (Claim claim : claims) {
      Quote around = claimants.around(claim.span());
      Optional<Speaker> speaker = around == null ? Optional.empty() : around.speaker();
      claimed.add(
          claim instanceof QuantityClaim quantity
              ? quantity.toBuilder()
                  .claimedBy(around == null ? figures.of(quantity) : speaker)
                  .build()
              : deadline((DeadlineClaim) claim, around, speaker, actors));
    }
    return claimed;
  }

  /** Who sets a deadline, who is to keep it, and whether whoever speaks denies it. */
  private static DeadlineClaim deadline(
      DeadlineClaim claim, @Nullable Quote around, Optional<Speaker> speaker, Actors actors) {
    boolean denied =
        around != null
            && around.cue().filter(cue -> cue.stance() == Stance.DENIES).isPresent()
            && claim.status() == DeadlineStatus.SET;
    return claim.toBuilder()
        .claimedBy(speaker)
        .actor(claim.actor().map(actor -> Actors.named(actor, around)))
        .actorSpeaker(claim.actor().flatMap(actor -> actors.of(actor, around)))
        .status(denied ? DeadlineStatus.DENIED : claim.status())
        .polarity(denied ? Polarity.NEGATIVE : claim.polarity())
        .build();
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
