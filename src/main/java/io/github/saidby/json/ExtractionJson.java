package io.github.saidby.json;

import io.github.saidby.Extraction;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * Writes extractions as JSON.
 *
 * <pre>{@code
 * String json = ExtractionJson.toJson(extractor.extract(document));
 * }</pre>
 *
 * <p>An extraction becomes one object on one line. Spans are {@code [start, end]} arrays of UTF-16
 * offsets, half-open; enum constants are in lower case; decimals are strings without an exponent;
 * what is absent is {@code null}. New fields may be added under the same {@link #SCHEMA_VERSION};
 * it grows when a field changes its meaning or goes.
 */
public final class ExtractionJson {

  /** The version of the schema that is written. */
  public static final String SCHEMA_VERSION = "1";

  private ExtractionJson() {}

  /**
   * An extraction as JSON.
   *
   * @param extraction what was found
   * @return one JSON object without a line break
   * @throws IllegalStateException if jackson-core is missing
   */
  public static String toJson(Extraction extraction) {
    StringWriter json = new StringWriter();
    try {
      write(extraction, json);
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be written", e);
    }
    return json.toString();
  }

  /**
   * Writes an extraction as one JSON object without a line break.
   *
   * @param extraction what was found
   * @param writer where it goes; neither flushed nor closed
   * @throws IOException if the writer throws it
   * @throws IllegalStateException if jackson-core is missing
   */
  public static void write(Extraction extraction, Writer writer) throws IOException {
    try {
      ExtractionWriter.write(extraction, writer);
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          "writing JSON needs jackson-core; add com.fasterxml.jackson.core:jackson-core to the"
              + " dependencies",
          e);
    }
  }
}
