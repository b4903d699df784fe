package io.github.saidby.internal.phrases;

import io.github.saidby.model.Block;
import io.github.saidby.model.BlockKind;
import io.github.saidby.model.Document;
import io.github.saidby.model.Span;
import io.github.saidby.text.AnnotatedText;
import io.github.saidby.text.Annotators;
import io.github.saidby.text.DocumentText;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PartOfSpeech;
import io.github.saidby.text.PennTag;
import io.github.saidby.text.Tag;
import java.util.ArrayList;
import java.util.List;

/** Makes a paragraph of one sentence from words with their tags: {@code Kyiv/NNP agreed/VBD}. */
public final class TaggedText {

  private TaggedText() {}

  /**
   * Reads words with tags.
   *
   * @param tagged words with Penn tags behind slashes, blanks between them
   */
  public static Paragraph paragraph(String tagged) {
    StringBuilder text = new StringBuilder();
    List<Tag> tags = new ArrayList<>();
    for (String item : tagged.strip().split(" +", -1)) {
      int slash = item.lastIndexOf('/');
      boolean clitic = item.startsWith("'");
      text.append(text.isEmpty() || clitic ? "" : " ").append(item, 0, slash);
      PennTag penn = PennTag.valueOf(item.substring(slash + 1));
      tags.add(new Tag(pos(penn, item.substring(0, slash)), penn));
    }
    Block block =
        Block.builder()
            .span(new Span(0, text.length()))
            .text(text.toString())
            .kind(BlockKind.PARAGRAPH)
            .build();
    Annotators annotators =
        new Annotators(
            whole -> List.of(new Span(0, whole.length())),
            sentence -> tags,
            (token, tag) -> token.normal(),
            Annotators.NONE.parses(),
            paragraph -> List.of());
    return AnnotatedText.of(
            DocumentText.plain(Document.of(text.toString())),
            List.of(block),
            annotators,
            Integer.MAX_VALUE)
        .paragraphs()
        .get(0);
  }

  private static PartOfSpeech pos(PennTag penn, String word) {
    return switch (penn) {
      case NN, NNS -> PartOfSpeech.NOUN;
      case NNP, NNPS -> PartOfSpeech.PROPN;
      case PRP, PRPS, WP, WPS -> PartOfSpeech.PRON;
      case DT, PDT, WDT -> PartOfSpeech.DET;
      case JJ, JJR, JJS -> PartOfSpeech.ADJ;
      case RB, RBR, RBS -> PartOfSpeech.ADV;
      case CD -> PartOfSpeech.NUM;
      case CC -> PartOfSpeech.CCONJ;
      case MD -> PartOfSpeech.AUX;
      case IN -> word.equals("that") ? PartOfSpeech.SCONJ : PartOfSpeech.ADP;
      case TO, POS -> PartOfSpeech.PART;
      case PUNCT -> PartOfSpeech.PUNCT;
      case SYM -> PartOfSpeech.SYM;
      default -> PartOfSpeech.VERB;
    };
  }
}
