package io.github.saidby.internal.quantities;

import io.github.saidby.internal.phrases.TimeWords;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PennTag;
import io.github.saidby.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rest of the noun phrase that a number opens: {@code 12 [registered Democratic voters]}.
 *
 * <p>Numbers agree with their noun, and that helps where a tag is wrong: behind "six" the phrase
 * goes on to the plural, and a singular noun before another phrase is a verb ("19 support them").
 */
final class NounRuns {

  /** Which number of the head goes with what counts it. */
  enum Agreement {
    ONE,
    MANY,
    /** A percentage counts both: 40% of it, 40% of them. */
    ANY
  }

  /** As many words as a phrase has behind a number. */
  private static final int LONGEST = 12;

  private final Scan scan;
  private final Paragraph paragraph;

  NounRuns(Scan scan) {
    this.scan = scan;
    this.paragraph = scan.paragraph();
  }

  /**
   * The words from a token to the head of the phrase.
   *
   * @param wanted the number that the head should have
   * @param limit where it must end
   * @return the range, or null where no noun follows
   */
  @Nullable Range at(int first, Agreement wanted, int limit) {
    return isQuote(first) ? unquoted(first + 1, wanted, limit) : run(first, wanted, limit);
  }

  /** Twenty “felony charges”: without the marks; 100 “unbound” delegates: with them. */
  private @Nullable Range unquoted(int first, Agreement wanted, int limit) {
    int close = first;
    while (close < Math.min(limit, first + LONGEST) && !isQuote(close)) {
      close++;
    }
    Range inside = run(first, wanted, Math.min(limit, close));
    Range behind = close < limit && isQuote(close) ? run(close + 1, wanted, limit) : null;
    boolean goesOn = behind != null && paragraph.tag(behind.first()).isNoun();
    return behind != null && goesOn ? new Range(first - 1, behind.end()) : inside;
  }

  private boolean isQuote(int i) {
    return scan.is(i, "\"") || scan.is(i, "''") || scan.is(i, "``");
  }

  private @Nullable Range run(int first, Agreement wanted, int limit) {
    int end = Math.min(limit, Math.min(first + LONGEST, sentenceEnd(first)));
    int noun = -1;
    int plural = -1;
    int i = first;
    while (i < end && continues(i, first, noun, end)) {
      if (scan.isHyphen(i) && !isNoun(i + 1, end)) {
        noun = -1; // what the hyphen joins is an adjective: a man-made lake
        plural = -1;
      }
      if (paragraph.tag(i).isNoun() || isRun(i, first)) {
        noun = i;
        plural = isPlural(i) || isRun(i, first) ? i : plural;
      }
      i++;
    }
    if (noun < 0) {
      return wanted == Agreement.ANY ? null : adjective(first, i);
    }
    boolean many = wanted == Agreement.MANY;
    if (many && plural >= 0 && plural < noun && !scan.isHyphen(plural + 1)) {
      noun = plural;
    }
    boolean singular = wanted != Agreement.ONE && plural < 0;
    boolean verb = singular && noun == first && opensPhrase(noun + 1);
    boolean name = singular && areNames(first, noun);
    return verb || name ? null : new Range(first, noun + 1);
  }

  private int sentenceEnd(int at) {
    return at < scan.size() ? paragraph.sentenceOf(at).end() : at;
  }

  private boolean continues(int i, int first, int noun, int end) {
    if (scan.isHyphen(i)) {
      return i > first && scan.isGlued(i) && scan.isGlued(i + 1);
    }
    if ((i > first && scan.isHyphen(i - 1)) || (noun < 0 && opensCompound(i, first))) {
      return true;
    }
    if (i > first && WordClass.NOT_COUNTED.has(scan.word(i))) {
      return false;
    }
    return switch (tag(i)) {
      case NN, NNS, NNP, NNPS, FW -> noun < 0 || goesOn(i, noun);
      case JJ, JJR, JJS -> noun < 0 || (noun == i - 1 && !isPlural(noun) && isNoun(i + 1, end));
      case VBN, VBG ->
          (leadsToPlural(i, noun, end) || (noun < 0 && describesPlural(i, end)))
              && !isPlural(noun)
              && !WordClass.NO_PARTICIPLE.has(scan.word(i));
      case VBD -> noun < 0 ? isParticiple(i, first, end) : goesOnWith(i, noun, end);
      case RB, RBR, RBS -> noun < 0 && (isAdjective(i + 1) || (i + 1 < end && isPlural(i + 1)));
      case POS -> {
        int owned = isQuote(i + 1) ? i + 2 : i + 1;
        yield noun == i - 1 && (isNoun(owned, end) || isAdjective(owned));
      }
      case CC ->
          noun < 0
              && i > first
              && isAdjective(i - 1)
              && (isAdjective(i + 1) || describesPlural(i, end));
      case PUNCT ->
          (isQuote(i) && tag(i - 1) == PennTag.POS && isNoun(i + 1, end))
              || (noun < 0 && i > first && scan.is(i, ",") && describesPlural(i, end));
      case VBZ -> isRun(i, first);
      default -> scan.isWord(i) && scan.is(i, "&");
    };
  }

  private boolean opensCompound(int i, int first) {
    return i == first && scan.isHyphen(i + 1) && scan.isGlued(i + 1) && scan.isGlued(i + 2);
  }

  /**
   * Whether the number before a token is no subject, so that a past tense behind it is a
   * participle: {@code won 758 [pledged delegates]}.
   */
  private boolean isObject(int first) {
    for (int i = first - 2; i >= Math.max(0, first - 4); i--) {
      switch (tag(i)) {
        case VB, VBD, VBG, VBN, VBP, VBZ, IN, TO, PRPS -> {
          return true;
        }
        case CD, JJR, RB -> {}
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  /** A plural right behind the number that was taken for a verb: {@code by 115 [runs]}. */
  private boolean isRun(int i, int first) {
    return i == first
        && tag(i) == PennTag.VBZ
        && scan.word(i).endsWith("s")
        && !WordClass.AUXILIARY.has(scan.word(i))
        && (i + 1 >= scan.size()
            || scan.isClosing(i + 1)
            || tag(i + 1) == PennTag.IN
            || WordClass.NOT_COUNTED.has(scan.word(i + 1)));
  }

  /** Won 758 [pledged] delegates; bought 12 [used], double-decked ferries. */
  private boolean isParticiple(int i, int first, int end) {
    boolean leads = (leadsToPlural(i, -1, end) && isPlural(i + 1)) || describesPlural(i, end);
    return leads && isObject(first);
  }

  private boolean goesOnWith(int i, int noun, int end) {
    return leadsToPlural(i, noun, end) && noun == i - 1 && !isPlural(noun);
  }

  /** Whether a noun behind a noun belongs to the same phrase. */
  private boolean goesOn(int i, int noun) {
    boolean day = TimeWords.isDay(scan.word(i));
    boolean name =
        scan.isCapitalised(i)
            && !scan.isCapitalised(noun)
            && (tag(noun) == PennTag.NNS || isVerb(noun, i));
    boolean time = scan.is(noun, "time") && scan.isCapitalised(i);
    boolean joined = noun == i - 1 || tag(i - 1) == PennTag.POS || !paragraph.tag(i - 1).isNoun();
    return joined && !day && !name && !time;
  }

  /** A singular noun before a name without a plural behind it: 35% [back] Roe. */
  private boolean isVerb(int noun, int name) {
    return tag(noun) == PennTag.NN
        && tag(name) != PennTag.NNPS
        && tag(name + 1) != PennTag.NNS
        && tag(name + 2) != PennTag.NNS;
  }

  /**
   * Whether nothing but what describes it stands between a token and a plural: {@code newly elected
   * [and largely untested] members}.
   */
  private boolean describesPlural(int i, int end) {
    int at = i + 1;
    while (at < end && isDescription(at)) {
      at++;
    }
    return at > i + 1 && at < end && isPlural(at) && (isAdjective(at - 1) || isNoun(at - 1, end));
  }

  private boolean isDescription(int at) {
    return switch (tag(at)) {
      case RB, CC -> !WordClass.NO_PARTICIPLE.has(scan.word(at));
      case JJ, VBN, VBG -> !WordClass.OTHERS.has(scan.word(at));
      case NN -> scan.isHyphen(at + 1) || scan.isHyphen(at - 1);
      default -> scan.is(at, ",") || (scan.isHyphen(at) && scan.isGlued(at));
    };
  }

  /** A participle, or an adjective that was taken for an adverb, right before a plural. */
  private boolean leadsToPlural(int i, int noun, int end) {
    boolean behind = noun < 0 || noun == i - 1;
    return behind && i + 1 < end && (isPlural(i + 1) || (noun < 0 && isNoun(i + 1, end)));
  }

  private boolean isPlural(int i) {
    return i >= 0 && (tag(i) == PennTag.NNS || tag(i) == PennTag.NNPS || isPeople(i));
  }

  private boolean isPeople(int i) {
    return WordClass.PLURAL_WITHOUT_S.has(scan.word(i));
  }

  private boolean isNoun(int i, int end) {
    return i < end && paragraph.tag(i).isNoun();
  }

  private boolean isAdjective(int i) {
    return switch (tag(i)) {
      case JJ, JJR, JJS, VBN, VBG -> true;
      default -> false;
    };
  }

  /** Whether a token opens a phrase that no noun before it takes in. */
  private boolean opensPhrase(int i) {
    return switch (tag(i)) {
      case DT, PRP, PRPS, NNP, NNPS, TO -> true;
      default -> scan.isCapitalised(i);
    };
  }

  private boolean areNames(int first, int noun) {
    for (int i = first; i <= noun; i++) {
      if (tag(i) != PennTag.NNP && scan.isWord(i)) {
        return false;
      }
    }
    return true;
  }

  /** An adjective that stands for a noun: {@code 40 [injured],}. */
  private @Nullable Range adjective(int first, int end) {
    boolean last = end > first && end < scan.size() && isAdjective(end - 1);
    Token next = end < scan.size() ? scan.tokens().get(end) : null;
    boolean closed = next == null || scan.isClosing(end) || scan.is(end, "and") || opensClause(end);
    return last && closed ? new Range(first, end) : null;
  }

  private boolean opensClause(int i) {
    return switch (tag(i)) {
      case IN, WRB, WDT -> true;
      default -> false;
    };
  }

  private PennTag tag(int i) {
    return i >= 0 && i < scan.size() ? paragraph.tag(i).penn() : PennTag.OTHER;
  }
}
