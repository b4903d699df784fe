package io.github.saidby.internal.reading;

import io.github.saidby.model.Block;
import io.github.saidby.model.BlockKind;
import io.github.saidby.model.Diagnostic;
import io.github.saidby.model.DiagnosticKind;
import io.github.saidby.model.Document;
import io.github.saidby.model.DocumentFormat;
import io.github.saidby.model.Metadata;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads the visible text of HTML pages. */
final class HtmlReader {

  private static final int DEEPEST = 256;
  private static final String BOLD = "bold";
  private static final String SUMMARY = "summary";
  private static final String LINK = "link";
  private static final Optional<BlockKind> SUBTITLE = Optional.of(BlockKind.SUBTITLE);
  private static final Set<String> PARTS = Set.of("span", "small", "a", "em", "time");
  private static final int MOST_PARTS = 40;
  private static final String DOUBLE_MARKS = "\u201c\u201d";
  private static final String SINGLE_MARKS = "\u2018\u2019";

  private final VisibleText text = new VisibleText();
  private final String source;
  private final Transcription transcription;
  private final HtmlDensity density;
  private final HtmlNames names;

  /** What a block is inside each open block element. */
  private final Deque<Context> contexts = new ArrayDeque<>();

  private int bold;
  private boolean allBold;

  /** How many links are open, and whether all of a block so far stands in links. */
  private int links;

  private boolean allLinks;

  /** How many q elements are open. */
  private int quotations;

  private HtmlReader(String source, HtmlDensity density, HtmlNames names) {
    this.names = names;
    this.source = source;
    this.density = density;
    this.transcription = new Transcription(source, false, text);
  }

  static Reading read(
      Document document, String source, HtmlNames names, List<Diagnostic> diagnostics) {
    Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
    org.jsoup.nodes.Document page = parser.parseInput(source, "");
    HtmlDensity density = HtmlDensity.of(page.body(), names);
    Metadata metadata = HtmlMetadata.of(page, diagnostics);
    HtmlBody body = HtmlBody.of(page, density, metadata.title());
    HtmlReader reader = new HtmlReader(source, density, names);
    body.title().ifPresent(title -> reader.walk(title, BlockKind.HEADING, 1));
    reader.walk(body.root(), BlockKind.PARAGRAPH, 0);
    if (reader.text.isOutOfOrder()) {
      diagnostics.add(
          Diagnostic.builder()
              .kind(DiagnosticKind.FORMAT_PROBLEM)
              .message("some elements are wrongly nested; text that they moved was left out")
              .build());
    }
    List<Block> blocks = BoldHeadings.settle(reader.text.blocks());
    return new Reading(
        reader.text.build(document, blocks), DocumentFormat.HTML, metadata, diagnostics);
  }

  private void walk(Element root, BlockKind kind, int level) {
    contexts.push(new Context(root, kind, level, level > 0 ? "tag" : "text"));
    reopen();
    Node node = root;
    while (node != null) {
      boolean inside = enter(node, node.equals(root));
      Node next = HtmlWalk.next(node, inside, root);
      for (Node left = node;
          left != null && !left.equals(root) && isLeft(left, next);
          left = left.parent()) {
        leave(left);
      }
      node = next;
    }
    close();
    contexts.pop();
  }

  /** Whether the walk has gone past the end of a node. */
  private static boolean isLeft(Node node, @Nullable Node next) {
    return next == null || !node.equals(next.parent());
  }

  private boolean enter(Node node, boolean root) {
    if (node instanceof TextNode shown) {
      read(shown);
      return false;
    }
    if (!(node instanceof Element element)) {
      return false;
    }
    if (root) {
      return true;
    }
    if (HtmlTags.isLeftOut(element, names)) {
      return false;
    }
    if (element.normalName().equals("br")) {
      Range range = element.sourceRange();
      if (text.breaksLine() || endsRunIn()) {
        reopen();
      }
      text.space(range.startPos(), range.endPos(), '\n');
    } else if (HtmlTags.isBlock(element) || isNamedPart(element)) {
      contexts.push(Context.inside(element, contexts.element(), density, names));
      reopen();
    } else {
      markup(element.sourceRange());
      quotationMark(element, element.sourceRange(), true);
      bold += isBold(element) ? 1 : 0;
      links += isLink(element) ? 1 : 0;
    }
    return !element.normalName().equals("hr");
  }

  /** Whether an inline element is a part of its own: a span for the byline in a box of spans. */
  private boolean isNamedPart(Element element) {
    Context context = contexts.element();
    return context.kind == BlockKind.PARAGRAPH
        && PARTS.contains(element.normalName())
        && context.element.equals(element.parent())
        && !context.element.normalName().equals("p")
        && HtmlTags.kindByName(element, names).isPresent()
        && context.element.childNodeSize() <= MOST_PARTS
        && context.element.ownText().isBlank();
  }

  private void leave(Node node) {
    if (!(node instanceof Element element) || HtmlTags.isLeftOut(element, names)) {
      return;
    }
    if (contexts.element().element.equals(element)) {
      close();
      contexts.pop();
      reopen();
    } else if (!element.normalName().equals("br")) {
      quotationMark(element, element.endSourceRange(), false);
      markup(element.endSourceRange());
      bold -= isBold(element) ? 1 : 0;
      links -= isLink(element) ? 1 : 0;
    }
  }

  private void read(TextNode shown) {
    Range range = shown.sourceRange();
    if (!range.isTracked()) {
      return;
    }
    boolean blank = shown.isBlank();
    if (!blank && text.isBlank()) {
      allBold = true;
      allLinks = true;
    }
    allBold &= blank || bold > 0;
    allLinks &= blank || links > 0;
    int end = Math.min(source.length(), range.endPos());
    if (contexts.element().kind == BlockKind.CODE) {
      transcription.appendVerbatim(range.startPos(), end);
    } else {
      transcription.append(shown.getWholeText(), range.startPos(), end);
    }
  }

  /** The marks that a browser draws around the text of a q element. */
  private void quotationMark(Element element, Range range, boolean opens) {
    if (!element.normalName().equals("q")) {
      return;
    }
    quotations -= opens ? 0 : 1;
    String marks = quotations % 2 == 0 ? DOUBLE_MARKS : SINGLE_MARKS;
    quotations += opens ? 1 : 0;
    if (range.isTracked() && !range.isImplicit()) {
      text.append(marks.charAt(opens ? 0 : 1), range.startPos(), range.endPos());
    }
  }

  private void markup(Range range) {
    if (range.isTracked() && !range.isImplicit()) {
      text.markup(range.startPos(), range.endPos());
    }
  }

  private void reopen() {
    close();
    Context context = contexts.element();
    text.open(context.kind, context.level, context.reason);
  }

  private void close() {
    boolean paragraph = contexts.element().kind == BlockKind.PARAGRAPH;
    if (paragraph && allBold) {
      text.reason(BOLD);
    } else if (paragraph && allLinks) {
      text.reason(LINK);
    }
    text.close();
    allBold = false;
    allLinks = false;
  }

  /** Whether all of a paragraph so far was bold, and is no more: a heading run into it. */
  private boolean endsRunIn() {
    return allBold
        && bold == 0
        && !text.isBlank()
        && contexts.element().kind == BlockKind.PARAGRAPH;
  }

  private static boolean isLink(Element element) {
    return element.normalName().equals("a");
  }

  private static boolean isBold(Element element) {
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return element.normalName().equals("b")
        || element.normalName().equals("strong")
        || style.contains("font-weight:bold")
        || style.contains("font-weight:700");
  }

  /** The innermost block element that is open, and what its text is. */
  private record Context(Element element, BlockKind kind, int level, String reason) {

    static Context inside(Element element, Context outer, HtmlDensity density, HtmlNames names) {
      int level = HtmlTags.headingLevel(element);
      if (level > 1 && HtmlTags.kindByName(element, names).equals(SUBTITLE)) {
        return new Context(element, BlockKind.SUBTITLE, 0, "class");
      }
      if (level > 0) {
        return new Context(element, BlockKind.HEADING, level, "tag");
      }
      if (outer.kind == BlockKind.RELATED_LINKS) {
        return of(element, outer);
      }
      Optional<BlockKind> named = HtmlTags.kindByName(element, names);
      if (named.isPresent() && outer.kind == BlockKind.PARAGRAPH) {
        return new Context(element, named.get(), 0, "class");
      }
      return switch (element.normalName()) {
        case "p" ->
            new Context(
                element, outer.kind, 0, outer.kind == BlockKind.PARAGRAPH ? "tag" : outer.reason);
        case "ul", "ol" ->
            density.isLinkList(element)
                ? new Context(element, BlockKind.RELATED_LINKS, 0, "links")
                : of(element, outer);
        case "li", "dt", "dd" -> new Context(element, BlockKind.LIST_ITEM, 0, "tag");
        case "blockquote" -> new Context(element, BlockKind.BLOCK_QUOTE, 0, "tag");
        case "summary" -> new Context(element, outer.kind, 0, SUMMARY);
        case "figcaption", "caption" -> new Context(element, BlockKind.CAPTION, 0, "tag");
        case "pre" -> new Context(element, BlockKind.CODE, 0, "tag");
        case "td", "th" ->
            density.isLinkList(element)
                ? new Context(element, BlockKind.RELATED_LINKS, 0, "links")
                : new Context(element, cell(element), 0, "tag");
        case "div", "section" ->
            isRowOfLinks(element, density)
                ? new Context(element, BlockKind.RELATED_LINKS, 0, "links")
                : inner(element, outer);
        default -> inner(element, outer);
      };
    }

    private static Context inner(Element element, Context outer) {
      return outer.kind == BlockKind.HEADING ? heading(element, outer) : of(element, outer);
    }

    /** Whether an element without blocks inside holds hardly a word but links, as menus do. */
    private static boolean isRowOfLinks(Element element, HtmlDensity density) {
      return density.isLinkList(element)
          && element.children().stream().noneMatch(HtmlTags::isBlock);
    }

    private static Context of(Element element, Context outer) {
      return new Context(element, outer.kind, 0, outer.reason);
    }

    private static Context heading(Element element, Context outer) {
      return new Context(element, BlockKind.HEADING, outer.level, "tag");
    }

    /** Tables that hold headings or several paragraphs only lay the page out. */
    private static BlockKind cell(Element element) {
      boolean layout =
          element.selectFirst("h1, h2, h3, h4, h5, h6, table, p ~ p, div ~ div") != null;
      return layout ? BlockKind.PARAGRAPH : BlockKind.TABLE;
    }
  }
}
