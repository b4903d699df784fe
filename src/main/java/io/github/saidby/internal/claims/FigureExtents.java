package io.github.saidby.internal.claims;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.phrases.NounPhrases;
import io.github.saidby.text.Dependencies;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PennTag;
import io.github.saidby.text.Relation;
import io.github.saidby.text.Sentence;

/** Tells how far what a verb of figures tells reaches: a clause, an object, a part before it. */
final class FigureExtents {

  private final Paragraph paragraph;
  private final Sentence sentence;
  private final NounPhrases phrases;

  FigureExtents(Paragraph paragraph, Sentence sentence, NounPhrases phrases) {
    this.paragraph = paragraph;
    this.sentence = sentence;
    this.phrases = phrases;
  }

  /** Whether a clause begins behind a verb: that 42 had left; 42 nurses had left. */
  boolean opensClause(int at) {
    if (isWord(at, "that") || hasClause(at - 1) || opensTale(at)) {
      return true;
    }
    for (int i = at; i < sentence.end() && !isClosing(i); i++) {
      boolean verb =
          switch (tag(i)) {
            case MD, VBZ, VBP -> true;
            case VBD -> FigureWord.BE.has(word(i)) || FigureWord.HELPER.has(word(i));
            default -> false;
          };
      if (verb) {
        return i > at;
      }
      if (tag(i) == PennTag.WDT || tag(i) == PennTag.WP || tag(i) == PennTag.CC) {
        return false;
      }
    }
    return false;
  }

  /** Whether a phrase with its verb in the past begins there: showed [the pill cut] the risk. */
  private boolean opensTale(int at) {
    NounPhrase base = at < sentence.end() ? phrases.base(at) : null;
    return base != null
        && base.first() == at
        && base.determiner() != null
        && tag(base.baseEnd()) == PennTag.VBD;
  }

  /** Whether the tree has a clause with a subject of its own below a verb. */
  private boolean hasClause(int verb) {
    Dependencies tree = paragraph.dependencies(sentence);
    for (int clause : tree.dependents(verb - sentence.first(), Relation.CCOMP)) {
      boolean behind = clause > verb - sentence.first();
      if (behind && !tree.dependents(clause, Relation.NSUBJ).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Where the clause behind a verb ends: the sentence, or another part of it. */
  int clauseEnd(int from) {
    for (int i = from; i < sentence.end(); i++) {
      if (isBreak(i) && i > from) {
        return i;
      }
    }
    return sentence.end();
  }

  /** Where the object of a verb ends at the latest: before the next finite verb. */
  int objectEnd(int from) {
    int end = clauseEnd(from);
    int verb = finite(from, end);
    return verb < 0 ? end : verb;
  }

  /** Where the part of a sentence begins that ends at a token. */
  int partStart(int end) {
    for (int i = end - 1; i > sentence.first(); i--) {
      if (isWord(i, ";") || isWord(i, ":")) {
        return i + 1;
      }
    }
    return sentence.first();
  }

  /** Whether the sentence has a finite verb. */
  boolean hasVerb() {
    return finite(sentence.first(), sentence.end()) >= 0;
  }

  /** Whether a token is a mark, or behind the sentence. */
  boolean isClosing(int at) {
    return at >= sentence.end() || tag(at) == PennTag.PUNCT;
  }

  private boolean isBreak(int at) {
    String word = word(at);
    return word.equals(";")
        || word.equals(":")
        || word.equals("\u2014")
        || (word.equals(",")
            && at + 1 < sentence.end()
            && FigureWord.PART.has(word(at + 1))
            && finite(at + 1, sentence.end()) >= 0);
  }

  /** The first finite verb of some tokens; -1 without one. */
  private int finite(int from, int end) {
    for (int i = from; i < end; i++) {
      switch (tag(i)) {
        case VBD, VBZ, VBP, MD -> {
          return i;
        }
        default -> {}
      }
    }
    return -1;
  }

  private boolean isWord(int at, String word) {
    return sentence.contains(at) && paragraph.token(at).is(word);
  }

  private String word(int at) {
    return paragraph.token(at).normal();
  }

  private PennTag tag(int at) {
    return sentence.contains(at) ? paragraph.tag(at).penn() : PennTag.OTHER;
  }
}
