package io.github.saidby.train;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.saidby.internal.speakers.PronounReader.Option;
import io.github.saidby.model.Span;
import io.github.saidby.train.PronounDocument.Reference;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents whose pronouns are annotated from JSON Lines; the format is described in
 * docs/models.md. Quotes tell the speaker's name, mentions the chain that they belong to.
 */
final class PronounDocuments {

  private static final JsonFactory JSON = new JsonFactory();

  private PronounDocuments() {}

  static PronounDocument read(String line) throws IOException {
    String text = "";
    List<Reference> references = new ArrayList<>();
    try (JsonParser json = JSON.createParser(line)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        json.nextToken();
        switch (field) {
          case "text" -> text = json.getText();
          case "quotes" -> {
            while (json.nextToken() == JsonToken.START_OBJECT) {
              addQuote(json, references);
            }
          }
          case "mentions" -> addMentions(json, references);
          default -> json.skipChildren();
        }
      }
    }
    references.sort(Comparator.comparingInt(reference -> reference.head().start()));
    return new PronounDocument(text, references);
  }

  private static void addQuote(JsonParser json, List<Reference> references) throws IOException {
    List<Span> content = List.of();
    Span head = null;
    String speaker = "";
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "content" -> content = JsonSpans.readAll(json);
        case "source_head" -> head = JsonSpans.read(json);
        case "speaker_name" -> speaker = json.getValueAsString("");
        default -> json.skipChildren();
      }
    }
    if (head != null && !content.isEmpty()) {
      Set<String> words = words(speaker);
      references.add(new Reference(head, content.get(0).start(), option -> isNamed(option, words)));
    }
  }

  /** Whether one name holds all words of the other. */
  private static boolean isNamed(Option option, Set<String> words) {
    Set<String> own = words(option.name());
    return !own.isEmpty() && !words.isEmpty() && (own.containsAll(words) || words.containsAll(own));
  }

  private static Set<String> words(String name) {
    Set<String> words = new HashSet<>(List.of(name.toLowerCase(Locale.ROOT).split("\\W+", -1)));
    words.remove("");
    words.remove("the");
    return words;
  }

  /** A mention; its head is null where it has none. */
  private record Mention(@Nullable Span head, String chain, boolean pronoun) {

    boolean isNamedBy(Option option) {
      return !pronoun && head != null && head.overlaps(option.head());
    }
  }

  private static void addMentions(JsonParser json, List<Reference> references) throws IOException {
    Map<String, List<Mention>> chains = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.START_OBJECT) {
      Mention mention = mention(json);
      chains.computeIfAbsent(mention.chain(), chain -> new ArrayList<>()).add(mention);
    }
    for (List<Mention> chain : chains.values()) {
      for (Mention mention : chain) {
        if (mention.pronoun() && mention.head() != null) {
          references.add(
              new Reference(
                  mention.head(),
                  PronounDocument.SILENT,
                  option -> chain.stream().anyMatch(other -> other.isNamedBy(option))));
        }
      }
    }
  }

  private static Mention mention(JsonParser json) throws IOException {
    Span head = null;
    String chain = "";
    boolean pronoun = false;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "head" -> head = JsonSpans.read(json);
        case "chain" -> chain = json.getText();
        case "pronoun" -> pronoun = json.getBooleanValue();
        default -> json.skipChildren();
      }
    }
    return new Mention(head, chain, pronoun);
  }
}
