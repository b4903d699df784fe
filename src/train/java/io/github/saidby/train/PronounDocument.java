package io.github.saidby.train;

import io.github.saidby.internal.speakers.PronounReader.Option;
import io.github.saidby.model.Span;
import java.util.List;
import java.util.function.Predicate;

/**
 * A document in which it is known what some pronouns stand for.
 *
 * @param text its text
 * @param references source mentions and pronouns in the order of the text
 */
record PronounDocument(String text, List<Reference> references) {

  /** No quote starts there. */
  static final int SILENT = -1;

  /**
   * A phrase that refers to somebody or something.
   *
   * @param head the head of the phrase
   * @param content where what is said starts, or {@link #SILENT}
   * @param antecedent tells what it stands for
   */
  record Reference(Span head, int content, Predicate<Option> antecedent) {}
}
