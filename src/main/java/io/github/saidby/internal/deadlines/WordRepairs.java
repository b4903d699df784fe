package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.DeadlineWords.Kind;
import io.github.saidby.internal.lexicon.EnglishLexicon;
import io.github.saidby.internal.lexicon.OrganizationWords;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PennTag;

/**
 * Mends the tags of single words that their neighbours leave no doubt about: a verb behind a modal,
 * a verb of ending behind its subject, what follows for those who do not.
 */
final class WordRepairs {

  private static final OrganizationWords BODIES = EnglishLexicon.get().organizations();

  private final Paragraph paragraph;
  private final DeadlineWords words;
  private final int first;
  private final PennTag[] tags;

  private WordRepairs(Paragraph paragraph, DeadlineWords words, int first, PennTag[] tags) {
    this.paragraph = paragraph;
    this.words = words;
    this.first = first;
    this.tags = tags;
  }

  /** Mends the tags of a sentence that begins at a token. */
  static void mend(Paragraph paragraph, DeadlineWords words, int first, PennTag[] tags) {
    WordRepairs repairs = new WordRepairs(paragraph, words, first, tags);
    OpeningRepairs.mend(paragraph, words, first, tags);
    boolean who = false;
    for (int i = 1; i < tags.length - 1; i++) {
      repairs.mendOwned(i);
      repairs.mendPossessed(i);
      repairs.mendJoined(i);
      repairs.mendTurn(i);
      repairs.mendBare(i);
      repairs.mendWished(i);
      who |= tags[i] == PennTag.WP || tags[i] == PennTag.WDT;
      if (who && repairs.isThreat(i)) {
        tags[i] = PennTag.VBP;
        who = false;
      }
    }
  }

  private boolean is(int i, Kind kind) {
    return words.of(paragraph, first + i).contains(kind);
  }

  private String word(int i) {
    return i < 0 ? "" : paragraph.token(first + i).normal();
  }

  /** "drivers whose permits lapsed": a noun, and its verb behind it. */
  private void mendOwned(int i) {
    if (!word(i - 1).equals("whose")) {
      return;
    }
    if (!tags[i].isFinite()) {
      mendEnding(i + 1);
      return;
    }
    tags[i] = tags[i] == PennTag.VBZ ? PennTag.NNS : PennTag.NN;
    if (tags[i + 1] == PennTag.VBN) {
      tags[i + 1] = PennTag.VBD;
    }
  }

  /** "publish its accounts": no finite verb stands right behind whose something is. */
  private void mendPossessed(int i) {
    if (tags[i - 1] == PennTag.PRPS && tags[i] == PennTag.VBZ) {
      tags[i] = PennTag.NNS;
    }
  }

  /** "a force whose mandate expires on 31 May": the verb of ending behind a noun. */
  private void mendEnding(int from) {
    int i = from;
    while (i < tags.length - 1 && isSingular(tags[i])) {
      i++;
    }
    boolean closes =
        i < tags.length - 1 && (tags[i + 1] == PennTag.IN || tags[i + 1] == PennTag.TO);
    if (closes && tags[i] == PennTag.NNS && (is(i, Kind.EXPIRY) || is(i, Kind.CLOSING))) {
      tags[i] = PennTag.VBZ;
    }
  }

  /** "is out for a month but hopes to be back": a verb behind "but", as "to" follows. */
  private void mendJoined(int i) {
    boolean joined = tags[i - 1] == PennTag.CC && tags[i + 1] == PennTag.TO;
    boolean verb = i + 2 < tags.length && tags[i + 2] == PennTag.VB;
    if (joined && verb && tags[i] == PennTag.NNS && is(i, Kind.PLAN)) {
      tags[i] = PennTag.VBZ;
    }
  }

  /** "will free one captive a week", "agreed to free the captives", "due to lapse": a verb. */
  private void mendBare(int i) {
    boolean due = i > 1 && word(i - 1).equals("to") && word(i - 2).equals("due");
    if (due && tags[i] == PennTag.NN && is(i, Kind.EXPIRY)) {
      tags[i] = PennTag.VB;
    }
    boolean object = tags[i + 1] == PennTag.CD || tags[i + 1] == PennTag.DT;
    boolean bare = tags[i - 1] == PennTag.MD;
    boolean grows = is(i, Kind.GROWTH) && !isInPhrase(tags[i + 1]) && tags[i + 1] != PennTag.NNS;
    boolean opens = tags[i + 1] == PennTag.DT || grows;
    if (word(i - 1).equals("to") && tags[i] == PennTag.JJ && opens) {
      tags[i] = PennTag.VB;
    }
    if (bare && object && (tags[i] == PennTag.JJ || tags[i] == PennTag.NN)) {
      tags[i] = PennTag.VB;
    }
  }

  /** "want the rule scrapped before winter": a participle said of the object. */
  private void mendWished(int i) {
    if (tags[i] != PennTag.VBD || !isNoun(tags[i - 1])) {
      return;
    }
    int at = i - 1;
    while (at > 0 && (isNoun(tags[at]) || isInPhrase(tags[at]))) {
      at--;
    }
    boolean wishes = tags[at].isFinite() || tags[at] == PennTag.VB;
    if (at < i - 1 && wishes && is(at, Kind.WISH)) {
      tags[i] = PennTag.VBN;
    }
  }

  /** "before the House rises for Easter", "until the board meets": a verb, not a plural. */
  private void mendTurn(int i) {
    boolean closes =
        switch (tags[i + 1]) {
          case IN, DT, PUNCT, TO, CC -> true;
          default -> false;
        };
    if (isPastTurn(i)) {
      tags[i] = PennTag.VBD;
    } else if (isPresentTurn(i)) {
      tags[i] = PennTag.VBP;
    }
    if (!closes || tags[i] != PennTag.NNS || !is(i, Kind.TURN)) {
      return;
    }
    int at = i - 1;
    boolean of = false;
    while (at > 0 && (isInPhrase(tags[at]) || (at < i && isOf(at)))) {
      of |= isOf(at);
      at -= isOf(at) ? 2 : 1;
    }
    boolean subject = at < i - 2 ? isSingular(tags[i - 1]) || of : isBareSubject(i);
    tags[i] = subject && at >= 0 && opens(word(at)) ? PennTag.VBZ : tags[i];
  }

  /** "before parliament rises", "before sowing starts", but not "before tax rises". */
  private boolean isBareSubject(int i) {
    boolean noun = isSingular(tags[i - 1]) || tags[i - 1] == PennTag.VBG;
    return noun && (!is(i, Kind.GROWTH) || BODIES.isCommon(word(i - 1)));
  }

  /** "until prices recover", "before the courts return on Monday": a plural and its verb. */
  private boolean isPresentTurn(int i) {
    boolean closes =
        tags[i + 1] == PennTag.PUNCT || (tags[i + 1] == PennTag.IN && !word(i + 1).equals("of"));
    if (tags[i - 1] != PennTag.NNS || !closes || !isBare(i)) {
      return false;
    }
    int at = i - 2;
    while (at > 0 && isInPhrase(tags[at])) {
      at--;
    }
    return opens(word(at)) && (is(i, Kind.GROWTH) || is(i, Kind.TURN));
  }

  /** Whether a word may be a dictionary form, whatever it was taken for. */
  private boolean isBare(int i) {
    return switch (tags[i]) {
      case NN, JJ, RB, VB -> true;
      case VBD -> paragraph.lemma(first + i).equals(word(i));
      default -> false;
    };
  }

  /** "before lessons resumed": a past right behind a bare subject. */
  private boolean isPastTurn(int i) {
    boolean subject = tags[i - 1] == PennTag.NNS || tags[i - 1] == PennTag.NN;
    return tags[i] == PennTag.VBN && subject && opens(word(i - 2)) && is(i, Kind.TURN);
  }

  /** "of limitations": part of a subject. */
  private boolean isOf(int i) {
    boolean plural = tags[i] == PennTag.NNS;
    return plural && i > 1 && word(i - 1).equals("of");
  }

  private static boolean opens(String word) {
    return switch (word) {
      case "before", "until", "till", "unless", "once", "when", "after" -> true;
      default -> false;
    };
  }

  private static boolean isSingular(PennTag tag) {
    return tag == PennTag.NN || tag == PennTag.NNP || tag == PennTag.NNPS;
  }

  private static boolean isNoun(PennTag tag) {
    return isSingular(tag) || tag == PennTag.NNS;
  }

  private static boolean isInPhrase(PennTag tag) {
    return isSingular(tag) || tag == PennTag.DT || tag == PennTag.PRPS || tag == PennTag.JJ;
  }

  /** "who fail to file by June 1 face fines": a verb where a date or a year ends. */
  private boolean isThreat(int i) {
    boolean behind =
        switch (tags[i - 1]) {
          case CD, NNP, NN, RB -> true;
          default -> false;
        };
    boolean takes =
        switch (tags[i + 1]) {
          case NNS, DT, NN, VBG, CD, JJ, PRPS, IN -> true;
          default -> false;
        };
    return tags[i] == PennTag.NN && is(i, Kind.THREAT) && behind && takes;
  }
}
