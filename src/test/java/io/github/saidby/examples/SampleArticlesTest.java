package io.github.saidby.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.saidby.Extraction;
import io.github.saidby.Extractor;
import io.github.saidby.model.Attribution;
import io.github.saidby.model.DeadlineClaim;
import io.github.saidby.model.Document;
import io.github.saidby.model.DocumentFormat;
import io.github.saidby.model.Located;
import io.github.saidby.model.QuantityClaim;
import io.github.saidby.model.Quote;
import io.github.saidby.model.Section;
import io.github.saidby.model.Speaker;
import io.github.saidby.model.TimeInterval;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads the sample articles and compares with what a careful reader finds in them. */
class SampleArticlesTest {

  private static final Path ARTICLES = Path.of("examples/articles");

  @ParameterizedTest
  @CsvSource({
    "harbour.txt, TEXT, 2025-03-12",
    "reservoir.md, MARKDOWN, 2025-08-18",
    "ferry.html, HTML, 2025-06-19",
    "british.txt, TEXT, 2025-03-13",
    "indian.txt, TEXT, 2025-07-18",
    "wire.txt, TEXT, 2025-05-21",
    "magazine.txt, TEXT, 2024-07-01",
    "interview.txt, TEXT, 2025-06-02",
    "press-release.txt, TEXT, 2025-04-08",
    "court-report.txt, TEXT, 2025-10-06",
    "pasted-page.txt, TEXT, 2024-05-03",
    "hearing.txt, TEXT, 2024-05-14"
  })
  void everyExpectationHolds(String file, DocumentFormat format, String published)
      throws IOException {
    Document document =
        Document.of(Files.readString(ARTICLES.resolve(file)))
            .withFormat(format)
            .published(published);
    Extraction found = Extractor.english().extract(document);
    String name = file.substring(0, file.indexOf('.')) + ".expected.tsv";
    List<String> rows = Files.readAllLines(ARTICLES.resolve(name));
    List<String> missed =
        rows.stream()
            .filter(row -> !row.startsWith("#"))
            .skip(1)
            .filter(row -> !holds(row.split("\t", -1), found))
            .toList();
    assertEquals(List.of(), missed);
  }

  private static boolean holds(String[] row, Extraction found) {
    String words = row[1];
    String expected = (row[2] + " " + row[3]).strip();
    return switch (row[0]) {
      case "heading" ->
          sections(found.sections())
              .anyMatch(
                  s ->
                      s.heading().filter(h -> h.text().equals(words)).isPresent()
                          && s.level() == Integer.parseInt(row[2]));
      case "quote" -> with(words, found.quotes()).anyMatch(q -> describe(q).contains(expected));
      case "via" ->
          with(words, found.quotes())
              .anyMatch(q -> relays(q).anyMatch(relay -> relay.contains(expected)));
      case "addressee" ->
          with(words, found.quotes())
              .anyMatch(q -> q.addressee().filter(m -> m.text().equals(expected)).isPresent());
      case "occasion" ->
          with(words, found.quotes())
              .anyMatch(q -> q.occasion().filter(m -> m.text().equals(expected)).isPresent());
      case "speaker" ->
          found.speakers().stream()
              .anyMatch(s -> s.name().equals(words) && describe(s).contains(expected));
      case "affiliation" ->
          found.speakers().stream()
              .anyMatch(
                  s ->
                      s.name().equals(words)
                          && s.affiliation().filter(expected::equals).isPresent());
      case "phrase" ->
          found.markedPhrases().stream().anyMatch(phrase -> phrase.text().contains(words));
      case "quantity" ->
          with(words, found.quantities()).anyMatch(q -> describe(q).equals(expected));
      case "deadline" -> with(words, found.deadlines()).anyMatch(d -> describe(d).equals(expected));
      case "time" ->
          with(words, found.times())
              .anyMatch(t -> (interval(t.interval()) + " " + lower(t.kind())).equals(expected));
      default -> throw new IllegalArgumentException("an expectation of what? " + row[0]);
    };
  }

  private static <T extends Located> Stream<T> with(String words, List<T> results) {
    return results.stream()
        .filter(result -> result.text().contains(words) || words.contains(result.text()));
  }

  private static String describe(Quote quote) {
    return quote.speaker().map(Speaker::name).orElse("?") + " " + lower(quote.kind());
  }

  private static String describe(Speaker speaker) {
    return (lower(speaker.type()) + " " + speaker.role().orElse("")).strip();
  }

  private static Stream<String> relays(Quote quote) {
    return quote.attribution() instanceof Attribution.Attributed attributed
        ? attributed.relays().stream().map(relay -> relay.speaker().name())
        : Stream.empty();
  }

  private static String describe(QuantityClaim quantity) {
    return (plain(quantity.lower())
            + ".."
            + plain(quantity.upper())
            + " "
            + lower(quantity.comparator())
            + " "
            + quantity.unit().orElse(""))
        .strip();
  }

  private static String describe(DeadlineClaim deadline) {
    String end = deadline.due().flatMap(TimeInterval::endIso).orElse("");
    return (end + " " + lower(deadline.relation())).strip();
  }

  private static String plain(Optional<BigDecimal> number) {
    return number.map(n -> n.stripTrailingZeros().toPlainString()).orElse("");
  }

  private static String interval(Optional<TimeInterval> interval) {
    return interval.flatMap(TimeInterval::startIso).orElse("")
        + ".."
        + interval.flatMap(TimeInterval::endIso).orElse("");
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static Stream<Section> sections(List<Section> sections) {
    return sections.stream().flatMap(s -> Stream.concat(Stream.of(s), sections(s.sections())));
  }
}
