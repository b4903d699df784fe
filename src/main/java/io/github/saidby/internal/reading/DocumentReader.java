package io.github.saidby.internal.reading;

import io.github.saidby.model.Document;
import io.github.saidby.text.DocumentText;

/** Reads a document's visible text. */
public final class DocumentReader {

  private DocumentReader() {}

  /**
   * Reads a document in its format.
   *
   * @param document the document
   * @return its visible text
   */
  public static DocumentText read(Document document) {
    return switch (document.format()) {
      case TEXT -> DocumentText.plain(document);
      case MARKDOWN -> MarkdownReader.read(document, document.text());
      case HTML -> HtmlReader.read(document, document.text());
    };
  }
}
