package io.github.saidby.json;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import io.github.saidby.model.Located;
import io.github.saidby.model.Span;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the few kinds of field that the schema is made of. */
final class JsonOutput implements AutoCloseable {

  /** Surrogates are escaped, so that half a pair survives any encoding. */
  private static final int LAST_BEFORE_SURROGATES = 0xD7FF;

  private final JsonGenerator json;

  JsonOutput(Writer writer) throws IOException {
    json =
        new JsonFactoryBuilder()
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
            .highestNonEscapedChar(LAST_BEFORE_SURROGATES)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build()
            .createGenerator(writer);
  }

  void beginObject() throws IOException {
    json.writeStartObject();
  }

  void beginObject(String name) throws IOException {
    json.writeObjectFieldStart(name);
  }

  void endObject() throws IOException {
    json.writeEndObject();
  }

  void beginArray(String name) throws IOException {
    json.writeArrayFieldStart(name);
  }

  void endArray() throws IOException {
    json.writeEndArray();
  }

  void absent(String name) throws IOException {
    json.writeNullField(name);
  }

  void text(String name, String value) throws IOException {
    json.writeStringField(name, value);
  }

  void text(String name, Optional<String> value) throws IOException {
    json.writeStringField(name, value.orElse(null));
  }

  void texts(String name, List<String> values) throws IOException {
    beginArray(name);
    for (String value : values) {
      json.writeString(value);
    }
    endArray();
  }

  void flag(String name, boolean value) throws IOException {
    json.writeBooleanField(name, value);
  }

  void number(String name, int value) throws IOException {
    json.writeNumberField(name, value);
  }

  void constant(String name, Enum<?> value) throws IOException {
    json.writeStringField(name, lowerCase(value));
  }

  void constant(String name, Optional<? extends Enum<?>> value) throws IOException {
    text(name, value.map(JsonOutput::lowerCase));
  }

  void decimal(String name, Optional<BigDecimal> value) throws IOException {
    text(name, value.map(JsonOutput::plain));
  }

  void decimals(String name, List<BigDecimal> values) throws IOException {
    beginArray(name);
    for (BigDecimal value : values) {
      json.writeString(plain(value));
    }
    endArray();
  }

  /** A list of two where the range is more than one number. */
  void range(String name, BigDecimal lower, BigDecimal upper) throws IOException {
    if (lower.compareTo(upper) == 0) {
      text(name, plain(lower));
    } else {
      beginArray(name);
      json.writeString(plain(lower));
      json.writeString(plain(upper));
      endArray();
    }
  }

  /** Rounded, so that the last bits of a score never show. */
  void score(String name, double value) throws IOException {
    json.writeFieldName(name);
    json.writeNumber(plain(BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_EVEN)));
  }

  void span(String name, Span span) throws IOException {
    json.writeFieldName(name);
    span(span);
  }

  void span(String name, Optional<? extends Located> located) throws IOException {
    if (located.isPresent()) {
      span(name, located.get().span());
    } else {
      absent(name);
    }
  }

  void spans(String name, List<Span> spans) throws IOException {
    beginArray(name);
    for (Span span : spans) {
      span(span);
    }
    endArray();
  }

  private void span(Span span) throws IOException {
    json.writeStartArray();
    json.writeNumber(span.start());
    json.writeNumber(span.end());
    json.writeEndArray();
  }

  private static String lowerCase(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
