package io.github.saidby.examples;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.saidby.BulkExtraction;
import io.github.saidby.BulkResult;
import io.github.saidby.Extractor;
import io.github.saidby.json.ExtractionJson;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Reads many documents: JSON Lines in, JSON Lines out, in the same order.
 *
 * <p>A line in is {@code {"id": "a", "text": "...", "format": "text", "published": "2025-07-24"}};
 * all but the text may be absent. A line out is what {@code docs/output.md} describes, or {@code
 * {"id": "a", "error": {"type": "...", "message": "..."}}}. Blank lines are skipped.
 */
public final class ExtractJsonl {

  private static final int PROGRESS_EVERY = 100;

  private ExtractJsonl() {}

  /**
   * Runs the program.
   *
   * @param args none
   */
  public static void main(String[] args) {
    PrintStream errors = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    if (args.length > 0) {
      errors.println("ExtractJsonl takes no arguments; it reads JSON Lines on standard input");
      return;
    }
    try {
      run(System.in, System.out, errors, System.console() != null);
    } catch (IOException | RuntimeException e) {
      errors.println("cannot go on: " + e);
    }
  }

  static void run(InputStream in, PrintStream out, PrintStream errors, boolean progress)
      throws IOException {
    Lines lines = new Lines(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    int threads = Runtime.getRuntime().availableProcessors();
    int done = 0;
    try (BulkExtraction<String> found =
        Extractor.english().extractAll(lines, InputLine::parse, threads)) {
      while (found.hasNext()) {
        write(found.next(), writer);
        writer.write('\n');
        writer.flush();
        if (out.checkError()) {
          throw new IOException("standard output cannot be written to");
        }
        if (progress && ++done % PROGRESS_EVERY == 0) {
          errors.print("\r" + done + " documents");
        }
      }
    }
    if (progress) {
      errors.println("\r" + done + " documents");
    }
  }

  private static void write(BulkResult<String> result, Writer writer) throws IOException {
    if (result instanceof BulkResult.Extracted<String> extracted) {
      ExtractionJson.write(extracted.extraction(), writer);
    } else if (result instanceof BulkResult.Failed<String> failed) {
      writeError(failed, writer);
    }
  }

  private static void writeError(BulkResult.Failed<String> failed, Writer writer)
      throws IOException {
    Throwable problem = failed.problem();
    StringWriter line = new StringWriter();
    JsonGenerator json = new JsonFactory().createGenerator(line);
    json.setHighestNonEscapedChar(127);
    json.writeStartObject();
    json.writeFieldName("id");
    InputLine.copyId(failed.input(), json);
    json.writeObjectFieldStart("error");
    json.writeStringField("type", problem.getClass().getSimpleName());
    json.writeStringField("message", Objects.requireNonNullElse(problem.getMessage(), "none"));
    json.writeEndObject();
    json.writeEndObject();
    json.close();
    writer.write(line.toString());
  }
}
