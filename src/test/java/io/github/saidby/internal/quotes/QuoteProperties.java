package io.github.saidby.internal.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.saidby.Extraction;
import io.github.saidby.Extractor;
import io.github.saidby.Stage;
import io.github.saidby.model.Mention;
import io.github.saidby.model.Quote;
import io.github.saidby.model.Span;
import io.github.saidby.model.Speaker;
import io.github.saidby.model.Stance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QuoteProperties {

  private static final Extractor OWN =
      Extractor.builder().stages(Stage.QUOTES).cueVerb("burble", Stance.CLAIMS).build();

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "“",
            "”",
            "\"",
            "''",
            "‘",
            "’",
            "'",
            "«",
            "»",
            " ",
            ", ",
            ". ",
            ": ",
            " — ",
            "\n\n",
            "Ada Roe",
            "he",
            "said",
            "told",
            "that",
            "the bridge",
            "was",
            "closed",
            "according to",
            "called",
            "it",
            "a",
            "and",
            "who",
            "by",
            "claim",
            "as",
            "burbled",
            "dogs’",
            "😀",
            "6'2")
        .list()
        .ofMaxSize(60)
        .map(words -> String.join(" ", words));
  }

  @Property(seed = "20261123", tries = 300)
  void spansLieInTheTextInOrder(@ForAll("texts") String text) {
    for (Quote quote : ReadQuotes.of(text).quotes()) {
      int end = 0;
      for (Span span : quote.content()) {
        assertTrue(span.start() >= end && span.end() <= text.length() && !span.isEmpty());
        end = span.end();
      }
      for (Span verbatim : quote.verbatim()) {
        assertTrue(quote.content().stream().anyMatch(piece -> piece.contains(verbatim)));
      }
      quote.cue().ifPresent(cue -> assertEquals(cue.text(), cue.span().of(text)));
      quote.source().ifPresent(source -> assertEquals(source.text(), source.span().of(text)));
      quote
          .parent()
          .ifPresent(parent -> assertTrue(parent.span().contains(quote.span()), quote::toString));
    }
  }

  @Property(seed = "20261123", tries = 100)
  void anOwnCueAddsItsQuotesAndRemovesNone(@ForAll("sentences") List<String> sentences) {
    String text = String.join("\n\n", sentences) + "\n\n“It is odd,” Flo Beck burbled.";
    List<List<Span>> with = OWN.extract(text).quotes().stream().map(Quote::content).toList();
    List<Quote> without = ReadQuotes.of(text).quotes();
    assertTrue(without.stream().allMatch(quote -> with.contains(quote.content())));
    assertEquals(
        1,
        OWN.extract(text).quotes().stream()
            .filter(quote -> quote.speaker().map(Speaker::name).equals(Optional.of("Flo Beck")))
            .count());
  }

  @Property(seed = "20261123", tries = 100)
  void straightMarksChangeNothing(@ForAll("sentences") List<String> sentences) {
    String curly = String.join(" // ", sentences);
    String straight = curly.replace('“', '"').replace('”', '"');
    assertEquals(said(ReadQuotes.of(curly)), said(ReadQuotes.of(straight)));
  }

  @Property(seed = "20261123", tries = 100)
  void theOrderOfParagraphsChangesNoExplicitSource(@ForAll("sentences") List<String> sentences) {
    String forth = String.join(" // ", sentences);
    List<String> reversed = new ArrayList<>(sentences);
    Collections.reverse(reversed);
    String back = String.join(" // ", reversed);
    assertEquals(
        new HashSet<>(said(ReadQuotes.of(forth))), new HashSet<>(said(ReadQuotes.of(back))));
  }

  @Provide
  Arbitrary<List<String>> sentences() {
    return Arbitraries.of(
            "“The bridge is safe,” said Ada Roe.",
            "“The road is shut,” Bo Lind told reporters.",
            "Cy Marsh said the dam was “a wreck.”",
            "Di Frost said that the lake was dry.",
            "The lake was dry, according to Ed Holm.")
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .uniqueElements();
  }

  private static List<String> said(Extraction found) {
    return found.quotes().stream()
        .map(
            quote ->
                quote.kind()
                    + " "
                    + quote.text().replaceAll("[“”\"]", "")
                    + " "
                    + quote.source().map(Mention::text).orElse("-")
                    + " "
                    + quote.speaker().map(Speaker::name).orElse("-"))
        .toList();
  }
}
