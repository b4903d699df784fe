package io.github.saidby.internal.quantities;

import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PennTag;

/** What the tags say of the words behind a number; outside of the paragraph they say nothing. */
final class PhraseTags {

  private final Scan scan;
  private final Paragraph paragraph;

  PhraseTags(Scan scan) {
    this.scan = scan;
    this.paragraph = scan.paragraph();
  }

  boolean isPlural(int i) {
    return i >= 0 && (tag(i) == PennTag.NNS || tag(i) == PennTag.NNPS || isPeople(i));
  }

  private boolean isPeople(int i) {
    return WordClass.PLURAL_WITHOUT_S.has(scan.word(i));
  }

  boolean isNoun(int i, int end) {
    return i < end && paragraph.tag(i).isNoun();
  }

  boolean isAdjective(int i) {
    return switch (tag(i)) {
      case JJ, JJR, JJS, VBN, VBG -> true;
      default -> false;
    };
  }

  /** Whether a token opens a phrase that no noun before it takes in. */
  boolean opensPhrase(int i) {
    return switch (tag(i)) {
      case DT, PRP, PRPS, NNP, NNPS, TO -> true;
      default -> scan.isCapitalised(i);
    };
  }

  boolean opensClause(int i) {
    return switch (tag(i)) {
      case IN, WRB, WDT -> true;
      default -> false;
    };
  }

  PennTag tag(int i) {
    return i >= 0 && i < scan.size() ? paragraph.tag(i).penn() : PennTag.OTHER;
  }
}
