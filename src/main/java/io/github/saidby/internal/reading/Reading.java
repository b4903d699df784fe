package io.github.saidby.internal.reading;

import io.github.saidby.model.Diagnostic;
import io.github.saidby.text.DocumentText;
import java.util.List;

/**
 * A document as it was read.
 *
 * @param text its visible text
 * @param diagnostics what a user may want to know about the reading, with spans of the source
 */
public record Reading(DocumentText text, List<Diagnostic> diagnostics) {

  /** Copies the list. */
  public Reading {
    diagnostics = List.copyOf(diagnostics);
  }
}
