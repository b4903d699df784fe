package io.github.saidby.internal.quotes;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.quotes.SyntaxWords.WordClass;
import io.github.saidby.internal.speakers.SpeakerBook;
import io.github.saidby.model.BlockKind;
import io.github.saidby.text.AnnotatedText;
import io.github.saidby.text.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The turns of a transcript or interview: a turn goes on over blocks that have no label of their
 * own, and "A:" is who the words before the first turn name.
 */
final class Turns {

  private final AnnotatedText text;
  private final SyntaxWords words;
  private final SpeakerBook speakers;
  private final Judge judge;
  private @Nullable Draft turn;
  private boolean searched;
  private @Nullable NounPhrase interviewee;

  Turns(AnnotatedText text, SyntaxWords words, SpeakerBook speakers, Judge judge) {
    this.text = text;
    this.words = words;
    this.speakers = speakers;
    this.judge = judge;
  }

  /**
   * Reads a paragraph.
   *
   * @param labelled what its own label begins, perhaps still without content; null where it has
   *     none
   * @param found its quotes, that of its label among them
   */
  void read(Passage passage, @Nullable Draft labelled, List<Draft> found) {
    Paragraph paragraph = passage.paragraph();
    if (paragraph.block().kind() != BlockKind.SPEAKER_TURN) {
      turn = null;
    } else if (labelled != null) {
      turn = known(labelled);
      int at = found.indexOf(labelled);
      if (at >= 0) {
        found.set(at, turn);
      }
    } else if (turn != null) {
      boolean first = turn.content().isEmpty();
      turn.with(passage, paragraph.span());
      passage.claim(paragraph.span());
      if (first) {
        found.add(turn);
        judge.accepts(turn, false);
      }
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
      interviewee =
          Interviewees.before(text, labelled.home().paragraph().index(), speakers::typeOf);
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
}
