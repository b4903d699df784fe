package io.github.saidby.internal.speakers;

import io.github.saidby.EnglishStages;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.phrases.NounPhrases;
import io.github.saidby.model.Block;
import io.github.saidby.model.BlockKind;
import io.github.saidby.model.Document;
import io.github.saidby.model.Span;
import io.github.saidby.model.Speaker;
import io.github.saidby.text.AnnotatedText;
import io.github.saidby.text.Annotators;
import io.github.saidby.text.DocumentText;
import io.github.saidby.text.Paragraph;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks who is meant by the source mentions that stand in brackets; {@code //} ends a paragraph.
 * Each of them is taken for somebody who is quoted there.
 */
final class Asked {

  private static final Annotators ANNOTATORS = EnglishStages.annotators();
  private static final SpeakerLexicons LEXICONS = SpeakerLexicons.load(KnownSpeakers.NONE);

  private Asked() {}

  static List<Speaker> about(String marked) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    List<Integer> heads = new ArrayList<>();
    for (String paragraph : marked.split(" // ", -1)) {
      text.append(text.isEmpty() ? "" : "\n");
      int start = text.length();
      for (char c : paragraph.toCharArray()) {
        if (c == ']') {
          heads.add(text.length() - 1);
        } else if (c != '[') {
          text.append(c);
        }
      }
      blocks.add(
          Block.builder()
              .span(new Span(start, text.length()))
              .text(text.substring(start))
              .kind(BlockKind.PARAGRAPH)
              .build());
    }
    DocumentText source = DocumentText.plain(Document.of(text.toString()));
    AnnotatedText read = AnnotatedText.of(source, blocks, ANNOTATORS, Integer.MAX_VALUE);
    SpeakerBook book = SpeakerBook.read(read, LEXICONS);
    List<Integer> ids = heads.stream().map(head -> ask(book, read, head)).toList();
    return ids.stream().map(book::speaker).toList();
  }

  private static int ask(SpeakerBook book, AnnotatedText text, int offset) {
    Paragraph paragraph =
        text.paragraphs().stream()
            .filter(candidate -> candidate.span().end() > offset)
            .findFirst()
            .orElseThrow();
    int token = paragraph.tokenAt(offset);
    NounPhrase phrase = NounPhrases.of(paragraph).full(token);
    int id =
        book.who(
            phrase != null
                ? phrase
                : new NounPhrase(paragraph, token, token, token + 1, token + 1));
    book.spoke(id, offset);
    return id;
  }
}
