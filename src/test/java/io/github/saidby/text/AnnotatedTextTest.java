package io.github.saidby.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.saidby.model.Block;
import io.github.saidby.model.BlockKind;
import io.github.saidby.model.Document;
import io.github.saidby.model.Span;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AnnotatedTextTest {

  private static final Tag NOUN = new Tag(PartOfSpeech.NOUN, PennTag.NN);

  @Test
  void nothingIsTaggedBeforeSomebodyAsksAndNothingTwice() {
    AtomicInteger tagged = new AtomicInteger();
    Paragraph paragraph =
        paragraph(
            "One two. Three four.",
            text -> List.of(new Span(0, 8), new Span(9, 20)),
            sentence -> {
              tagged.incrementAndGet();
              return sentence.stream().map(token -> NOUN).toList();
            },
            found -> List.of());
    assertEquals(6, paragraph.tokens().size());
    assertEquals(0, tagged.get());
    paragraph.tag(0);
    paragraph.tag(1);
    assertEquals(1, tagged.get());
    paragraph.tag(4);
    assertEquals(2, tagged.get());
  }

  @Test
  void everyTokenBelongsToASentenceOfBoundedLength() {
    Paragraph paragraph = untagged("word ".repeat(1000), List.of(), List.of());
    int at = 0;
    for (Sentence sentence : paragraph.sentences()) {
      assertEquals(at, sentence.first());
      assertTrue(sentence.size() <= Sentences.MAX_TOKENS);
      at = sentence.end();
    }
    assertEquals(1000, at);
  }

  @Test
  void anOverlongBlockIsReadInPiecesThatHoldAllOfIt() {
    String text = "word ".repeat(100).strip();
    AnnotatedText read = read(text, 120, Annotators.NONE);
    assertEquals(text, String.join("", read.paragraphs().stream().map(Paragraph::text).toList()));
    assertTrue(read.paragraphs().stream().allMatch(piece -> piece.span().length() <= 120));
  }

  @Test
  void namesOutsideTheParagraphAreRefusedWithAReason() {
    NameMention outside = new NameMention(new Span(3, 99), NameType.PERSON);
    IllegalStateException e =
        assertThrows(
            IllegalStateException.class, untagged("Ada Roe", List.of(), List.of(outside))::names);
    assertTrue(e.getMessage().contains("[3, 99)"), e.getMessage());
  }

  @Test
  void sentencesThatOverlapAreRefusedWithAReason() {
    Paragraph paragraph = untagged("Ada Roe", List.of(new Span(0, 5), new Span(4, 7)), List.of());
    assertThrows(IllegalStateException.class, paragraph::sentences);
  }

  @Test
  void aTaggerMustTagEveryToken() {
    Paragraph paragraph =
        paragraph("Ada Roe", text -> List.of(), sentence -> List.of(NOUN), found -> List.of());
    assertThrows(IllegalStateException.class, () -> paragraph.tag(0));
  }

  private static Paragraph untagged(String text, List<Span> sentences, List<NameMention> names) {
    return paragraph(text, t -> sentences, s -> List.of(), found -> names);
  }

  private static Paragraph paragraph(
      String text, SentenceFinder sentences, PartOfSpeechTagger tagger, NameFinder names) {
    Annotators annotators =
        new Annotators(
            sentences, tagger, Annotators.NONE.lemmas(), Annotators.NONE.parses(), names);
    return read(text, 20_000, annotators).paragraphs().get(0);
  }

  private static AnnotatedText read(String text, int maxParagraphLength, Annotators annotators) {
    Block block =
        Block.builder()
            .span(new Span(0, text.length()))
            .text(text)
            .kind(BlockKind.PARAGRAPH)
            .build();
    return AnnotatedText.of(
        DocumentText.plain(Document.of(text)), List.of(block), annotators, maxParagraphLength);
  }
}
