package io.github.saidby.internal.reading;

import io.github.saidby.model.Diagnostic;
import io.github.saidby.model.DiagnosticKind;
import io.github.saidby.model.Metadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself outside its text: JSON-LD first, which is written for machines, then
 * Open Graph and other {@code meta} elements, then {@code time} and {@code title}.
 */
final class HtmlMetadata {

  private static final int LONGEST_JSON = 1_000_000;
  private static final int LONGEST = 300;

  private static final List<String> TITLES =
      List.of("meta[property=og:title]", "meta[name=twitter:title]", "meta[name=title]");

  private static final String AUTHORS =
      "meta[name=author], meta[property=article:author], meta[name=parsely-author],"
          + " meta[name=dc.creator]";

  private static final List<String> DATES =
      List.of(
          "meta[property=article:published_time]",
          "meta[itemprop=datePublished]",
          "meta[name=article:published_time]",
          "meta[name=pubdate]",
          "meta[name=publishdate]",
          "meta[name=publish-date]",
          "meta[name=parsely-pub-date]",
          "meta[name=date]",
          "meta[name=dc.date.issued]",
          "meta[name=dc.date]",
          "meta[name=dcterms.created]",
          "meta[name=citation_publication_date]",
          "meta[property=og:published_time]");

  private static final List<String> TIMES =
      List.of(
          "time[itemprop=datePublished]",
          "time[pubdate]",
          "article time[datetime]",
          "header time[datetime]",
          "time[datetime]");

  private HtmlMetadata() {}

  static Metadata of(Document page, List<Diagnostic> diagnostics) {
    List<JsonLd> scripts = scripts(page, diagnostics);
    return Metadata.builder()
        .title(title(page, scripts))
        .authors(authors(page, scripts))
        .publicationDate(
            scripts.stream()
                .flatMap(script -> Optional.ofNullable(script.published()).stream())
                .flatMap(date -> IsoDates.parse(date).stream())
                .findFirst()
                .or(() -> first(page, DATES, "content").flatMap(IsoDates::parse))
                .or(() -> first(page, TIMES, "datetime").flatMap(IsoDates::parse)))
        .build();
  }

  /** The page's JSON-LD. Without a library that reads it the rest of the page tells enough. */
  private static List<JsonLd> scripts(Document page, List<Diagnostic> diagnostics) {
    List<Element> scripts = page.select("script[type=application/ld+json]");
    try {
      return scripts.stream()
          .map(Element::data)
          .filter(json -> json.length() <= LONGEST_JSON)
          .map(JsonLd::of)
          .toList();
    } catch (NoClassDefFoundError e) {
      diagnostics.add(
          Diagnostic.builder()
              .kind(DiagnosticKind.FORMAT_PROBLEM)
              .message(
                  "the page's JSON-LD was not read; add the dependency"
                      + " com.fasterxml.jackson.core:jackson-core")
              .build());
      return List.of();
    }
  }

  private static Optional<String> title(Document page, List<JsonLd> scripts) {
    return scripts.stream()
        .flatMap(script -> clean(script.headline()).stream())
        .findFirst()
        .or(() -> first(page, TITLES, "content"))
        .or(() -> clean(page.title()));
  }

  private static List<String> authors(Document page, List<JsonLd> scripts) {
    List<String> authors = new ArrayList<>();
    scripts.forEach(script -> authors.addAll(script.authors()));
    if (authors.isEmpty()) {
      page.select(AUTHORS).forEach(meta -> authors.add(meta.attr("content")));
    }
    return authors.stream()
        .flatMap(name -> clean(name).stream())
        .filter(name -> !name.contains("://"))
        .distinct()
        .toList();
  }

  private static Optional<String> first(Document page, List<String> queries, String attribute) {
    for (String query : queries) {
      Element found = page.selectFirst(query);
      if (found != null) {
        Optional<String> value = clean(found.attr(attribute));
        if (value.isPresent()) {
          return value;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> clean(@Nullable String value) {
    if (value == null || value.isBlank() || value.length() > LONGEST) {
      return Optional.empty();
    }
    return Optional.of(value.strip());
  }
}
