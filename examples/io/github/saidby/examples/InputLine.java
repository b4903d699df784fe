package io.github.saidby.examples;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.github.saidby.model.Document;
import io.github.saidby.model.DocumentFormat;
import java.io.IOException;
import java.util.Locale;

/** Reads one line of input. */
final class InputLine {

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private InputLine() {}

  /**
   * Turns a line into a document.
   *
   * @throws InvalidLineException if it is not JSON, or a field is missing or of the wrong type
   */
  static Document parse(String line) {
    if (line.length() >= Lines.MAX_LENGTH) {
      throw new InvalidLineException("the line is longer than " + Lines.MAX_LENGTH, null);
    }
    try (JsonParser json = JSON.createParser(withoutMark(line))) {
      return document(json);
    } catch (JacksonException e) {
      throw new InvalidLineException("not JSON: " + e.getOriginalMessage(), e);
    } catch (IOException | IllegalArgumentException e) {
      throw new InvalidLineException(e.getMessage(), e);
    }
  }

  /** Writes the id of a line that could not be read, as far as it can be told. */
  static void copyId(String line, JsonGenerator out) throws IOException {
    try (JsonParser json = JSON.createParser(withoutMark(line))) {
      if (json.nextToken() == JsonToken.START_OBJECT) {
        for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
          if (json.nextToken().isScalarValue() && field.equals("id")) {
            out.copyCurrentEvent(json);
            return;
          }
          json.skipChildren();
        }
      }
    } catch (JacksonException e) {
      // What cannot be parsed has no id.
    }
    out.writeNull();
  }

  private static Document document(JsonParser json) throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw new InvalidLineException("the line must be one JSON object", null);
    }
    String text = null;
    String id = null;
    String format = null;
    String published = null;
    for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
      json.nextToken();
      switch (field) {
        case "text" -> text = string(field, json);
        case "id" -> id = string(field, json);
        case "format" -> format = string(field, json);
        case "published" -> published = string(field, json);
        default -> json.skipChildren();
      }
    }
    if (json.nextToken() != null) {
      throw new InvalidLineException(
          "the line must be one JSON object and nothing behind it", null);
    }
    if (text == null) {
      throw new InvalidLineException("\"text\" is missing", null);
    }
    Document document = Document.of(text).withFormat(format(format));
    if (id != null) {
      document = document.withId(id);
    }
    return published == null ? document : document.published(published);
  }

  private static String string(String field, JsonParser json) throws IOException {
    return switch (json.currentToken()) {
      case VALUE_NULL -> null;
      case VALUE_STRING -> json.getText();
      default ->
          throw new InvalidLineException(
              "\"" + field + "\" must be a string, but is " + typeOf(json.currentToken()), null);
    };
  }

  private static String typeOf(JsonToken token) {
    if (token.isNumeric()) {
      return "a number";
    }
    return token.isBoolean() ? "a boolean" : "an object or array";
  }

  private static DocumentFormat format(String format) {
    if (format == null) {
      return DocumentFormat.AUTO;
    }
    for (DocumentFormat known : DocumentFormat.values()) {
      if (known.name().toLowerCase(Locale.ROOT).equals(format)) {
        return known;
      }
    }
    throw new InvalidLineException(
        "\"format\" must be \"text\", \"markdown\" or \"html\", but is \"" + format + "\"", null);
  }

  /** A byte order mark may stand at the start of a file. */
  private static String withoutMark(String line) {
    return line.startsWith("\uFEFF") ? line.substring(1) : line;
  }
}
