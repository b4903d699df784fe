package io.github.saidby.internal.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.saidby.EnglishStages;
import io.github.saidby.internal.speakers.KnownSpeakers;
import io.github.saidby.model.AttributionCandidate;
import io.github.saidby.model.Block;
import io.github.saidby.model.BlockKind;
import io.github.saidby.model.Document;
import io.github.saidby.model.Ground;
import io.github.saidby.model.Mention;
import io.github.saidby.model.Quote;
import io.github.saidby.model.Span;
import io.github.saidby.text.AnnotatedText;
import io.github.saidby.text.Annotators;
import io.github.saidby.text.DocumentText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The explanation of an attribution is the decision, not a story about it. */
class ExplanationTest {

  private static final Annotators ENGLISH = EnglishStages.annotators();
  private static final QuoteLexicons LEXICONS = QuoteLexicons.load(Map.of(), KnownSpeakers.NONE);
  private static final String TEXT = "“We can’t do it,” Ada Crane, a nurse, told reporters.";

  /** Other weights win, and the explanation follows them. */
  @ParameterizedTest
  @CsvSource({
    "rule cue_behind, quote.cue-behind, 'Ada Crane, a nurse'",
    "rule inverted, quote.inverted, reporters"
  })
  void theScoreDecidesAndSaysSo(String feature, String rule, String source) {
    List<Quote> quotes = read(TEXT, Judge.Weights.of(Map.of(feature, 3.0)));

    assertEquals(1, quotes.size());
    List<AttributionCandidate> candidates = quotes.get(0).candidates();
    assertEquals(Optional.of(source), quotes.get(0).source().map(Mention::text));
    assertEquals(rule, candidates.get(0).rule());
    assertEquals(3.0, candidates.get(0).grounds().get(Ground.FORM));
    assertTrue(candidates.size() > 1);
  }

  @Property(seed = "20261123", tries = 200)
  void theWinnerIsTheCandidateWithTheHighestScore(@ForAll("sentences") List<String> sentences) {
    for (Quote quote : read(String.join(" ", sentences), LEXICONS.weights())) {
      AttributionCandidate winner = quote.candidates().get(0);
      assertEquals(quote.evidence().rule(), winner.rule());
      assertEquals(quote.evidence().confidence(), winner.confidence());
      assertEquals(quote.source().map(Mention::span), winner.source().map(Mention::span));
      for (AttributionCandidate candidate : quote.candidates()) {
        assertTrue(candidate.confidence() <= winner.confidence());
        double sum = candidate.grounds().values().stream().mapToDouble(Double::doubleValue).sum();
        assertEquals(1 / (1 + Math.exp(-sum)), candidate.confidence(), 1e-9);
      }
    }
  }

  @Provide
  Arbitrary<List<String>> sentences() {
    return Arbitraries.of(
            TEXT,
            "The dam is safe, said Bo Lind.",
            "Bo Lind, the mayor, said the dam, which is old, was safe.",
            "“It is safe,” Bo Lind told the panel, adding that “it was tested twice.”",
            "The dam, Ada Crane said, was called “a wreck” by Lind.",
            "According to the port, two ships sank.",
            "Her claim that it sank was denied by Ed Holm.",
            "“It sank.” — Ed Holm")
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  private static List<Quote> read(String text, Judge.Weights weights) {
    Block block =
        Block.builder()
            .span(new Span(0, text.length()))
            .text(text)
            .kind(BlockKind.PARAGRAPH)
            .reason("test")
            .build();
    AnnotatedText annotated =
        AnnotatedText.of(
            DocumentText.plain(Document.of(text)), List.of(block), ENGLISH, text.length() + 1);
    return new QuoteReading(annotated, LEXICONS, features -> new Judge(weights, features))
        .read()
        .quotes();
  }
}
