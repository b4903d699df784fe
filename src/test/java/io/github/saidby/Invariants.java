package io.github.saidby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.saidby.model.Block;
import io.github.saidby.model.Change;
import io.github.saidby.model.Claim;
import io.github.saidby.model.Comparison;
import io.github.saidby.model.DeadlineClaim;
import io.github.saidby.model.Diagnostic;
import io.github.saidby.model.DocumentFormat;
import io.github.saidby.model.Evidence;
import io.github.saidby.model.Located;
import io.github.saidby.model.QuantityClaim;
import io.github.saidby.model.Quote;
import io.github.saidby.model.Section;
import io.github.saidby.model.Span;
import io.github.saidby.model.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What holds for every extraction of every text. */
final class Invariants {

  private final Extraction found;
  private final String text;

  private Invariants(Extraction found) {
    this.found = found;
    this.text = found.document().text();
  }

  static void check(Extraction found) {
    Invariants invariants = new Invariants(found);
    invariants.checkSections();
    invariants.checkQuotes();
    invariants.checkClaims();
    invariants.checkRest();
  }

  private void checkSections() {
    List<Block> blocks = new ArrayList<>();
    collect(found.sections(), new Span(0, text.length()), blocks);
    assertOrdered(blocks);
    for (int i = 1; i < blocks.size(); i++) {
      assertTrue(
          blocks.get(i - 1).span().end() <= blocks.get(i).span().start(),
          "blocks overlap: " + blocks.get(i - 1) + " and " + blocks.get(i));
    }
    if (found.format() == DocumentFormat.TEXT && text.length() < Limits.DEFAULT.maxTextLength()) {
      assertEquals(lettersIn(text), blocks.stream().mapToLong(b -> lettersIn(b.text())).sum());
    }
  }

  private void collect(List<Section> sections, Span parent, List<Block> blocks) {
    assertOrdered(sections);
    for (Section section : sections) {
      assertTrue(parent.contains(section.span()), () -> section + " leaves its parent");
      checkSpan(section.span());
      section.heading().ifPresent(this::checkLocated);
      section.blocks().forEach(this::checkLocated);
      blocks.addAll(section.blocks());
      collect(section.sections(), section.span(), blocks);
    }
  }

  private void checkQuotes() {
    assertOrdered(found.quotes());
    for (Quote quote : found.quotes()) {
      assertFalse(quote.content().isEmpty());
      assertSpansOrdered(quote.content());
      assertSpansOrdered(quote.verbatim());
      checkEvidence(quote.evidence());
      optional(quote.cue(), quote.source(), quote.addressee(), quote.occasion())
          .forEach(this::checkLocated);
      quote.parent().ifPresent(parent -> assertTrue(found.quotes().contains(parent)));
      assertTrue(found.speakers().containsAll(quote.speakers()), () -> "unknown: " + quote);
    }
    found.markedPhrases().forEach(this::checkLocated);
    assertOrdered(found.markedPhrases());
    for (Speaker speaker : found.speakers()) {
      assertFalse(speaker.name().isBlank());
      assertOrdered(speaker.mentions());
      speaker.mentions().forEach(this::checkLocated);
    }
  }

  private void checkClaims() {
    assertOrdered(found.claims());
    int end = 0;
    for (QuantityClaim quantity : found.quantities()) {
      assertTrue(quantity.span().contains(quantity.core()));
      checkSpan(quantity.core());
      assertTrue(quantity.core().start() >= end, () -> "quantities overlap at " + quantity);
      end = quantity.core().end();
      optional(quantity.counted(), quantity.rate()).forEach(this::checkLocated);
      checkRelation(quantity);
      assertTrue(
          quantity.lower().isEmpty()
              || quantity.upper().isEmpty()
              || quantity.lower().get().compareTo(quantity.upper().get()) <= 0);
    }
    for (DeadlineClaim deadline : found.deadlines()) {
      optional(deadline.obligation(), deadline.actor(), deadline.event(), deadline.consequence())
          .forEach(this::checkLocated);
    }
    for (Claim claim : found.claims()) {
      checkLocated(claim);
      checkEvidence(claim.evidence());
    }
    assertOrdered(found.times());
    found.times().forEach(this::checkLocated);
  }

  private void checkRelation(QuantityClaim quantity) {
    assertTrue(
        quantity.change().isEmpty() || quantity.comparison().isEmpty(),
        () -> "both a change and a comparison: " + quantity);
    optional(
            quantity.change().flatMap(Change::comparedWith),
            quantity.comparison().flatMap(Comparison::than))
        .forEach(this::checkLocated);
  }

  private void checkRest() {
    found.diagnostics().stream()
        .map(Diagnostic::span)
        .flatMap(Optional::stream)
        .forEach(this::checkSpan);
  }

  private void checkEvidence(Evidence evidence) {
    assertFalse(evidence.rule().isBlank());
    assertTrue(evidence.confidence() >= 0 && evidence.confidence() <= 1);
    evidence.spans().forEach(this::checkSpan);
  }

  private void checkLocated(Located result) {
    checkSpan(result.span());
    if (found.format() == DocumentFormat.TEXT) {
      assertEquals(result.span().of(text), result.text());
    }
  }

  private void checkSpan(Span span) {
    assertTrue(span.end() <= text.length(), () -> span + " leaves the text");
    assertFalse(splitsPair(span.start()) || splitsPair(span.end()), () -> span + " splits a pair");
  }

  private boolean splitsPair(int at) {
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }

  private void assertSpansOrdered(List<Span> spans) {
    int end = 0;
    for (Span span : spans) {
      checkSpan(span);
      assertTrue(end <= span.start() && !span.isEmpty(), () -> "not in order: " + spans);
      end = span.end();
    }
  }

  private static void assertOrdered(List<? extends Located> results) {
    for (int i = 1; i < results.size(); i++) {
      Located before = results.get(i - 1);
      Located after = results.get(i);
      assertTrue(
          before.span().start() <= after.span().start(), () -> before + " stands before " + after);
    }
  }

  @SafeVarargs
  private static Stream<Located> optional(Optional<? extends Located>... parts) {
    return Stream.of(parts).flatMap(Optional::stream);
  }

  private static long lettersIn(String text) {
    return text.codePoints().filter(Character::isLetterOrDigit).count();
  }
}
