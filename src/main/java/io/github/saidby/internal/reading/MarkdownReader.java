package io.github.saidby.internal.reading;

import io.github.saidby.model.BlockKind;
import io.github.saidby.model.Document;
import io.github.saidby.text.DocumentText;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads Markdown by the CommonMark specification. */
final class MarkdownReader {

  private static final int DEEPEST = 100;
  private static final String NOTE = "mark";

  /** A parser is immutable and serves all documents. */
  private static final Parser PARSER =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST)
          .maxInlineNesting(DEEPEST)
          .build();

  private final String source;
  private final int offset;
  private final VisibleText text = new VisibleText();
  private final Transcription transcription;

  private MarkdownReader(String source, int offset) {
    this.source = source;
    this.offset = offset;
    this.transcription = new Transcription(source, true, text);
  }

  static DocumentText read(Document document, String source) {
    int offset = FrontMatter.end(source);
    MarkdownReader reader = new MarkdownReader(source, offset);
    reader.walk(PARSER.parse(source.substring(offset)));
    return reader.text.build(document, reader.text.blocks());
  }

  /** Visits all nodes in order, without recursion. */
  private void walk(Node root) {
    for (Node node = root; node != null; ) {
      boolean inside = enter(node);
      if (inside && node.getFirstChild() != null) {
        node = node.getFirstChild();
        continue;
      }
      leave(node);
      while (node != root && node.getNext() == null) {
        node = node.getParent();
        leave(node);
      }
      node = node == root ? null : node.getNext();
    }
  }

  /** Reads what a node itself shows, and says whether its children are to be read. */
  private boolean enter(Node node) {
    if (node instanceof Heading heading) {
      text.open(BlockKind.HEADING, heading.getLevel(), "markup");
    } else if (node instanceof Paragraph) {
      openParagraph(node);
    } else if (node instanceof Text shown) {
      transcribe(shown.getLiteral(), node);
    } else if (node instanceof Code code) {
      markup(node);
      code(code);
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      lineBreak(node);
    } else if (node instanceof FencedCodeBlock fenced) {
      verbatim(node, BlockKind.CODE, fenced.getLiteral());
    } else if (node instanceof IndentedCodeBlock indented) {
      verbatim(node, BlockKind.CODE, indented.getLiteral());
    } else if (node instanceof ThematicBreak) {
      verbatim(node, BlockKind.SEPARATOR, "");
    } else if (node instanceof HtmlBlock) {
      HtmlFragment.read(source, start(node), end(node), text);
    } else if (!(node instanceof org.commonmark.node.Block)) {
      markup(node);
    }
    return !(node instanceof Image)
        && !(node instanceof LinkReferenceDefinition)
        && !isFootnoteLink(node);
  }

  /** A mark of a footnote of one word, which the specification takes for a link. */
  private static boolean isFootnoteLink(Node node) {
    return node instanceof Link
        && node.getFirstChild() instanceof Text label
        && label.getLiteral().startsWith("^");
  }

  private void leave(Node node) {
    if (node instanceof Heading || node instanceof Paragraph) {
      text.close();
    } else if (!(node instanceof org.commonmark.node.Block) && node.getFirstChild() != null) {
      markup(node);
    }
  }

  private void openParagraph(Node node) {
    BlockKind kind = BlockKind.PARAGRAPH;
    for (Node at = node.getParent();
        at != null && kind == BlockKind.PARAGRAPH;
        at = at.getParent()) {
      kind =
          at instanceof ListItem
              ? BlockKind.LIST_ITEM
              : at instanceof BlockQuote ? BlockKind.BLOCK_QUOTE : kind;
    }
    if (MarkdownMarks.definesFootnote(source, start(node))) {
      text.open(BlockKind.FOOTNOTE, 0, NOTE);
      return;
    }
    boolean table = PipeTable.isTable(source, start(node), end(node));
    text.open(table ? BlockKind.TABLE : kind, 0, table ? "pipes" : "markup");
  }

  /** Whether a footnote starts with the text of a line, below another one. */
  private boolean startsFootnote(@Nullable Node line) {
    return line instanceof Text
        && line.getParent() instanceof Paragraph
        && line.getPrevious() instanceof SoftLineBreak
        && !line.getSourceSpans().isEmpty()
        && MarkdownMarks.definesFootnote(source, start(line));
  }

  private void markup(Node node) {
    if (!node.getSourceSpans().isEmpty()) {
      text.markup(start(node), end(node));
    }
  }

  private void transcribe(String shown, Node node) {
    if (node.getSourceSpans().isEmpty()) {
      return;
    }
    int from = start(node);
    int at = 0;
    boolean first = node.getPrevious() == null && node.getParent() instanceof Paragraph;
    if (first || startsFootnote(node)) {
      at = MarkdownMarks.behindOpening(shown, node.getParent().getParent() instanceof ListItem);
      from += at;
      text.markup(start(node), from);
    }
    for (MarkdownMarks.Mark mark : MarkdownMarks.footnotes(shown, at, source, from, end(node))) {
      transcription.append(shown.substring(at, mark.shown()), from, mark.from());
      text.markup(mark.from(), mark.to());
      at = mark.shown() + mark.to() - mark.from();
      from = mark.to();
    }
    transcription.append(shown.substring(at), from, end(node));
  }

  private void code(Code code) {
    if (code.getSourceSpans().isEmpty()) {
      return;
    }
    int from = start(code);
    int to = end(code);
    while (from < to && source.charAt(from) == '`') {
      from++;
    }
    while (to > from && source.charAt(to - 1) == '`') {
      to--;
    }
    transcription.appendVerbatim(from, to);
  }

  private void lineBreak(Node node) {
    Node before = node.getPrevious();
    if (startsFootnote(node.getNext())) {
      text.open(BlockKind.FOOTNOTE, 0, NOTE);
      return;
    }
    char shown = node instanceof HardLineBreak ? '\n' : ' ';
    if (before != null && !before.getSourceSpans().isEmpty()) {
      text.space(end(before), end(before), shown);
    }
  }

  /** A block that shows as it is written. Code fences are markup, not code. */
  private void verbatim(Node node, BlockKind kind, String literal) {
    text.open(kind, 0, "markup");
    List<SourceSpan> lines = node.getSourceSpans();
    boolean fenced = node instanceof FencedCodeBlock;
    int shown = fenced ? (int) literal.lines().count() : lines.size();
    for (int i = fenced ? 1 : 0; i < lines.size() && shown > 0; i++, shown--) {
      int from = lines.get(i).getInputIndex() + offset;
      int to = from + lines.get(i).getLength();
      text.space(from, from, '\n');
      transcription.appendVerbatim(from, to);
    }
    text.close();
  }

  private int start(Node node) {
    return node.getSourceSpans().get(0).getInputIndex() + offset;
  }

  private int end(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    SourceSpan last = spans.get(spans.size() - 1);
    return last.getInputIndex() + last.getLength() + offset;
  }
}
