package io.github.saidby.internal.phrases;

import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PennTag;
import io.github.saidby.text.Sentence;

/** Finds where a relative clause about a person or thing ends. */
final class RelativeClauses {

  private final Paragraph paragraph;

  RelativeClauses(Paragraph paragraph) {
    this.paragraph = paragraph;
  }

  /**
   * The end of the clause that starts at an index.
   *
   * @param end the index behind the noun phrase so far
   * @return the index behind the clause, or the same index where none starts or its end is unclear
   */
  int end(int end) {
    if (end >= paragraph.tokens().size()) {
      return end;
    }
    Sentence sentence = paragraph.sentenceOf(end);
    boolean comma = paragraph.token(end).is(",");
    int pronoun = comma ? end + 1 : end;
    if (!sentence.contains(pronoun) || !isRelative(pronoun) || pronoun == sentence.first()) {
      return end;
    }
    return comma ? closingComma(pronoun, end, sentence) : secondVerb(pronoun, end, sentence);
  }

  private boolean isRelative(int i) {
    PennTag tag = paragraph.tag(i).penn();
    return tag == PennTag.WP || tag == PennTag.WPS || tag == PennTag.WDT;
  }

  private int closingComma(int from, int otherwise, Sentence sentence) {
    for (int i = from + 1; i < sentence.end(); i++) {
      if (paragraph.token(i).is(",")) {
        return i;
      }
      if (isMark(i)) {
        return otherwise;
      }
    }
    return otherwise;
  }

  /** "people who live there said": the clause ends before the second verb of its kind. */
  private int secondVerb(int from, int otherwise, Sentence sentence) {
    int finite = 0;
    for (int i = from + 1; i < sentence.end(); i++) {
      if (paragraph.tag(i).penn().isFinite()) {
        finite++;
        if (finite == 2) {
          return i;
        }
      } else if (paragraph.token(i).is(",") || isMark(i)) {
        return finite == 1 ? i : otherwise;
      }
    }
    return otherwise;
  }

  private boolean isMark(int i) {
    String mark = paragraph.token(i).normal();
    return mark.equals("\"") || mark.equals("``") || mark.equals("''") || mark.equals(";");
  }
}
