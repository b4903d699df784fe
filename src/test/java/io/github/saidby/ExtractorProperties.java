package io.github.saidby;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.saidby.json.ExtractionJson;
import io.github.saidby.model.Claim;
import io.github.saidby.model.DeadlineClaim;
import io.github.saidby.model.Document;
import io.github.saidby.model.DocumentFormat;
import io.github.saidby.model.Located;
import io.github.saidby.model.QuantityClaim;
import io.github.saidby.model.Quote;
import io.github.saidby.model.Span;
import io.github.saidby.model.Speaker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ExtractorProperties {

  private static final Extractor EXTRACTOR = Extractor.english();

  @Provide
  Arbitrary<String> article() {
    return Articles.wellFormed();
  }

  @Provide
  Arbitrary<String> paragraph() {
    return Articles.speech();
  }

  @Provide
  Arbitrary<String> brokenText() {
    return Articles.broken();
  }

  @Property(seed = "20261123", tries = 300, edgeCases = EdgeCasesMode.NONE)
  void articlesAreReadWithinTheirBounds(@ForAll("article") String text) {
    Invariants.check(extract(text));
  }

  @Property(seed = "20261123", tries = 600, edgeCases = EdgeCasesMode.NONE)
  void oddTextNeverThrows(@ForAll("brokenText") String text, @ForAll DocumentFormat format) {
    Invariants.check(EXTRACTOR.extract(Document.of(text).withFormat(format)));
  }

  @Property(seed = "20261123", tries = 100, edgeCases = EdgeCasesMode.NONE)
  void theSameTextGivesTheSameBytes(@ForAll("brokenText") String text) {
    assertEquals(ExtractionJson.toJson(extract(text)), ExtractionJson.toJson(extract(text)));
  }

  @Property(seed = "20261123", tries = 200, edgeCases = EdgeCasesMode.NONE)
  void carriageReturnsChangeOnlyOffsets(@ForAll("article") String text) {
    String windows = text.replace("\n", "\r\n");
    assertEquals(
        outline(
            extract(text),
            at -> at + (int) text.substring(0, at).chars().filter(c -> c == '\n').count()),
        outline(extract(windows), at -> at));
  }

  @Property(seed = "20261123", tries = 200, edgeCases = EdgeCasesMode.NONE)
  void straightMarksChangeOnlyTheWords(@ForAll("article") String text) {
    String straight =
        text.replace('“', '"').replace('”', '"').replace('‘', '\'').replace('’', '\'');
    assertEquals(outline(extract(text), at -> at), outline(extract(straight), at -> at));
  }

  @Property(seed = "20261125", tries = 200, edgeCases = EdgeCasesMode.NONE)
  void paragraphsDoNotInfluenceEachOthersClaims(
      @ForAll("paragraph") String first,
      @ForAll("paragraph") String second,
      @ForAll("paragraph") String third) {
    int secondStart = first.length() + 2;
    int thirdStart = secondStart + second.length() + 2;
    List<String> apart = new ArrayList<>(claims(extract(first), at -> at));
    apart.addAll(claims(extract(second), at -> at + secondStart));
    apart.addAll(claims(extract(third), at -> at + thirdStart));
    assertEquals(apart, claims(extract(String.join("\n\n", first, second, third)), at -> at));
  }

  private static Extraction extract(String text) {
    return EXTRACTOR.extract(Document.of(text).publishedOn(LocalDate.of(2025, 3, 12)));
  }

  /** What was found, with spans moved and without words. */
  private static List<String> outline(Extraction found, IntUnaryOperator move) {
    List<String> outline = new ArrayList<>();
    for (Quote quote : found.quotes()) {
      outline.add(
          quote.kind()
              + " "
              + quote.content().stream().map(span -> move(span, move)).toList()
              + " cue "
              + span(quote.cue(), move)
              + " source "
              + span(quote.source(), move)
              + " "
              + quote.speaker().map(Speaker::name).map(n -> n.replace('’', '\'')).orElse("?"));
    }
    outline.addAll(claims(found, move));
    found.times().forEach(t -> outline.add(move(t.span(), move) + " " + t.interval()));
    return outline;
  }

  private static List<String> claims(Extraction found, IntUnaryOperator move) {
    List<String> claims = new ArrayList<>();
    for (Claim claim : found.claims()) {
      claims.add(
          move(claim.span(), move)
              + " "
              + (claim instanceof QuantityClaim quantity
                  ? move(quantity.core(), move) + " " + quantity.lower() + " " + quantity.upper()
                  : ((DeadlineClaim) claim).due()));
    }
    return claims;
  }

  private static String span(Optional<? extends Located> located, IntUnaryOperator move) {
    return located.map(found -> move(found.span(), move)).map(Span::toString).orElse("none");
  }

  private static Span move(Span span, IntUnaryOperator move) {
    return new Span(move.applyAsInt(span.start()), move.applyAsInt(span.end()));
  }
}
