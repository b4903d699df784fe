package io.github.saidby.internal.sections;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.saidby.model.Block;
import io.github.saidby.model.Document;
import io.github.saidby.model.Section;
import io.github.saidby.text.DocumentText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Texts of a hundred thousand lines that make a pass look back or ahead from each of them. A pass
 * whose work grows with the square of the lines would not end here.
 */
class HostileLayoutTest {

  private static final int LINES = 100_000;

  private final EnglishSectionSplitter splitter = new EnglishSectionSplitter();

  /** {@code ~} stands for a line break. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '^',
      textBlock =
          """
          ^^                                    ¦ Home~News~Sport~
          ^^                                    ¦ Home~~Foo bar~~
          ^^                                    ¦ A heading~~Text is here, and it ends.~~
          ^^                                    ¦ A heading of it~~
          FAQ~~                                 ¦ Why is it so?~~Because it is so, and ends.~~
          Abstract~~                            ¦ Methods~~
          The ways~~Walking and riding.~~       ¦ Walking~~Walking and riding.~~
          Contents~                             ¦ Chapter 1~
          ^^                                    ¦ Contents~Foo bar~Baz~~
          ^^                                    ¦ 1.2.0 - 2020-01-01~~Added~~
          ^^                                    ¦ From: a~To: b~Subject: c~~
          ^^                                    ¦ From: a~
          ^^                                    ¦ Regards~Ada~
          ^^                                    ¦ Photo: x~short~
          ^^                                    ¦ Correction:~short~
          ^^                                    ¦ 3 May 2020~~Text is here, and it ends as prose does.~~
          ^^                                    ¦ By Ada Roe~
          Title~~Some prose that ends.~~Related~ ¦ some link~
          ^^                                    ¦ Sign up to our newsletter. We use cookies.~~
          ^^                                    ¦ Ms Ada Roe: yes.~Mr Roe: no.~
          ^^                                    ¦ 1. It is so.~~Heading~~
          ^^                                    ¦ - item~~
          ^^                                    ¦ [1] a note~
          ^^                                    ¦ ---~
          ^^                                    ¦ Page 1~\f
          """)
  void everyLineIsReadOnce(String head, String piece) {
    int lines = (int) piece.chars().filter(c -> c == '~').count();
    String text =
        (head + piece.repeat(LINES / lines)).replace('~', '\n').replace("\\f", "\f")
            + "The last paragraph is prose, and it ends as prose does.";
    assertEquals(shown(text), shownBy(splitter.split(DocumentText.plain(Document.of(text)))));
  }

  private static long shown(String text) {
    return text.chars().filter(c -> c > ' ').count();
  }

  private static long shownBy(List<Section> sections) {
    Deque<Section> open = new ArrayDeque<>(sections);
    long shown = 0;
    while (!open.isEmpty()) {
      Section section = open.pop();
      for (Block block : section.blocks()) {
        shown += shown(block.text());
      }
      section.sections().forEach(open::push);
    }
    return shown;
  }
}
