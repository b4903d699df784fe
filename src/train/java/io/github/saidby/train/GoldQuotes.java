package io.github.saidby.train;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.saidby.model.Span;
import io.github.saidby.train.AnnotatedArticle.GoldQuote;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads annotated articles from JSON Lines; the format is described in docs/models.md. */
final class GoldQuotes {

  private static final JsonFactory JSON = new JsonFactory();

  private GoldQuotes() {}

  static AnnotatedArticle read(String line) throws IOException {
    String id = "";
    String text = "";
    List<GoldQuote> quotes = List.of();
    try (JsonParser json = JSON.createParser(line)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        json.nextToken();
        switch (field) {
          case "id" -> id = json.getText();
          case "text" -> text = json.getText();
          case "quotes" -> quotes = quotes(json);
          default -> json.skipChildren();
        }
      }
    }
    return new AnnotatedArticle(id, text, quotes);
  }

  private static List<GoldQuote> quotes(JsonParser json) throws IOException {
    List<GoldQuote> quotes = new ArrayList<>();
    while (json.nextToken() == JsonToken.START_OBJECT) {
      quotes.add(quote(json));
    }
    return quotes;
  }

  private static GoldQuote quote(JsonParser json) throws IOException {
    List<Span> content = List.of();
    Span sourceHead = null;
    String kind = "";
    String cueClass = "";
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "content" -> content = JsonSpans.readAll(json);
        case "source_head" -> sourceHead = JsonSpans.read(json);
        case "kind" -> kind = json.getText();
        case "cue_class" -> cueClass = json.getText();
        default -> json.skipChildren();
      }
    }
    boolean speech = !kind.equals("indirect") || !cueClass.equals("other");
    return new GoldQuote(content, sourceHead, speech);
  }
}
