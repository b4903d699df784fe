package io.github.saidby.text;

import io.github.saidby.model.Block;
import io.github.saidby.model.BlockKind;
import io.github.saidby.model.Document;
import io.github.saidby.model.Span;
import java.util.List;

/** Text as one paragraph of one sentence, without tags for the rules that ask for none. */
public final class Untagged {

  private static final Annotators NONE =
      new Annotators(
          words -> List.of(new Span(0, words.length())),
          sentence -> {
            throw new UnsupportedOperationException("no tags here");
          },
          (token, tag) -> token.normal(),
          Annotators.NONE.parses(),
          paragraph -> List.of());

  private Untagged() {}

  /** The paragraph of a text that is not empty. */
  public static Paragraph paragraph(String text) {
    return paragraph(text, NONE);
  }

  /** The paragraph of a text that is not empty, with annotators of one's own. */
  public static Paragraph paragraph(String text, Annotators annotators) {
    Span all = new Span(0, text.length());
    Block block =
        Block.builder().span(all).text(text).kind(BlockKind.PARAGRAPH).reason("test").build();
    return AnnotatedText.of(
            DocumentText.plain(Document.of(text)), List.of(block), annotators, text.length() + 1)
        .paragraphs()
        .get(0);
  }
}
