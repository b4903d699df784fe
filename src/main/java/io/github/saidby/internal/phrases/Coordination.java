package io.github.saidby.internal.phrases;

import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PartOfSpeech;
import io.github.saidby.text.Sentence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the phrases that a conjunction joins: "X and Y", "X, Y and Z". */
final class Coordination {

  private final NounPhrases phrases;
  private final Paragraph paragraph;

  Coordination(NounPhrases phrases, Paragraph paragraph) {
    this.phrases = phrases;
    this.paragraph = paragraph;
  }

  List<NounPhrase> around(NounPhrase base) {
    Deque<NounPhrase> joined = new ArrayDeque<>();
    joined.add(base);
    boolean conjunction = false;
    NounPhrase next = right(base);
    while (next != null) {
      conjunction |= isConjunction(next.first() - 1);
      joined.addLast(next);
      next = right(next);
    }
    NounPhrase previous = left(base);
    while (previous != null) {
      conjunction |= isConjunction(joined.getFirst().first() - 1);
      joined.addFirst(previous);
      previous = left(previous);
    }
    return conjunction ? List.copyOf(joined) : List.of(base);
  }

  private @Nullable NounPhrase right(NounPhrase phrase) {
    Sentence sentence = paragraph.sentenceOf(phrase.head());
    int at = joinEnd(phrases.modified(phrase).end(), sentence);
    NounPhrase next = at < 0 ? null : phrases.base(at);
    return next != null && next.first() == at && alike(phrase, next) ? next : null;
  }

  private @Nullable NounPhrase left(NounPhrase phrase) {
    Sentence sentence = paragraph.sentenceOf(phrase.head());
    int at = phrase.first() - 1;
    at -= sentence.contains(at) && isConjunction(at) ? 1 : 0;
    at -= sentence.contains(at) && paragraph.token(at).is(",") ? 1 : 0;
    if (at == phrase.first() - 1 || !sentence.contains(at)) {
      return null;
    }
    NounPhrase previous = phrases.base(at);
    return previous != null
            && previous.baseEnd() == at + 1
            && alike(previous, phrase)
            && (isConjunction(phrase.first() - 1) || !isAdverbial(previous, sentence))
        ? previous
        : null;
  }

  /** The index behind a comma, a conjunction or both, or -1 where neither stands. */
  private int joinEnd(int i, Sentence sentence) {
    int at = i;
    at += sentence.contains(at) && paragraph.token(at).is(",") ? 1 : 0;
    at += sentence.contains(at) && isConjunction(at) ? 1 : 0;
    return at > i && sentence.contains(at) ? at : -1;
  }

  /** "In Washington, Jones and Smith": what precedes the comma is no part of the list. */
  private boolean isAdverbial(NounPhrase phrase, Sentence sentence) {
    int before = phrase.first() - 1;
    return sentence.contains(before) && paragraph.tag(before).pos() == PartOfSpeech.ADP;
  }

  private boolean isConjunction(int i) {
    return paragraph.tag(i).pos() == PartOfSpeech.CCONJ && !paragraph.token(i).is("but");
  }

  /** Names join names, descriptions join descriptions or names with a conjunction between. */
  private boolean alike(NounPhrase left, NounPhrase right) {
    return left.isProper() == right.isProper() || isConjunction(right.first() - 1);
  }
}
