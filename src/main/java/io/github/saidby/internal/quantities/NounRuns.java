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
  private final PhraseTags tags;
  private final Participles participles;

  NounRuns(Scan scan) {
    this.scan = scan;
    this.paragraph = scan.paragraph();
    this.tags = new PhraseTags(scan);
    this.participles = new Participles(scan, tags);
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
    while (i < end
        && (continues(i, first, noun, end) || isPluralByNumber(i, noun, plural, wanted))) {
      if (scan.isHyphen(i) && !tags.isNoun(i + 1, end)) {
        noun = -1; // what the hyphen joins is an adjective: a man-made lake
        plural = -1;
      }
      boolean plain = isRun(i, first) || isPluralByNumber(i, noun, plural, wanted);
      if (paragraph.tag(i).isNoun() || plain) {
        noun = i;
        plural = tags.isPlural(i) || plain ? i : plural;
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
    boolean verb = singular && noun == first && tags.opensPhrase(noun + 1);
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
    return switch (tags.tag(i)) {
      case NN, NNS, NNP, NNPS, FW -> noun < 0 || goesOn(i, noun);
      case JJ, JJR, JJS ->
          noun < 0 || (noun == i - 1 && !tags.isPlural(noun) && tags.isNoun(i + 1, end));
      case VBN, VBG ->
          (participles.leadsToPlural(i, noun, end)
                  || (noun < 0 && participles.describesPlural(i, end)))
              && !tags.isPlural(noun)
              && !WordClass.NO_PARTICIPLE.has(scan.word(i));
      case VBD ->
          noun < 0 ? participles.isParticiple(i, first, end) : participles.goesOnWith(i, noun, end);
      case RB, RBR, RBS ->
          noun < 0 && (tags.isAdjective(i + 1) || (i + 1 < end && tags.isPlural(i + 1)));
      case POS -> {
        int owned = isQuote(i + 1) ? i + 2 : i + 1;
        yield noun == i - 1 && (tags.isNoun(owned, end) || tags.isAdjective(owned));
      }
      case CC ->
          noun < 0
              && i > first
              && tags.isAdjective(i - 1)
              && (tags.isAdjective(i + 1) || participles.describesPlural(i, end));
      case PUNCT ->
          (isQuote(i) && tags.tag(i - 1) == PennTag.POS && tags.isNoun(i + 1, end))
              || (noun < 0 && i > first && scan.is(i, ",") && participles.describesPlural(i, end));
      case VBZ -> isRun(i, first);
      default -> scan.isWord(i) && scan.is(i, "&");
    };
  }

  private boolean opensCompound(int i, int first) {
    return i == first && scan.isHyphen(i + 1) && scan.isGlued(i + 1) && scan.isGlued(i + 2);
  }

  /** A plural right behind the number that was taken for a verb: {@code by 115 [runs]}. */
  private boolean isRun(int i, int first) {
    return i == first
        && tags.tag(i) == PennTag.VBZ
        && scan.word(i).endsWith("s")
        && !WordClass.AUXILIARY.has(scan.word(i))
        && (i + 1 >= scan.size()
            || scan.isClosing(i + 1)
            || tags.tag(i + 1) == PennTag.IN
            || tags.tag(i + 1) == PennTag.TO
            || WordClass.NOT_COUNTED.has(scan.word(i + 1)));
  }

  /** A plural that was taken for a verb, as its number wants one: 18 gold [coins] worth. */
  private boolean isPluralByNumber(int i, int noun, int plural, Agreement wanted) {
    return wanted == Agreement.MANY
        && plural < 0
        && noun == i - 1
        && tags.tag(noun) == PennTag.NN
        && tags.tag(i) == PennTag.VBZ
        && scan.word(i).endsWith("s")
        && !WordClass.PLURAL_WITHOUT_S.has(scan.word(noun))
        && !WordClass.AUXILIARY.has(scan.word(i))
        && !WordClass.VERB_AS_NOUN.has(scan.word(i))
        && !WordClass.SAYS.has(scan.word(i));
  }

  /** Whether a noun behind a noun belongs to the same phrase. */
  private boolean goesOn(int i, int noun) {
    boolean day = TimeWords.isDay(scan.word(i));
    boolean name =
        scan.isCapitalised(i)
            && !scan.isCapitalised(noun)
            && (tags.tag(noun) == PennTag.NNS || isVerb(noun, i));
    boolean time = scan.is(noun, "time") && scan.isCapitalised(i);
    boolean verb = tags.isPlural(noun) && WordClass.VERB_AS_NOUN.has(scan.word(i)); // adults shows
    boolean joined =
        noun == i - 1 || tags.tag(i - 1) == PennTag.POS || !paragraph.tag(i - 1).isNoun();
    return joined && !day && !name && !time && !verb;
  }

  /** A singular noun before a name without a plural behind it: 35% [back] Roe. */
  private boolean isVerb(int noun, int name) {
    return tags.tag(noun) == PennTag.NN
        && tags.tag(name) != PennTag.NNPS
        && tags.tag(name + 1) != PennTag.NNS
        && tags.tag(name + 2) != PennTag.NNS;
  }

  private boolean areNames(int first, int noun) {
    for (int i = first; i <= noun; i++) {
      if (tags.tag(i) != PennTag.NNP && scan.isWord(i)) {
        return false;
      }
    }
    return true;
  }

  /** Treated 60 [wounded] on Friday, where the tag makes a verb of it. */
  private boolean isVictim(int at) {
    boolean tagged = tags.tag(at) == PennTag.VBD || tags.tag(at) == PennTag.VBN;
    boolean closed =
        at + 1 >= scan.size()
            || scan.isClosing(at + 1)
            || tags.opensClause(at + 1)
            || scan.is(at + 1, "and");
    return tagged && closed && WordClass.VICTIM.has(scan.word(at)) && participles.isObject(at);
  }

  /** An adjective that stands for a noun: {@code 40 [injured],}. */
  private @Nullable Range adjective(int first, int end) {
    if (end == first && isVictim(first)) {
      return new Range(first, first + 1);
    }
    boolean last = end > first && end < scan.size() && tags.isAdjective(end - 1);
    Token next = end < scan.size() ? scan.tokens().get(end) : null;
    boolean closed =
        next == null || scan.isClosing(end) || scan.is(end, "and") || tags.opensClause(end);
    return last && closed ? new Range(first, end) : null;
  }
}
