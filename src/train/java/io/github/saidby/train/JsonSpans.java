package io.github.saidby.train;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.saidby.model.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads spans, each an array of its start and its end. */
final class JsonSpans {

  private JsonSpans() {}

  /** The spans in the array at which the parser stands. */
  static List<Span> readAll(JsonParser json) throws IOException {
    List<Span> spans = new ArrayList<>();
    while (json.nextToken() == JsonToken.START_ARRAY) {
      Span span = read(json);
      if (span != null) {
        spans.add(span);
      }
    }
    return spans;
  }

  /** The span at which the parser stands, or null for a null. */
  static @Nullable Span read(JsonParser json) throws IOException {
    if (json.currentToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    int start = json.nextIntValue(0);
    int end = json.nextIntValue(0);
    json.nextToken();
    return new Span(start, end);
  }
}
