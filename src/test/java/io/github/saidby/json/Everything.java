package io.github.saidby.json;

import io.github.saidby.Extraction;
import io.github.saidby.Extractor;
import io.github.saidby.Stage;
import io.github.saidby.model.Attribution;
import io.github.saidby.model.AttributionCandidate;
import io.github.saidby.model.Block;
import io.github.saidby.model.BlockKind;
import io.github.saidby.model.Change;
import io.github.saidby.model.ChangeDirection;
import io.github.saidby.model.Comparison;
import io.github.saidby.model.ComparisonRelation;
import io.github.saidby.model.Cue;
import io.github.saidby.model.Dateline;
import io.github.saidby.model.DeadlineClaim;
import io.github.saidby.model.DeadlineKind;
import io.github.saidby.model.DeadlineRelation;
import io.github.saidby.model.Diagnostic;
import io.github.saidby.model.DiagnosticKind;
import io.github.saidby.model.Document;
import io.github.saidby.model.Evidence;
import io.github.saidby.model.Granularity;
import io.github.saidby.model.Ground;
import io.github.saidby.model.MarkedPhrase;
import io.github.saidby.model.MarkedPhraseKind;
import io.github.saidby.model.Mention;
import io.github.saidby.model.NumberRange;
import io.github.saidby.model.QuantityClaim;
import io.github.saidby.model.QuantityComparator;
import io.github.saidby.model.QuantityKind;
import io.github.saidby.model.Quote;
import io.github.saidby.model.QuoteKind;
import io.github.saidby.model.Section;
import io.github.saidby.model.Source;
import io.github.saidby.model.Span;
import io.github.saidby.model.Speaker;
import io.github.saidby.model.SpeakerType;
import io.github.saidby.model.Stance;
import io.github.saidby.model.TimeExpression;
import io.github.saidby.model.TimeInterval;
import io.github.saidby.model.TimeKind;
import io.github.saidby.model.TimeModifier;
import io.github.saidby.model.TimeResolution;
import io.github.saidby.model.UnattributedReason;
import io.github.saidby.model.UnitLabel;
import io.github.saidby.model.UnresolvedReason;
import io.github.saidby.stage.ClaimFindings;
import io.github.saidby.stage.QuoteFindings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An extraction that holds one of everything, put together by hand. */
final class Everything {

  private static final String TEXT =
      """
      Mill Reopens

      “Costs fell from 1e3 to 0.50 dollars \ud83d\ude00, ‘so they say’,” said Ada Roe, the “Queen”, by May.
      """;

  private static final Speaker ADA =
      Speaker.builder()
          .name("Ada Roe")
          .type(SpeakerType.PERSON)
          .role("the manager")
          .affiliation("the mill")
          .mentions(List.of(mention("Ada Roe")))
          .build();

  private static final Speaker AGENCY =
      Speaker.builder()
          .name("an agency")
          .type(SpeakerType.ORGANIZATION)
          .named(false)
          .unresolved(UnresolvedReason.NO_ANTECEDENT)
          .build();

  private static final Quote OUTER =
      Quote.builder()
          .kind(QuoteKind.DIRECT)
          .text(words("Costs fell", "so they say’,"))
          .content(List.of(span("Costs fell", "so they say’,")))
          .verbatim(List.of(span("Costs fell", "so they say’,")))
          .cue(
              Cue.builder()
                  .span(span("said", "said"))
                  .text("said")
                  .lemma("say")
                  .stance(Stance.CLAIMS)
                  .negated(true)
                  .hedged(true)
                  .build())
          .attribution(
              new Attribution.Attributed(
                  List.of(Source.of(mention("Ada Roe"), ADA)),
                  List.of(Source.of(mention("the"), AGENCY))))
          .addressee(mention("Queen"))
          .occasion(mention("May"))
          .evidence(Evidence.of("test-rule", 0.87654321, span("said", "Roe")))
          .candidates(
              List.of(
                  AttributionCandidate.builder()
                      .rule("test-rule")
                      .source(Optional.of(mention("Ada Roe")))
                      .content(List.of(span("Costs fell", "so they say’,")))
                      .confidence(0.87654321)
                      .grounds(Map.of(Ground.CUE, 1.25, Ground.BASE, -0.5))
                      .build(),
                  AttributionCandidate.builder()
                      .rule("other-rule")
                      .source(Optional.empty())
                      .content(List.of())
                      .confidence(0.5)
                      .build()))
          .build();

  private static final Quote INNER =
      Quote.builder()
          .kind(QuoteKind.DIRECT)
          .text("so they say")
          .content(List.of(span("so they", "say")))
          .verbatim(List.of())
          .attribution(Attribution.none(UnattributedReason.NO_CUE))
          .parent(OUTER)
          .evidence(Evidence.of("test-rule", 1))
          .build();

  private Everything() {}

  static Extraction nothing() {
    return Extractor.builder()
        .stages(Stage.SECTIONS)
        .sectionSplitter(text -> List.of())
        .build()
        .extract("");
  }

  static Extraction extraction() {
    return Extractor.builder()
        .sectionSplitter(text -> List.of(section()))
        .quoteExtractor(
            text ->
                new QuoteFindings(
                    List.of(OUTER, INNER),
                    List.of(
                        MarkedPhrase.builder()
                            .span(span("Queen", "Queen"))
                            .text("Queen")
                            .kind(MarkedPhraseKind.NICKNAME)
                            .evidence(Evidence.of("test-rule", 0.5))
                            .build()),
                    List.of(ADA),
                    List.of(
                        Diagnostic.at(
                            DiagnosticKind.UNBALANCED_MARK, "never closed", span("“", "“")))))
        .claimExtractor(
            (text, quotes) ->
                new ClaimFindings(List.of(quantity(), deadline()), List.of(time()), List.of()))
        .build()
        .extract(Document.of(TEXT).withId("mill").publishedOn(LocalDate.of(2025, 4, 2)));
  }

  private static Section section() {
    return Section.builder()
        .heading(mention("Mill Reopens"))
        .level(1)
        .span(new Span(0, TEXT.length()))
        .text(TEXT)
        .blocks(
            List.of(
                block("Mill Reopens", "Mill Reopens", BlockKind.HEADING),
                block("“Costs", "by May.", BlockKind.PARAGRAPH)))
        .sections(List.of())
        .build();
  }

  private static Dateline dateline() {
    return Dateline.builder()
        .span(span("Ada Roe", "Ada Roe"))
        .text("Ada Roe")
        .place("Ada")
        .day("May 3")
        .agency("Roe")
        .build();
  }

  private static Block block(String first, String last, BlockKind kind) {
    return Block.builder()
        .span(span(first, last))
        .text(words(first, last))
        .kind(kind)
        .level(kind == BlockKind.HEADING ? 1 : 0)
        .dateline(kind == BlockKind.HEADING ? Optional.empty() : Optional.of(dateline()))
        .reason("gap")
        .build();
  }

  private static QuantityClaim quantity() {
    return QuantityClaim.builder()
        .span(span("0.50", "dollars"))
        .text(words("0.50", "dollars"))
        .core(span("0.50", "dollars"))
        .kind(QuantityKind.MONEY)
        .comparator(QuantityComparator.NEAR_BELOW)
        .lower(new BigDecimal("0.50"))
        .upper(new BigDecimal("1E+3"))
        .unit("USD")
        .unitName(new UnitLabel("US dollar", "US dollars"))
        .counted(mention("Costs"))
        .rate(mention("they"))
        .change(
            Change.builder()
                .direction(ChangeDirection.DOWN)
                .from(NumberRange.of(new BigDecimal("1e3")))
                .to(new NumberRange(new BigDecimal("0.5"), new BigDecimal("0.70")))
                .byUnit("times")
                .comparedWith(mention("they"))
                .build())
        .comparison(
            Comparison.builder()
                .relation(ComparisonRelation.LESS)
                .value(NumberRange.of(new BigDecimal("0.50")))
                .other(NumberRange.of(new BigDecimal("2")))
                .unit("USD")
                .than(mention("they"))
                .build())
        .claimedBy(ADA)
        .evidence(Evidence.of("test-rule", 0.9995))
        .build();
  }

  private static DeadlineClaim deadline() {
    return DeadlineClaim.builder()
        .span(span("by May", "by May"))
        .text("by May")
        .relation(DeadlineRelation.AT_END_OF)
        .kind(DeadlineKind.EXPECTATION)
        .timex("2025-05")
        .due(TimeInterval.days(LocalDate.of(2025, 5, 1), LocalDate.of(2025, 6, 1)).withOpenStart())
        .obligation(mention("Costs fell"))
        .actor(mention("they"))
        .actorSpeaker(Optional.of(ADA))
        .event(Optional.of(mention("dollars")))
        .consequence(mention("dollars"))
        .evidence(Evidence.of("test-rule", 0))
        .build();
  }

  private static TimeExpression time() {
    return TimeExpression.builder()
        .span(span("May", "May"))
        .text("May")
        .kind(TimeKind.DATE_RANGE)
        .timex("2025-05")
        .interval(
            TimeInterval.times(
                LocalDate.of(2025, 5, 1).atStartOfDay(), LocalDate.of(2025, 6, 1).atTime(9, 30)))
        .granularity(Granularity.PART_OF_DAY)
        .modifier(TimeModifier.NEAR_ABOVE)
        .resolution(TimeResolution.PUBLICATION_DATE)
        .ambiguous(true)
        .evidence(Evidence.of("test-rule", 0.25))
        .build();
  }

  private static Mention mention(String words) {
    return new Mention(span(words, words), words);
  }

  private static String words(String first, String last) {
    return span(first, last).of(TEXT);
  }

  private static Span span(String first, String last) {
    int start = TEXT.indexOf(first);
    return new Span(start, TEXT.indexOf(last, start) + last.length());
  }
}
