package io.github.saidby.internal.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.saidby.model.Block;
import io.github.saidby.model.Document;
import io.github.saidby.model.DocumentFormat;
import io.github.saidby.model.Span;
import io.github.saidby.text.DocumentText;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OffsetProperties {

  private static final DocumentReader READER = DocumentReader.load();

  @Provide
  Arbitrary<String> html() {
    return joined(
        Arbitraries.of(
            "word",
            " ",
            "\n",
            "\r\n",
            "&amp;",
            "&lt;",
            "&quot;",
            "&nbsp;",
            "&#8217;",
            "&#x1F600;",
            "&copy 2020",
            "&amp;amp;",
            "&",
            "<",
            ">",
            "<p>",
            "</p>",
            "<b>",
            "</b>",
            "<i>",
            "</i>",
            "<h2>",
            "</h2>",
            "<ul><li>",
            "</ul>",
            "<br>",
            "<table><tr><td>",
            "</table>",
            "<div>",
            "</div>",
            "<pre>",
            "</pre>",
            "<script>x</script>",
            "<!-- x -->",
            "<a href='x'>",
            "</a>",
            "<img src=x>",
            "\u0000",
            "😀",
            "é"));
  }

  @Provide
  Arbitrary<String> markdown() {
    return joined(
        Arbitraries.of(
            "word",
            " ",
            "\n",
            "\n\n",
            "*",
            "**",
            "_",
            "`",
            "```\n",
            "# ",
            "> ",
            "- ",
            "1. ",
            "[",
            "](x)",
            "![",
            "\\*",
            "\\\\",
            "&amp;",
            "&copy;",
            "<b>",
            "</b>",
            "---\n",
            "    ",
            "|",
            "\t",
            "<div>\n",
            "</div>\n\n",
            "\r\n",
            "😀",
            "é",
            "\u0000"));
  }

  private static Arbitrary<String> joined(Arbitrary<String> piece) {
    return piece.list().ofMaxSize(40).map(pieces -> String.join("", pieces));
  }

  @Property(seed = "20261123")
  void htmlMapsToItsSource(@ForAll("html") String source) {
    assertMaps(source, DocumentFormat.HTML);
  }

  @Property(seed = "20261123")
  void markdownMapsToItsSource(@ForAll("markdown") String source) {
    assertMaps(source, DocumentFormat.MARKDOWN);
  }

  private static boolean isBlock(DocumentText read, int at) {
    return read.blocks().stream().anyMatch(block -> block.span().equals(new Span(at, at + 1)));
  }

  /** Letters stand for themselves, order is kept, and blocks lie inside the source in order. */
  private static void assertMaps(String source, DocumentFormat format) {
    DocumentText read = READER.read(Document.of(source).withFormat(format), 1_000_000).text();
    int before = 0;
    for (int i = 0; i < read.text().length(); i++) {
      Span span = read.offsets().toSource(new Span(i, i + 1));
      assertTrue(span.start() >= before && span.end() <= source.length());
      before = span.start();
      if (Character.isLetter(read.text().charAt(i))) {
        assertTrue(span.of(source).contains(read.text().substring(i, i + 1)));
        assertTrue(span.length() == 1 || isBlock(read, i));
      }
    }
    int end = 0;
    for (Block block : read.blocks()) {
      assertEquals(block.text(), block.span().of(read.text()));
      Span span = read.offsets().toSource(block.span());
      assertTrue(span.start() >= end && span.end() <= source.length());
      end = span.end();
    }
  }
}
