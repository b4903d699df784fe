package io.github.saidby.examples;

import io.github.saidby.Extraction;
import io.github.saidby.Extractor;
import io.github.saidby.json.ExtractionJson;
import io.github.saidby.model.Document;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads an article and prints what is on the record: who said it, how many, and by when. */
public final class ReadArticle {

  private static final String SAMPLE = "/articles/harbour.txt";
  private static final String SAMPLE_DATE = "2025-03-12";

  private ReadArticle() {}

  /**
   * Runs the program.
   *
   * @param args see {@code --help}
   */
  public static void main(String[] args) {
    run(
        args,
        System.in,
        new PrintStream(System.out, true, StandardCharsets.UTF_8),
        new PrintStream(System.err, true, StandardCharsets.UTF_8));
  }

  static void run(String[] args, InputStream in, PrintStream out, PrintStream errors) {
    try {
      Options options = Options.parse(args);
      if (options.help()) {
        out.println(Options.HELP);
        return;
      }
      Extraction found = Extractor.english().extract(read(options, in));
      if (options.json()) {
        out.println(ExtractionJson.toJson(found));
      } else {
        new Report(out).print(found);
      }
    } catch (IllegalArgumentException e) {
      errors.println(e.getMessage());
      errors.println("--help tells how to call it.");
    } catch (NoSuchFileException | FileNotFoundException e) {
      errors.println("there is no file " + e.getMessage());
    } catch (IOException e) {
      errors.println("cannot read the article: " + e);
    }
  }

  private static Document read(Options options, InputStream in) throws IOException {
    if (options.file().isEmpty()) {
      return options.describe(sample()).published(options.published().orElse(SAMPLE_DATE));
    }
    String file = options.file().get();
    byte[] bytes = file.equals("-") ? in.readAllBytes() : Files.readAllBytes(Path.of(file));
    Document document = options.describe(new String(bytes, StandardCharsets.UTF_8));
    return options.published().map(document::published).orElse(document);
  }

  private static String sample() throws IOException {
    try (InputStream in = ReadArticle.class.getResourceAsStream(SAMPLE)) {
      if (in == null) {
        throw new FileNotFoundException(SAMPLE + " on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
