package io.github.saidby.internal.quantities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.saidby.EnglishStages;
import io.github.saidby.model.Mention;
import io.github.saidby.model.Modality;
import io.github.saidby.model.QuantityClaim;
import io.github.saidby.text.Annotators;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.Untagged;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityFinderTest {

  private static final Annotators ANNOTATORS = EnglishStages.annotators();
  private static final QuantityFinder FINDER = new QuantityFinder(List.of());

  /**
   * Each line is a sentence and the quantities in it, with semicolons between: core, kind, bounds,
   * unit, what is counted, rate.
   */
  @ParameterizedTest
  @CsvFileSource(
      resources = "/quantities/examples.txt",
      delimiter = '|',
      quoteCharacter = '\u0001',
      maxCharsPerColumn = 1000)
  void findsWhatASentenceStates(String sentence, String expected) {
    List<QuantityClaim> claims = find(sentence);
    String found =
        claims.stream().map(QuantityFinderTest::describe).collect(Collectors.joining("; "));
    assertEquals(expected == null ? "" : expected, found);
    for (QuantityClaim claim : claims) {
      assertTrue(claim.span().contains(claim.core()), claim::toString);
    }
  }

  static List<QuantityClaim> find(String text) {
    return find(text, Locale.ENGLISH);
  }

  private static List<QuantityClaim> find(String text, Locale locale) {
    Paragraph paragraph = Untagged.paragraph(text, ANNOTATORS);
    return FINDER.find(paragraph, text, locale);
  }

  @ParameterizedTest
  @CsvSource({
    "en, It pays $5, USD",
    "en-AU, It pays $5, AUD",
    "en-CA, It pays 5 dollars, CAD",
    "en-NZ, It pays 30 cents, NZD",
    "en-AU, It pays US$5, USD",
    "en-AU, It pays 5 US dollars, USD",
    "en-AU, It pays €5, EUR",
    "en-GB, It pays $5, USD",
    "en-GB, It pays £5, GBP",
    "en-EG, It pays £5, EGP",
    "en-MX, It pays 5 pesos, MXN",
    "en-001, It pays $5, USD",
  })
  void theCountryTellsWhoseDollarsTheyAre(String locale, String text, String code) {
    assertEquals(code, find(text, Locale.forLanguageTag(locale)).get(0).unit().orElseThrow(), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The storm killed 40 people.|STATED",
        "The storm may have killed 40 people.|POSSIBLE",
        "Officials fear that the storm killed 40 people.|POSSIBLE",
        "Perhaps he knows that the storm killed 40 people.|STATED",
        "The storm did not kill 40 people.|DENIED",
        "The storm not only killed 40 people.|STATED",
        "Nobody was hurt, and it did not rain in 40 days.|STATED",
        "It would cost $40.|PROPOSED",
        "She denied that 40 men left.|DENIED",
        "She rejected claims that 40 men left.|DENIED",
        "She rejected 40 bids.|STATED",
        "Nobody believes that 40 men left.|DENIED",
        "It is unlikely that 40 men left.|POSSIBLE",
        "He is said to owe $40.|POSSIBLE",
        "He said to the clerk that 40 men left.|STATED",
        "It did not punish the 40 men.|STATED",
        "It is not the first time.|DENIED",
        "They saw dozens if not 40 men.|STATED",
        "In May 40 people left.|STATED",
        "If he does not win 40 seats, he loses.|CONDITIONAL",
        "They seized an estimated $3m and held 40 men.|STATED",
        "They seized an estimated 40 cars.|STATED",
        "Some back the plan and 40 men oppose it.|STATED",
        "He won 40 pledged seats and 40 votes.|STATED",
      })
  void theWordsBeforeItTellHowSurelyAQuantityIsClaimed(String sentence, Modality modality) {
    List<QuantityClaim> claims = find(sentence);
    assertEquals(modality, claims.get(claims.size() - 1).modality());
  }

  /** The bounds of a claim with its unit, in short. */
  static String bounds(QuantityClaim claim) {
    String lower = plain(claim.lower());
    String upper = plain(claim.upper());
    String bounds =
        switch (claim.comparator()) {
          case EQ -> lower;
          case APPROX -> "~" + lower;
          case NEAR_BELOW -> "-~" + lower;
          case NEAR_ABOVE -> "+~" + lower;
          case GT -> ">" + lower;
          case GE -> ">=" + lower;
          case LT -> "<" + upper;
          case LE -> "<=" + upper;
          case BETWEEN -> lower + ".." + upper;
          case PLUSMINUS -> "+-" + upper;
          case VAGUE -> lower + "s";
        };
    return claim.unit().map(unit -> bounds + " " + unit).orElse(bounds);
  }

  static String describe(QuantityClaim claim) {
    StringBuilder out = new StringBuilder();
    out.append(
        claim.text(),
        claim.core().start() - claim.span().start(),
        claim.core().end() - claim.span().start());
    out.append(", ").append(claim.kind().name().toLowerCase(Locale.ROOT)).append(", ");
    if (!claim.tally().isEmpty()) {
      return out.append(claim.tally().get(0)).append(':').append(claim.tally().get(1)).toString();
    }
    out.append(bounds(claim));
    claim.counted().map(Mention::text).ifPresent(noun -> out.append(", of: ").append(noun));
    claim.rate().map(Mention::text).ifPresent(rate -> out.append(", per: ").append(rate));
    return out.toString();
  }

  private static String plain(Optional<BigDecimal> bound) {
    return bound.map(value -> value.stripTrailingZeros().toPlainString()).orElse("");
  }
}
