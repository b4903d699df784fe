package io.github.saidby.internal.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a page's JSON-LD tells of its article: its headline, its day, its authors. Broken JSON
 * tells what stands before the break.
 */
final class JsonLd {

  private static final int MOST_AUTHORS = 20;
  private static final String AUTHOR = "author";

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
    String key = key(at);
    if (key.equals("headline") && headline == null) {
      headline = value;
    } else if (key.equals("datePublished") && published == null) {
      published = value;
    } else if (key.equals(AUTHOR) || (key.equals("name") && key(at.getParent()).equals(AUTHOR))) {
      author(value);
    }
  }

  /** The name that a value stands under; the elements of an array stand under the array's. */
  private static String key(@Nullable JsonStreamContext at) {
    JsonStreamContext object = at;
    while (object != null && object.inArray()) {
      object = object.getParent();
    }
    String name = object == null ? null : object.getCurrentName();
    return name == null ? "" : name;
  }

  private void author(String name) {
    if (!name.isBlank() && authors.size() < MOST_AUTHORS && !authors.contains(name.strip())) {
      authors.add(name.strip());
    }
  }
}
