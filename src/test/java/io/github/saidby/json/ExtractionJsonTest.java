package io.github.saidby.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ExtractionJsonTest {

  private static final Path EXPECTED =
      Path.of("src/test/resources/io/github/saidby/json/everything.json");

  private final String json = ExtractionJson.toJson(Everything.extraction());

  @Test
  void everyValueIsWrittenInTheVocabularyOfTheSchema() throws IOException {
    assertEquals(Files.readString(EXPECTED), pretty(json));
  }

  @Test
  void aNearlyEmptyExtractionHasAllLists() {
    assertEquals(
        "{\"schema\":\"1\",\"id\":null,\"format\":\"text\","
            + "\"metadata\":{\"title\":null,\"authors\":[],\"published\":null,\"dateline\":null},"
            + "\"sections\":[],\"quotes\":[],\"marked_phrases\":[],"
            + "\"claims\":[],\"times\":[],\"speakers\":[],\"diagnostics\":[]}",
        ExtractionJson.toJson(Everything.nothing()));
  }

  @Test
  void everyFieldIsDocumented() throws IOException {
    String documentation = Files.readString(Path.of("docs/output.md"));
    for (String field : fields(json)) {
      assertTrue(
          documentation.matches("(?s).*[`, {]" + field + "[`, }].*"),
          "docs/output.md lacks " + field);
    }
  }

  private static Set<String> fields(String json) throws IOException {
    Set<String> fields = new TreeSet<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.FIELD_NAME) {
          fields.add(parser.currentName());
        }
      }
    }
    return fields;
  }

  private static String pretty(String json) throws IOException {
    StringWriter pretty = new StringWriter();
    try (JsonParser parser = new JsonFactory().createParser(json);
        JsonGenerator generator = new JsonFactory().createGenerator(pretty)) {
      generator.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
      while (parser.nextToken() != null) {
        generator.copyCurrentEvent(parser);
      }
    }
    return pretty + "\n";
  }
}
