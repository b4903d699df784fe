package io.github.saidby.internal.quotes;

import io.github.saidby.internal.quotes.SyntaxWords.WordClass;
import io.github.saidby.text.PartOfSpeech;
import io.github.saidby.text.PennTag;

/**
 * A verb with its auxiliaries: "has not yet said", "may have been told", "to say".
 *
 * @param first the index of its first token
 * @param verb the index of the verb
 * @param form how the verb stands to its subject
 * @param negated whether it is negated
 * @param hedged whether a modal or an adverb leaves it open whether it happened
 */
record VerbGroup(int first, int verb, Form form, boolean negated, boolean hedged) {

  /** How a verb stands to its subject. */
  enum Form {
    /** It has a subject of its own. */
    FINITE,
    /** Its subject is that of the verb above it, or it stands behind a noun. */
    PARTICIPLE,
    /** Its subject is that of the verb above it. */
    INFINITIVE,
    /** Its subject is what was said or to whom. */
    PASSIVE,
    /** A past participle without an auxiliary. */
    BARE_PARTICIPLE
  }

  /** Reads the group that ends with a verb. */
  static VerbGroup of(Passage passage, int verb, int limit) {
    SyntaxWords words = passage.words();
    int first = verb;
    boolean negated = false;
    boolean hedged = false;
    boolean be = false;
    boolean have = false;
    boolean modal = false;
    boolean to = false;
    for (int i = verb - 1; i >= limit && !passage.isInside(i) && verb - i < 8; i--) {
      String word = passage.word(i);
      PennTag tag = passage.penn(i);
      boolean perfect = words.is(word, WordClass.HAVE) && passage.penn(verb) == PennTag.VBN;
      boolean verbal = passage.pos(i) == PartOfSpeech.AUX || tag == PennTag.MD || perfect;
      if (tag == PennTag.TO || (word.equals("to") && tag != PennTag.IN)) {
        to = true;
        first = i;
        break;
      } else if (tag == PennTag.MD) {
        modal = true;
      } else if (verbal && words.is(word, WordClass.BE) && !have) {
        be = true;
      } else if (verbal && words.is(word, WordClass.HAVE)) {
        have = true;
      } else if (!(verbal && words.is(word, WordClass.DO))
          && passage.pos(i) != PartOfSpeech.ADV
          && !words.is(word, WordClass.NEGATION)) {
        break;
      }
      negated |= words.is(word, WordClass.NEGATION);
      hedged |= words.is(word, WordClass.HEDGE);
      boolean adverb = passage.pos(i) == PartOfSpeech.ADV && !words.is(word, WordClass.NEGATION);
      first = adverb ? first : i;
    }
    be |= first == verb && isJoinedPassive(passage, verb, limit);
    boolean gerund = passage.word(verb).endsWith("ing") && !passage.penn(verb).isFinite();
    PennTag tag = gerund ? PennTag.VBG : passage.penn(verb);
    return new VerbGroup(first, verb, form(tag, be, have, modal, to), negated, hedged);
  }

  /** Was fined $300 and [ordered] to pay: one auxiliary for both. */
  private static boolean isJoinedPassive(Passage passage, int verb, int limit) {
    SyntaxWords words = passage.words();
    boolean joined =
        words.is(passage.word(verb), WordClass.ORDERED)
            && verb + 1 < passage.size()
            && passage.is(verb + 1, "to")
            && verb - 1 > limit
            && passage.is(verb - 1, "and");
    for (int i = verb - 2; joined && i > limit && verb - i < 12; i--) {
      if (passage.penn(i) == PennTag.VBN && words.is(passage.word(i - 1), WordClass.BE)) {
        return true;
      }
      if (passage.isInside(i) || passage.penn(i).isFinite()) {
        return false;
      }
    }
    return false;
  }

  /** The same verb read as a past tense. */
  VerbGroup asFinite() {
    return new VerbGroup(first, verb, Form.FINITE, negated, hedged);
  }

  private static Form form(PennTag tag, boolean be, boolean have, boolean modal, boolean to) {
    boolean participle = tag == PennTag.VBN || tag == PennTag.VBD;
    if (be && participle) {
      return Form.PASSIVE;
    }
    if (to) {
      return Form.INFINITIVE;
    }
    if (tag == PennTag.VBG) {
      return be ? Form.FINITE : Form.PARTICIPLE;
    }
    return tag == PennTag.VBN && !have && !modal ? Form.BARE_PARTICIPLE : Form.FINITE;
  }
}
