package io.github.saidby.internal.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a page's JSON-LD tells of its article: its headline, its day, its authors. Broken JSON
 * tells what stands before the break.
 */
final class JsonLd {

  private static final int MOST_AUTHORS = 20;
  private static final String AUTHOR = "author";

  /** Fields that may hold the article itself. */
  private static final Set<String> WRAPPERS = Set.of("@graph", "mainEntity", "mainEntityOfPage");

  /** Pages break lines inside strings. Names of fields that anybody may write are not kept. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .build();

  private @Nullable String headline;
  private @Nullable String published;
  private final List<String> authors = new ArrayList<>();

  private JsonLd() {}

  static JsonLd of(String json) {
    JsonLd read = new JsonLd();
    try (JsonParser parser = FACTORY.createParser(json.substring(start(json)))) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          read.value(parser.getParsingContext(), parser.getText());
        }
      }
    } catch (IOException e) {
      return read;
    }
    return read;
  }

  /** Where the JSON begins: some pages hide it in a comment or a CDATA section. */
  private static int start(String json) {
    int at = 0;
    while (at < json.length() && json.charAt(at) != '{' && json.charAt(at) != '[') {
      at++;
    }
    boolean cdata = json.startsWith("[CDATA[", at);
    return cdata ? Math.min(json.length(), at + "[CDATA[".length()) : at;
  }

  @Nullable String headline() {
    return headline;
  }

  @Nullable String published() {
    return published;
  }

  List<String> authors() {
    return authors;
  }

  private void value(JsonStreamContext at, String value) {
    JsonStreamContext object = object(at);
    String key = name(object);
    if (key.equals("name")) {
      object = object(object == null ? null : object.getParent());
      key = name(object).equals(AUTHOR) ? AUTHOR : "";
    }
    if (!isOfArticle(object)) {
      return;
    }
    switch (key) {
      case "headline" -> headline = headline == null ? value : headline;
      case "datePublished" -> published = published == null ? value : published;
      case AUTHOR -> author(value);
      default -> {}
    }
  }

  /** Whether an object is the article or one of a list, and not a comment on it or another one. */
  private static boolean isOfArticle(@Nullable JsonStreamContext object) {
    JsonStreamContext outer = object == null ? null : object(object.getParent());
    while (outer != null) {
      if (!WRAPPERS.contains(name(outer))) {
        return false;
      }
      outer = object(outer.getParent());
    }
    return true;
  }

  /** The object that a value or object stands in, straight or in arrays. */
  private static @Nullable JsonStreamContext object(@Nullable JsonStreamContext at) {
    JsonStreamContext object = at;
    while (object != null && object.inArray()) {
      object = object.getParent();
    }
    return object == null || object.inRoot() ? null : object;
  }

  private static String name(@Nullable JsonStreamContext object) {
    String name = object == null ? null : object.getCurrentName();
    return name == null ? "" : name;
  }

  private void author(String name) {
    if (!name.isBlank() && authors.size() < MOST_AUTHORS && !authors.contains(name.strip())) {
      authors.add(name.strip());
    }
  }
}
