package io.github.saidby.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ParagraphDependenciesTest {

  @Test
  void parsesASentenceWhenAskedAndOnce() {
    AtomicInteger parsed = new AtomicInteger();
    Paragraph paragraph =
        paragraph(
            (sentence, tags) -> {
              parsed.incrementAndGet();
              return Dependencies.none(sentence.size());
            });
    Sentence sentence = paragraph.sentences().get(0);
    assertEquals(0, parsed.get());

    Dependencies tree = paragraph.dependencies(sentence);

    assertSame(tree, paragraph.dependencies(sentence));
    assertEquals(1, parsed.get());
    assertEquals(Dependencies.ROOT, tree.head(0));
  }

  @Test
  void refusesATreeOfAnotherSize() {
    Paragraph paragraph = paragraph((sentence, tags) -> Dependencies.none(1));
    Sentence sentence = paragraph.sentences().get(0);

    assertThrows(IllegalStateException.class, () -> paragraph.dependencies(sentence));
  }

  private static Paragraph paragraph(DependencyParser parser) {
    Annotators none = Annotators.NONE;
    return Untagged.paragraph(
        "The mill closed.",
        new Annotators(none.sentences(), none.tags(), none.lemmas(), parser, none.names()));
  }
}
