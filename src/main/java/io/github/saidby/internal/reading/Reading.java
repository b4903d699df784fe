package io.github.saidby.internal.reading;

import io.github.saidby.model.Diagnostic;
import io.github.saidby.model.DocumentFormat;
import io.github.saidby.model.Metadata;
import io.github.saidby.text.DocumentText;
import java.util.List;

/**
 * A document as it was read.
 *
 * @param text its visible text
 * @param format what it was read as: text, Markdown or HTML
 * @param metadata what its markup tells of it
 * @param diagnostics what a user may want to know about the reading, with spans of the source
 */
public record Reading(
    DocumentText text, DocumentFormat format, Metadata metadata, List<Diagnostic> diagnostics) {

  /** Copies the list. */
  public Reading {
    diagnostics = List.copyOf(diagnostics);
  }
}
