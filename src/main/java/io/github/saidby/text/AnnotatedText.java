package io.github.saidby.text;

import io.github.saidby.model.Block;
import io.github.saidby.model.BlockKind;
import io.github.saidby.model.Document;
import io.github.saidby.model.Mention;
import io.github.saidby.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A document's visible text, paragraph by paragraph, annotated on demand.
 *
 * <p>Nothing is tokenised, tagged or searched for names before somebody asks, and nothing twice. An
 * instance belongs to one thread.
 */
public final class AnnotatedText {

  private final DocumentText source;
  private final List<Paragraph> paragraphs;

  private AnnotatedText(DocumentText source, List<Paragraph> paragraphs) {
    this.source = source;
    this.paragraphs = paragraphs;
  }

  /**
   * The view of a text whose blocks are known.
   *
   * @param source the text
   * @param blocks its blocks, in order, with spans of the visible text; program text among them is
   *     no prose and becomes no paragraph
   * @param annotators what annotates them
   * @param maxParagraphLength the length in UTF-16 units above which a block is read in pieces
   * @return the view
   */
  public static AnnotatedText of(
      DocumentText source, List<Block> blocks, Annotators annotators, int maxParagraphLength) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Block block : blocks) {
      if (block.kind() == BlockKind.CODE) {
        continue;
      }
      for (Span piece : Pieces.of(source.text(), block.span(), maxParagraphLength)) {
        paragraphs.add(new Paragraph(source.text(), piece, block, paragraphs.size(), annotators));
      }
    }
    return new AnnotatedText(source, List.copyOf(paragraphs));
  }

  /**
   * The document that is read.
   *
   * @return the document, with its publication date
   */
  public Document document() {
    return source.document();
  }

  /**
   * The visible text.
   *
   * @return the text that all spans of this view refer to
   */
  public String text() {
    return source.text();
  }

  /**
   * The text's paragraphs, headings and other blocks, all but program text.
   *
   * @return the paragraphs in order
   */
  public List<Paragraph> paragraphs() {
    return paragraphs;
  }

  /**
   * A stretch of the text as a mention.
   *
   * @param span a span of the visible text
   * @return the span with its words
   */
  public Mention mention(Span span) {
    return new Mention(span, span.of(text()));
  }
}
