package io.github.saidby.model;

/** Something that stands at a place of the document. */
public interface Located {

  /**
   * Where it stands.
   *
   * @return the range of the document's source text, in UTF-16 units, half-open
   */
  Span span();

  /**
   * The words as a reader sees them.
   *
   * @return visible text; for plain text it is {@code span().of(source)}
   */
  String text();
}
