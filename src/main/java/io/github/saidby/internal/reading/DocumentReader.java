package io.github.saidby.internal.reading;

import io.github.saidby.model.Diagnostic;
import io.github.saidby.model.DiagnosticKind;
import io.github.saidby.model.Document;
import io.github.saidby.model.DocumentFormat;
import io.github.saidby.model.Metadata;
import io.github.saidby.model.Span;
import io.github.saidby.text.DocumentText;
import io.github.saidby.text.OffsetMap;
import java.util.ArrayList;
import java.util.List;

/** Reads documents of every format. */
public final class DocumentReader {

  private static final String ENGLISH = "en";

  private final HtmlNames names;

  private DocumentReader(HtmlNames names) {
    this.names = names;
  }

  /**
   * Loads the words by which pages name their parts.
   *
   * @return the reader, for any number of threads
   */
  public static DocumentReader load() {
    return new DocumentReader(HtmlNames.load());
  }

  /**
   * Reads a document in its format.
   *
   * @param document the document
   * @param maxLength how many UTF-16 units of its source are read at most
   * @return its visible text and what there is to say about it
   * @throws IllegalStateException if the library that reads its format is not on the class path
   */
  public Reading read(Document document, int maxLength) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    String language = document.locale().getLanguage();
    if (!language.isEmpty() && !language.equals(ENGLISH)) {
      diagnostics.add(
          Diagnostic.builder()
              .kind(DiagnosticKind.UNSUPPORTED_LANGUAGE)
              .message(
                  "the document's language is said to be \""
                      + language
                      + "\"; it is read as English")
              .build());
    }
    String source = document.text();
    if (source.length() > maxLength) {
      int cut = Character.isHighSurrogate(source.charAt(maxLength - 1)) ? maxLength - 1 : maxLength;
      diagnostics.add(
          Diagnostic.at(
              DiagnosticKind.TEXT_TRUNCATED,
              "the text has "
                  + source.length()
                  + " UTF-16 units; only the first "
                  + cut
                  + " were read",
              new Span(cut, source.length())));
      source = source.substring(0, cut);
    }
    if (document.format() != DocumentFormat.AUTO) {
      return parse(document, source, document.format(), diagnostics);
    }
    FormatGuess guess = FormatGuess.of(source);
    if (guess.format() != DocumentFormat.TEXT) {
      diagnostics.add(detected(guess));
    }
    return parse(document, source, guess.format(), diagnostics);
  }

  private static Diagnostic detected(FormatGuess guess) {
    return Diagnostic.builder()
        .kind(DiagnosticKind.FORMAT_DETECTED)
        .message(
            "no format was given; the text is read as "
                + guess.format()
                + " because "
                + guess.reason()
                + " (Document.withFormat decides it)")
        .build();
  }

  private Reading parse(
      Document document, String source, DocumentFormat format, List<Diagnostic> diagnostics) {
    try {
      return switch (format) {
        case MARKDOWN ->
            new Reading(
                MarkdownReader.read(document, source),
                format,
                FrontMatter.metadata(source),
                diagnostics);
        case HTML -> HtmlReader.read(document, source, names, diagnostics);
        default -> plain(document, source, diagnostics);
      };
    } catch (NoClassDefFoundError e) {
      String missing =
          "reading "
              + format
              + " needs a library that is not on the class path; add the dependency "
              + library(format);
      if (document.format() != DocumentFormat.AUTO) {
        throw new IllegalStateException(missing, e);
      }
      diagnostics.add(problem(missing + "; it was read as plain text"));
      return plain(document, source, diagnostics);
    } catch (RuntimeException e) {
      diagnostics.add(
          problem("the markup could not be parsed, so it was read as plain text: " + e));
      return plain(document, source, diagnostics);
    }
  }

  private static Diagnostic problem(String message) {
    return Diagnostic.builder().kind(DiagnosticKind.FORMAT_PROBLEM).message(message).build();
  }

  private static String library(DocumentFormat format) {
    return format == DocumentFormat.MARKDOWN ? "org.commonmark:commonmark" : "org.jsoup:jsoup";
  }

  private static Reading plain(Document document, String source, List<Diagnostic> diagnostics) {
    return new Reading(
        new DocumentText(document, source, List.of(), OffsetMap.IDENTITY),
        DocumentFormat.TEXT,
        Metadata.NONE,
        diagnostics);
  }
}
