package io.github.saidby.internal.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.saidby.EnglishStages;
import io.github.saidby.model.Block;
import io.github.saidby.model.BlockKind;
import io.github.saidby.model.Document;
import io.github.saidby.model.Span;
import io.github.saidby.stage.QuoteExtractor;
import io.github.saidby.text.AnnotatedText;
import io.github.saidby.text.Annotators;
import io.github.saidby.text.DependencyParser;
import io.github.saidby.text.DocumentText;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {

  private static final Annotators ENGLISH = EnglishStages.annotators();
  private static final QuoteExtractor QUOTES = EnglishStages.quoteExtractor(List.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mill stands by the river.                          | 0
          “The mill will open again in May,” said Ada Roe.       | 0
          “The mill will open again in May,” Ada Roe said.       | 0
          The council criticised the fence after demanding rest. | 1
          """)
  void parsesOnlyWhatIsInDoubt(String text, int parsed) {
    AtomicInteger count = new AtomicInteger();
    read(
        text,
        (sentence, tags) -> {
          count.incrementAndGet();
          return ENGLISH.parses().parse(sentence, tags);
        });

    assertEquals(parsed, count.get());
  }

  private static void read(String text, DependencyParser parser) {
    Annotators annotators =
        new Annotators(
            ENGLISH.sentences(), ENGLISH.tags(), ENGLISH.lemmas(), parser, ENGLISH.names());
    Block block =
        Block.builder()
            .span(new Span(0, text.length()))
            .text(text)
            .kind(BlockKind.PARAGRAPH)
            .reason("test")
            .build();
    QUOTES.extract(
        AnnotatedText.of(
            DocumentText.plain(Document.of(text)), List.of(block), annotators, text.length() + 1));
  }
}
