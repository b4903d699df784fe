package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.DeadlineWords.Kind;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PennTag;

/**
 * Mends the tags of the words that open a sentence: the verb of an order, the noun that a later
 * verb is said of, the participle behind it.
 */
final class OpeningRepairs {

  /** The longest phrase between a participle and the verb of its sentence, in tokens. */
  private static final int LONGEST = 6;

  /** The longest finite verbs in "ing" are "spring" and "string". */
  private static final int LONGEST_FINITE = 6;

  private final Paragraph paragraph;
  private final DeadlineWords words;
  private final int first;
  private final PennTag[] tags;

  private OpeningRepairs(Paragraph paragraph, DeadlineWords words, int first, PennTag[] tags) {
    this.paragraph = paragraph;
    this.words = words;
    this.first = first;
    this.tags = tags;
  }

  /** Mends the tags of a sentence that begins at a token. */
  static void mend(Paragraph paragraph, DeadlineWords words, int first, PennTag[] tags) {
    OpeningRepairs repairs = new OpeningRepairs(paragraph, words, first, tags);
    repairs.mendFirst();
    repairs.mendReduced();
  }

  private boolean is(int i, Kind kind) {
    return words.of(paragraph, first + i).contains(kind);
  }

  private String word(int i) {
    return paragraph.token(first + i).normal();
  }

  /** "File by 15 April", and the other way round "Work on the runway is not due". */
  private void mendFirst() {
    if (tags.length < 3) {
      return;
    }
    boolean noun = tags[0] == PennTag.NN || tags[0] == PennTag.NNP;
    boolean bound = word(1).equals("by") || word(1).equals("before") || word(1).equals("no");
    if (noun && bound && is(0, Kind.DEED) && !isSubject()) {
      tags[0] = PennTag.VB;
    } else if (tags[0] == PennTag.VB && tags[1] == PennTag.IN && isSubject()) {
      tags[0] = PennTag.NN;
    } else if (tags[0] == PennTag.VBZ && describes(1) && hasLaterVerb(2)) {
      tags[0] = PennTag.NNS;
    } else if (tags[0] == PennTag.VBN && tags[1].isFinite()) {
      tags[0] = PennTag.NNP;
    }
  }

  /** Whether a verb follows the first words that has no other subject. */
  private boolean isSubject() {
    for (int i = 2; i < tags.length; i++) {
      if (tags[i].isFinite()) {
        return true;
      }
      switch (tags[i]) {
        case PUNCT, PRP, WDT, WP, CC, TO -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /** Whether a finite verb follows before a mark or another clause. */
  private boolean hasLaterVerb(int from) {
    for (int i = from; i < tags.length; i++) {
      if (tags[i].isFinite()) {
        return true;
      }
      if (tags[i] == PennTag.PUNCT || tags[i] == PennTag.CC || tags[i] == PennTag.WDT) {
        return false;
      }
    }
    return false;
  }

  /** "Voters wishing to stand must": no finite verb is so long and ends so. */
  private void mendGerund(int i) {
    String word = word(i);
    boolean gerund = word.length() > LONGEST_FINITE && word.endsWith("ing");
    if (gerund && tags[i] == PennTag.VBP) {
      tags[i] = PennTag.VBG;
    }
  }

  /** "Candidates hoping to stand must": what tells more of a noun. */
  private boolean describes(int i) {
    return tags[i] == PennTag.VBG || tags[i] == PennTag.WP || tags[i] == PennTag.WDT;
  }

  /**
   * "Lawmakers opposed to the bill have", "Drivers caught speeding have", "Firms owed £10 have": no
   * past, but part of it.
   */
  private void mendReduced() {
    int i = 0;
    while (i < tags.length && isInPhrase(tags[i])) {
      i++;
    }
    if (i < tags.length) {
      mendGerund(i);
    }
    boolean noun = i > 0 && (tags[i - 1] == PennTag.NNS || tags[i - 1] == PennTag.NN);
    if (!noun || i + 1 >= tags.length || tags[i] != PennTag.VBD || reports(i)) {
      return;
    }
    boolean led =
        switch (tags[i + 1]) {
          case IN, TO, CD, SYM, JJR -> true;
          default -> false;
        };
    int at = i + 2;
    while (led && at < Math.min(tags.length, i + LONGEST) && isInside(at)) {
      at++;
    }
    boolean phrase = led ? at > i + 2 : tags[i + 1] == PennTag.VBG;
    if (phrase && at < tags.length && isOwn(tags[at]) && !isTwofold(i + 2, at)) {
      tags[i] = PennTag.VBN;
    }
  }

  /** "agreed on Monday taxes will": two phrases, of which the second has the verb. */
  private boolean isTwofold(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      boolean name = tags[i - 1] == PennTag.NNP || tags[i - 1] == PennTag.CD;
      if (tags[i] == PennTag.DT || (name && tags[i] != PennTag.NNP)) {
        return true;
      }
    }
    return false;
  }

  private boolean reports(int i) {
    return is(i, Kind.SAYS)
        || is(i, Kind.PLAN)
        || is(i, Kind.EXPECTATION)
        || is(i, Kind.PROJECTION)
        || is(i, Kind.PROPOSAL);
  }

  /** "more than £10": an amount has a word between its own. */
  private boolean isInside(int i) {
    return isInPhrase(tags[i])
        || tags[i] == PennTag.SYM
        || (tags[i] == PennTag.IN && tags[i - 1] == PennTag.JJR);
  }

  private static boolean isOwn(PennTag tag) {
    return tag == PennTag.MD || tag == PennTag.VBP || tag == PennTag.VBZ;
  }

  private static boolean isInPhrase(PennTag tag) {
    return switch (tag) {
      case NN, NNS, NNP, NNPS, DT, PRPS, JJ, CD -> true;
      default -> false;
    };
  }
}
