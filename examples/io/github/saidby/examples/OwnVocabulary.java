package io.github.saidby.examples;

import io.github.saidby.EnglishStages;
import io.github.saidby.Extraction;
import io.github.saidby.Extractor;
import io.github.saidby.model.QuantityClaim;
import io.github.saidby.model.QuantityKind;
import io.github.saidby.model.Quote;
import io.github.saidby.model.Span;
import io.github.saidby.model.Speaker;
import io.github.saidby.model.Stance;
import io.github.saidby.text.NameFinder;
import io.github.saidby.text.NameMention;
import io.github.saidby.text.NameType;
import io.github.saidby.text.Paragraph;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Teaches the extractor words of one's own: a cue verb, a unit, and a name that no list has. */
public final class OwnVocabulary {

  private static final String TEXT =
      """
      “The tide will turn at noon,” bellringed Old Hester from the tower.

      “Nobody listens to bells,” said the eXo-9 collective. It had landed 40 creels of herring.
      """;

  private OwnVocabulary() {}

  /**
   * Runs the program.
   *
   * @param args none
   */
  public static void main(String[] args) {
    run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void run(PrintStream out) {
    Extractor extractor =
        Extractor.builder()
            .cueVerb("bellring", Stance.WARNS)
            .unit("creels", "creel", QuantityKind.MEASURE)
            .nameFinder(withName("eXo-9", NameType.ORGANIZATION, EnglishStages.nameFinder()))
            .build();
    Extraction found = extractor.extract(TEXT);
    for (Quote quote : found.quotes()) {
      out.println(quote.text() + " -> " + quote.speaker().map(Speaker::name).orElse("?"));
    }
    for (QuantityClaim quantity : found.quantities()) {
      out.println(quantity.text() + " -> " + quantity.unit().orElse("no unit"));
    }
  }

  /** Finds one name more than another finder does. */
  static NameFinder withName(String name, NameType type, NameFinder others) {
    return paragraph -> {
      List<NameMention> names = occurrences(name, type, paragraph);
      for (NameMention other : others.find(paragraph)) {
        if (names.stream().noneMatch(own -> own.span().overlaps(other.span()))) {
          names.add(other);
        }
      }
      names.sort(Comparator.comparing(NameMention::span));
      return names;
    };
  }

  private static List<NameMention> occurrences(String name, NameType type, Paragraph paragraph) {
    List<NameMention> found = new ArrayList<>();
    int start = paragraph.span().start();
    String text = paragraph.text();
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
      found.add(new NameMention(new Span(start + at, start + at + name.length()), type));
    }
    return found;
  }
}
