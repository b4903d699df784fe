package io.github.saidby.internal.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.saidby.model.Block;
import io.github.saidby.model.BlockKind;
import io.github.saidby.model.DiagnosticKind;
import io.github.saidby.model.Document;
import io.github.saidby.model.DocumentFormat;
import io.github.saidby.model.Metadata;
import io.github.saidby.model.Span;
import io.github.saidby.text.DocumentText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

  private static final DocumentReader READER = DocumentReader.load();

  private static final int LIMIT = 10_000_000;

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '^',
      textBlock =
          """
          # Tea~~Two *cups* of [tea](x).                  ¦ heading 1: Tea; paragraph: Two cups of tea.
          Tea~===~~Sugar~---~~Milk                        ¦ heading 1: Tea; heading 2: Sugar; paragraph: Milk
          ---~title: Tea~---~~Cup                         ¦ paragraph: Cup
          > He said no.~~- one~- two                      ¦ block_quote: He said no.; list_item: one; list_item: two
          ```~x = 1~y = 2~```                             ¦ code: x = 1/y = 2
          |a|b|~|-|-|~|1|2|                               ¦ table: |a|b| |-|-| |1|2|
          Salt &amp; pepper \\* **bold**                  ¦ paragraph: Salt & pepper * bold
          ![a cup](cup.png)                               ¦ ^^
          <div>~Some <b>raw</b> text~</div>               ¦ paragraph: Some raw text
          one~two  ~three                                 ¦ paragraph: one two/three
          """)
  void markdownShowsItsTextInBlocks(String markdown, String blocks) {
    assertEquals(blocks, blocks(read(markdown, DocumentFormat.MARKDOWN)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '^',
      textBlock =
          """
          <h1>Tea</h1><p>Two <i>cups</i>  of&nbsp;tea.</p>               ¦ heading 1: Tea; paragraph: Two cups of tea.
          <p>one<script>x</script> two</p><nav>three</nav>               ¦ paragraph: one two
          <p>A <b>Tea</b></p><p><b>Sugar</b></p><p>Two spoons.</p>       ¦ paragraph: A Tea; heading 2: Sugar; paragraph: Two spoons.
          <p>A <b>Tea</b></p><p><b>Sugar</b><br>Two spoons.</p>          ¦ paragraph: A Tea; heading 2: Sugar; paragraph: Two spoons.
          <div><a>A</a> <a>B</a> <a>C</a></div><p>&nbsp;</p><p>yes</p>   ¦ related_links: A B C; paragraph: yes
          <ul><li>one<li>two</ul><blockquote>no</blockquote>             ¦ list_item: one; list_item: two; block_quote: no
          <table><tr><td>1<td>2</table><figcaption>A cup</figcaption>    ¦ table: 1; table: 2; caption: A cup
          <pre>x = 1~y = 2</pre>                                         ¦ code: x = 1/y = 2
          <p hidden>no</p><p style="display: none">no</p><p>yes</p>      ¦ paragraph: yes
          <div role="heading" aria-level="3">Tea</div>hot                ¦ heading 3: Tea; paragraph: hot
          one<br>two                                                     ¦ paragraph: one/two
          <p>a &lt; b &amp;amp; c</p>                                    ¦ paragraph: a < b &amp; c
          <p>one<p>two</p></div></p>three                                ¦ paragraph: one; paragraph: two; paragraph: three
          <p>He said <q>no <q>never</q></q>.</p>                         ¦ paragraph: He said “no ‘never’”.
          <blockquote><p>No.</p><footer>Ada</footer></blockquote>        ¦ block_quote: No.; block_quote: Ada
          <p>one<br> <br>two</p>                                         ¦ paragraph: one; paragraph: two
          <p>a<ul><li><a>b</a><li><a>c</a><li><a>d</a></ul>              ¦ paragraph: a; related_links: b; related_links: c; related_links: d
          <div class="byline">By Ada</div><p class=dek>Tea is hot</p>    ¦ byline: By Ada; subtitle: Tea is hot
          <p style="font-weight: bold">x</p><p><b>Tea</b></p><p>Hot.</p> ¦ paragraph: x; heading 2: Tea; paragraph: Hot.
          <div class="cookie-notice">We use cookies.</div><p>Tea.</p>    ¦ paragraph: Tea.
          <blockquote class="pullquote">Hot</blockquote><p>Tea.</p>      ¦ pull_quote: Hot; paragraph: Tea.
          <article><p>A long enough paragraph of real prose about tea.</p></article><p>Buy!</p> ¦ paragraph: A long enough paragraph of real prose about tea.
          """)
  void htmlShowsItsTextInBlocks(String html, String blocks) {
    assertEquals(blocks, blocks(read(html, DocumentFormat.HTML)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '^',
      textBlock =
          """
          MARKDOWN ¦ A *big* cup          ¦ big         ¦ big
          MARKDOWN ¦ A *big* cup          ¦ A big       ¦ A *big
          MARKDOWN ¦ *big* cup~           ¦ big cup     ¦ *big* cup
          MARKDOWN ¦ a &copy; b           ¦ ©           ¦ &copy;
          MARKDOWN ¦ a \\* b              ¦ * b         ¦ \\* b
          MARKDOWN ¦ ---~a: b~---~~tea    ¦ tea         ¦ tea
          HTML     ¦ <p>a <b>b</b> c</p>  ¦ b           ¦ b
          HTML     ¦ <p>a <b>b</b> c</p>  ¦ a b c       ¦ a <b>b</b> c
          HTML     ¦ <p>a <b>b</b></p>    ¦ a b         ¦ a <b>b</b>
          HTML     ¦ <p>x&amp;y &lt;z</p> ¦ & y         ¦ ^^
          HTML     ¦ <p>x&amp;y &lt;z</p> ¦ &y <        ¦ &amp;y &lt;
          HTML     ¦ <p>a   ~  b</p>      ¦ a b         ¦ a   ~  b
          HTML     ¦ <p>a&#x1F600;b</p>   ¦ b           ¦ b
          """)
  void spansGoBackToTheLeastSourceThatShowsThem(
      DocumentFormat format, String source, String words, String shown) {
    String text = source.replace('~', '\n');
    DocumentText read = read(source, format).text();
    int at = read.text().indexOf(words);
    assertEquals(
        shown.replace('~', '\n'),
        at < 0 ? "" : read.offsets().toSource(new Span(at, at + words.length())).of(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '^',
      textBlock =
          """
          <meta property="og:title" content="Tea"><title>x</title>                            ¦ Tea ¦ []         ¦ ^^
          <title>Tea</title><meta name=author content="Ada Roe">                              ¦ Tea ¦ [Ada Roe]  ¦ ^^
          <meta property="article:published_time" content="2021-05-12T09:00:00Z">             ¦ ^^  ¦ []         ¦ 2021-05-12
          <body><time datetime="2021-05-12">yesterday</time>                                  ¦ ^^  ¦ []         ¦ 2021-05-12
          <script type="application/ld+json">{"headline":"Tea","author":{"name":"Ada"}}</script> ¦ Tea ¦ [Ada]      ¦ ^^
          <script type="application/ld+json">{"author":[{"name":"A"},{"name":"B"}],"publisher":{"name":"C"}}</script> ¦ ^^ ¦ [A, B] ¦ ^^
          <script type="application/ld+json">{"datePublished":"2021-05-12","x":[{"y":</script> ¦ ^^ ¦ []         ¦ 2021-05-12
          <script type="application/ld+json">{"headline":"T\\u0065a \\"hot\\""</script>           ¦ Tea "hot" ¦ [] ¦ ^^
          <script type="application/ld+json"><!-- {"headline":"Tea","a":{"headline":"Milk"}} --></script> ¦ Tea ¦ [] ¦ ^^
          <script type="application/ld+json">{"author":{"name":"A","worksFor":{"name":"C"}}}</script> ¦ ^^ ¦ [A] ¦ ^^
          <script type="application/ld+json">[[{"author":["A",{"name":"B"}]}]]</script> ¦ ^^      ¦ [A, B]     ¦ ^^
          <script type="application/ld+json">{"@graph":[{"headline":"Tea","comment":{"author":{"name":"X"}},"author":{"name":"A"}}]}</script> ¦ Tea ¦ [A] ¦ ^^
          <script type="application/ld+json">{"itemListElement":[{"item":{"headline":"Milk","datePublished":"2020-01-01"}}]}</script><title>Tea</title> ¦ Tea ¦ [] ¦ ^^
          <script type="application/ld+json">{a: 1}</script><meta name=author content=D>      ¦ ^^  ¦ [D]        ¦ ^^
          <meta name=date content="12/05/2021">                                               ¦ ^^  ¦ []         ¦ ^^
          """)
  void aPageTellsItsTitleAuthorsAndDay(String html, String title, String authors, String date) {
    Metadata metadata = read(html, DocumentFormat.HTML).metadata();
    assertEquals(title, metadata.title().orElse(""));
    assertEquals(authors, metadata.authors().toString());
    assertEquals(date, metadata.publicationDate().map(Object::toString).orElse(""));
  }

  @Test
  void frontMatterTellsTheSame() {
    String markdown = "---\ntitle: \"Tea\"\nauthor: Ada Roe\ndate: 2021-05-12\n---\n\nHot.\n";
    Metadata metadata = read(markdown, DocumentFormat.MARKDOWN).metadata();
    assertEquals("Tea", metadata.title().orElseThrow());
    assertEquals(List.of("Ada Roe"), metadata.authors());
    assertEquals("2021-05-12", metadata.publicationDate().orElseThrow().toString());
  }

  @Test
  void theDensestPartIsReadAndTheTitleAboveTheArticle() {
    String prose = "The council voted to keep the ferry running, against the advice of many. ";
    String column = "<div class=x><div class=y><p>" + prose.repeat(8) + "</p></div></div>";
    String menu = "<div class=z><p>Two cups of tea for the price of one</p></div>";
    assertEquals(
        "paragraph: " + prose.repeat(8).strip(),
        blocks(read("<div>" + column + menu + "</div>", DocumentFormat.HTML)));
    String page =
        "<title>Tea - The Post</title><div><h1>Tea</h1></div><article><p>"
            + prose
            + "</p></article><p>x</p>";
    assertEquals(
        "heading 1: Tea; paragraph: " + prose.strip(), blocks(read(page, DocumentFormat.HTML)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<b>",
        "<a href=x>",
        "<table>",
        "<ul><li>",
        "<p>",
        "</p>",
        "<![CDATA[",
        "<svg>",
        "&amp",
        "&#0;",
        "<!--",
        "<",
        "<select>",
        "<b><p>",
        "<template>",
        "<h1>x",
        "\u0000<p>",
        "<q>",
        "<li><a>x",
        "<article><p>x",
        "<span class=byline>x</span>",
        "<details><summary>x",
        "<h2 class=subtitle>x",
        "<p><a href=x>x</a></p>",
        "<script type=application/ld+json>{\"author\":["
      })
  void hostileHtmlIsRead(String piece) {
    int times = piece.equals("<div>") ? 100_000 : 10_000;
    Reading reading = read(piece.repeat(times) + "tail", DocumentFormat.HTML);
    assertTrue(reading.text().text().length() <= (piece.length() + 4) * times);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">",
        "> ",
        "- ",
        "*",
        "**a ",
        "[",
        "![",
        "[a](",
        "`",
        "``a",
        "<div\n\n",
        "<a>\n\n",
        "\\",
        "&",
        "#",
        "# x\n",
        "* x\n ",
        "1. ",
        "_a",
        "\u0000",
        "]: x",
        "[a]: b\n",
        "|-",
        "a\n-\n",
        "---\n",
        "a[^1] ",
        "[^a]: b\n",
        "a&#91;^1]\n\n",
        "- [x] a\n"
      })
  void hostileMarkdownIsRead(String piece) {
    Reading reading = read(piece.repeat(10_000) + "tail", DocumentFormat.MARKDOWN);
    assertTrue(reading.text().text().length() <= piece.length() * 30_000 + 100);
  }

  @ParameterizedTest
  @EnumSource(DocumentFormat.class)
  void emptyTextsHaveNothingToShow(DocumentFormat format) {
    assertEquals("", read("", format).text().text());
  }

  @Test
  void textBehindTheLimitIsNotReadAndSaidSo() {
    Reading reading = READER.read(Document.of("one two \uD83D\uDE00"), 9);
    assertEquals("one two ", reading.text().text());
    assertEquals(DiagnosticKind.TEXT_TRUNCATED, reading.diagnostics().get(0).kind());
    assertEquals(new Span(8, 10), reading.diagnostics().get(0).span().orElseThrow());
  }

  @Test
  void anotherLanguageIsReadAllTheSameAndSaidSo() {
    Document document = Document.of("Elle a dit non.").withLocale(Locale.FRENCH);
    Reading reading = READER.read(document, LIMIT);
    assertEquals(document.text(), reading.text().text());
    assertEquals(DiagnosticKind.UNSUPPORTED_LANGUAGE, reading.diagnostics().get(0).kind());
  }

  private static Reading read(String source, DocumentFormat format) {
    Document document = Document.of(source.replace('~', '\n')).withFormat(format);
    return READER.read(document, LIMIT);
  }

  private static String blocks(Reading reading) {
    return reading.text().blocks().stream().map(MarkupTest::line).collect(Collectors.joining("; "));
  }

  private static String line(Block block) {
    String kind = block.kind().name().toLowerCase(Locale.ROOT);
    String level = block.kind() == BlockKind.HEADING ? " " + block.level() : "";
    return kind + level + ": " + block.text().replace('\n', '/').replace('\u00a0', ' ');
  }
}
