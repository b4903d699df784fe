package io.github.saidby.internal.quantities;

import io.github.saidby.internal.numerals.Numeral;
import io.github.saidby.text.PennTag;
import java.math.BigDecimal;

/**
 * Tells that a bare number is an age by the words before it: {@code she was 45}, {@code he turned
 * 70}, {@code younger than 18}, {@code voters under 30}.
 */
final class ToldAges {

  /** Below it, people under a number are counted, not aged, unless "younger" tells. */
  private static final BigDecimal YOUNGEST = BigDecimal.TEN;

  /** As many tokens as a list of ages takes. */
  private static final int LIST = 10;

  private ToldAges() {}

  static boolean is(Scan scan, int at, Numeral numeral) {
    boolean child = isChild(scan, at);
    boolean plain = scan.isNumber(at) || isPlainWord(numeral) || child;
    if (!plain || numeral.value().scale() > 0 || scan.is(numeral.end(), "%")) {
      return false;
    }
    int end = numeral.end();
    boolean closed = end >= scan.size() || (scan.isClosing(end) && !scan.isNumber(end + 1));
    boolean goesOn = closed || WordClass.AFTER_AGE.has(scan.word(end));
    return isCompared(scan, at, numeral, goesOn)
        || (isOfAge(scan, at) && (goesOn || !opensNoun(scan, end)))
        || (isThen(scan, at) && closed)
        || isYoungest(scan, at, end)
        || (child && (goesOn || !opensPlural(scan, end)))
        || (isListed(scan, at) && goesOn)
        || (isPersonOf(scan, at, numeral) && !opensNoun(scan, end))
        || (isPredicate(scan, at) && goesOn)
        || (isTurned(scan, at) && (goesOn || !opensNoun(scan, end)));
  }

  /** At the age of 92, the average age is about 71, with the age at 16. */
  private static boolean isOfAge(Scan scan, int at) {
    int verb = beforeLevel(scan, at);
    int joiner = scan.is(verb, "age") ? verb + 1 : verb;
    return scan.is(joiner - 1, "age") && WordClass.BEHIND_AGE.has(scan.word(joiner));
  }

  /** At 15, the youngest; at 83 the oldest. */
  private static boolean isYoungest(Scan scan, int at, int end) {
    int the = scan.is(end, ",") ? end + 1 : end;
    return scan.is(at - 1, "at")
        && scan.is(the, "the")
        && (scan.is(the + 1, "youngest") || scan.is(the + 1, "oldest"));
  }

  /** Roe, then 44, left. */
  private static boolean isThen(Scan scan, int at) {
    return scan.is(at - 1, "then") && scan.is(at - 2, ",") && scan.isCapitalised(at - 3);
  }

  /** Numbers below ten in words are often something else. */
  private static boolean isPlainWord(Numeral numeral) {
    return numeral.value().compareTo(YOUNGEST) >= 0;
  }

  /** Children under five. */
  private static boolean isChild(Scan scan, int at) {
    boolean bound = scan.is(at - 1, "under") || scan.is(at - 1, "over");
    return bound && WordClass.AGED_CHILD.has(scan.word(at - 2));
  }

  /** A woman of 83. */
  private static boolean isPersonOf(Scan scan, int at, Numeral numeral) {
    return numeral.value().compareTo(YOUNGEST) >= 0
        && scan.is(at - 1, "of")
        && WordClass.AGED_PERSON.has(scan.word(at - 2))
        && isArticle(scan, at);
  }

  private static boolean isArticle(Scan scan, int at) {
    for (int i = at - 3; i >= at - 5; i--) {
      if (scan.is(i, "a") || scan.is(i, "an")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAged(Scan scan, int at) {
    return scan.is(at, "aged") || scan.is(at, "ages");
  }

  /** Men aged 24 [and 31]; aged 12, 14 [and 17]; aged between 19 [and 26]. */
  private static boolean isListed(Scan scan, int at) {
    if (scan.is(at - 1, "between") && isAged(scan, at - 2)) {
      return true;
    }
    int i = at;
    while (i > at - LIST && (scan.is(i - 1, "and") || scan.is(i - 1, ","))) {
      i -= 2;
      if (scan.numeral(i) == null) {
        return false;
      }
      if (isAged(scan, i - 1) || (scan.is(i - 1, "between") && isAged(scan, i - 2))) {
        return i < at;
      }
    }
    return false;
  }

  /** She was about 45; a verb leads from a person to the number. */
  private static boolean isPredicate(Scan scan, int at) {
    int verb = beforeLevel(scan, at);
    int person = verb - 1;
    if (scan.isWord(person) && scan.paragraph().tag(person).penn() == PennTag.RB) {
      person--;
    }
    boolean now =
        scan.is(at - 1, "now") && (at == 1 || scan.startsSentence(at - 1) || scan.is(at - 2, ","));
    return now
        || (WordClass.AGED_VERB.has(scan.word(verb))
            && (WordClass.AGED_SUBJECT.has(scan.word(person))
                || WordClass.AGED_PERSON.has(scan.word(person))
                || isNamed(scan, person, at + 1)));
  }

  /** Roe was 45 when: a name, and what was then. */
  private static boolean isNamed(Scan scan, int name, int behind) {
    return scan.isCapitalised(name)
        && scan.is(behind, "when")
        && scan.paragraph().tag(name).penn() == PennTag.NNP;
  }

  private static boolean isTurned(Scan scan, int at) {
    int verb = beforeLevel(scan, at);
    return scan.is(verb, "turned") || scan.is(verb, "turns") || scan.is(verb, "turning");
  }

  /** The index before "about", "only" and the like. */
  private static int beforeLevel(Scan scan, int at) {
    int verb = at - 1;
    while (verb > at - 3 && WordClass.BEHIND_LEVEL.has(scan.word(verb))) {
      verb--;
    }
    return verb;
  }

  /** Younger than 18; voters under 30. */
  private static boolean isCompared(Scan scan, int at, Numeral numeral, boolean goesOn) {
    boolean than = scan.is(at - 1, "than");
    boolean aged = than && (scan.is(at - 2, "younger") || scan.is(at - 2, "older"));
    boolean bound = scan.is(at - 1, "under") || scan.is(at - 1, "over");
    boolean people = bound && WordClass.AGED_PLURAL.has(scan.word(at - 2));
    boolean years = numeral.value().compareTo(YOUNGEST) >= 0;
    int end = numeral.end();
    boolean counts = aged ? opensNoun(scan, end) : opensPlural(scan, end);
    return (aged || (people && years)) && (goesOn || !counts);
  }

  private static boolean opensPlural(Scan scan, int at) {
    return opensNoun(scan, at) && scan.paragraph().tag(at).penn() != PennTag.NN;
  }

  private static boolean opensNoun(Scan scan, int at) {
    return scan.isHyphen(at)
        || (scan.isWord(at)
            && switch (scan.paragraph().tag(at).penn()) {
              case NN, NNS, NNP, NNPS, JJ, CD -> true;
              default -> false;
            });
  }
}
