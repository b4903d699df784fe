package io.github.saidby.internal.quotes;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.phrases.NounPhrases;
import io.github.saidby.internal.quotes.SyntaxWords.WordClass;
import io.github.saidby.internal.speakers.SpeakerBook;
import io.github.saidby.model.BlockKind;
import io.github.saidby.model.SpeakerType;
import io.github.saidby.text.AnnotatedText;
import io.github.saidby.text.Paragraph;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The turns of a transcript or interview: a turn goes on over paragraphs without a label, and "A:"
 * is who the words before the first turn name.
 */
final class Turns {

  private final AnnotatedText text;
  private final SyntaxWords words;
  private final SpeakerBook speakers;
  private final int last;
  private @Nullable Draft turn;
  private boolean searched;
  private @Nullable NounPhrase interviewee;

  Turns(AnnotatedText text, SyntaxWords words, SpeakerBook speakers) {
    this.text = text;
    this.words = words;
    this.speakers = speakers;
    int turn = -1;
    for (Paragraph paragraph : text.paragraphs()) {
      if (paragraph.block().kind() == BlockKind.SPEAKER_TURN) {
        turn = paragraph.index();
      }
    }
    this.last = turn;
  }

  /**
   * Reads a paragraph.
   *
   * @param found its quotes, that of its label among them
   */
  void read(Passage passage, List<Draft> found) {
    Paragraph paragraph = passage.paragraph();
    if (paragraph.index() > last) {
      turn = null;
    } else if (paragraph.block().kind() == BlockKind.SPEAKER_TURN) {
      turn = null;
      for (int i = 0; i < found.size(); i++) {
        if (found.get(i).rule() == Rule.LABEL) {
          turn = known(found.get(i));
          found.set(i, turn);
        }
      }
    } else if (turn != null && paragraph.block().kind() == BlockKind.PARAGRAPH) {
      turn.with(passage, paragraph.span());
      passage.claim(paragraph.span());
    } else {
      turn = null;
    }
  }

  /** A turn, with who is meant where its label is a letter. */
  private Draft known(Draft labelled) {
    SourceMatch source = labelled.source();
    if (source == null
        || !words.is(source.phrases().get(0).headToken().normal(), WordClass.ANSWER)) {
      return labelled;
    }
    if (!searched) {
      searched = true;
      interviewee = interviewee(labelled.home().paragraph().index());
    }
    if (interviewee == null) {
      return labelled;
    }
    SourceMatch known =
        new SourceMatch(source.phrases(), source.first(), source.end(), interviewee);
    Draft draft = new Draft(labelled.home(), Rule.LABEL, null, known).with(labelled);
    draft.setWeighing(labelled.weighing());
    return draft;
  }

  /** The only person that the paragraphs before one name, or null. */
  private @Nullable NounPhrase interviewee(int end) {
    Set<String> names = new HashSet<>();
    NounPhrase first = null;
    for (Paragraph paragraph : text.paragraphs().subList(0, end)) {
      for (NounPhrase phrase : NounPhrases.of(paragraph).between(0, paragraph.tokens().size())) {
        if (phrase.isProper()
            && !phrase.isPossessive()
            && speakers.typeOf(phrase) == SpeakerType.PERSON) {
          names.add(phrase.headToken().normal());
          first = first == null ? phrase : first;
        }
      }
    }
    return names.size() == 1 ? first : null;
  }
}
