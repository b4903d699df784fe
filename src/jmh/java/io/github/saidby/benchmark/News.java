package io.github.saidby.benchmark;

import io.github.saidby.model.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * The text that is read: the sample article over and over as one document of a given length, or the
 * user's own.
 *
 * <p>{@code -jvmArgsAppend -Dnews=FILE_OR_FOLDER} reads one's own articles: every file of the
 * folder is a document, and the length means nothing.
 */
@State(Scope.Benchmark)
public class News {

  private static final String SAMPLE = "/articles/harbour.txt";
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 12);

  /** The length of the document in UTF-16 units. */
  @Param({"4000", "40000", "400000"})
  public int length;

  /** The documents to read. */
  List<Document> documents() {
    String own = System.getProperty("news");
    List<String> texts = own == null ? List.of(sample(length)) : read(Path.of(own));
    List<Document> documents = new ArrayList<>();
    texts.forEach(text -> documents.add(Document.of(text).publishedOn(PUBLISHED)));
    return documents;
  }

  private static List<String> read(Path path) {
    try (var files = Files.isDirectory(path) ? Files.list(path).sorted() : List.of(path).stream()) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.add(Files.readString(file));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sample(int length) {
    try (InputStream in = News.class.getResourceAsStream(SAMPLE)) {
      String article = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
      StringBuilder text = new StringBuilder(article);
      while (text.length() < length) {
        text.append("\n\n").append(article);
      }
      int end = text.lastIndexOf(".", length) + 1;
      return text.substring(0, end);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
