package io.github.saidby.internal.quantities;

/**
 * Tells participles that stand inside the noun phrase behind a number from verbs: {@code 758
 * [pledged] delegates}, {@code 40 newly [elected] members}.
 */
final class Participles {

  private final Scan scan;
  private final PhraseTags tags;

  Participles(Scan scan, PhraseTags tags) {
    this.scan = scan;
    this.tags = tags;
  }

  /**
   * Whether the number before a token is no subject, so that a past tense behind it is a
   * participle: {@code won 758 [pledged delegates]}.
   */
  boolean isObject(int first) {
    for (int i = first - 2; i >= Math.max(0, first - 4); i--) {
      switch (tags.tag(i)) {
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

  /** Won 758 [pledged] delegates; bought 12 [used], double-decked ferries. */
  boolean isParticiple(int i, int first, int end) {
    boolean leads = (leadsToPlural(i, -1, end) && tags.isPlural(i + 1)) || describesPlural(i, end);
    return leads && isObject(first);
  }

  boolean goesOnWith(int i, int noun, int end) {
    return leadsToPlural(i, noun, end) && noun == i - 1 && !tags.isPlural(noun);
  }

  /**
   * Whether nothing but what describes it stands between a token and a plural: {@code newly elected
   * [and largely untested] members}.
   */
  boolean describesPlural(int i, int end) {
    int at = i + 1;
    while (at < end && isDescription(at)) {
      at++;
    }
    return at > i + 1
        && at < end
        && tags.isPlural(at)
        && (tags.isAdjective(at - 1) || tags.isNoun(at - 1, end));
  }

  private boolean isDescription(int at) {
    return switch (tags.tag(at)) {
      case RB, CC -> !WordClass.NO_PARTICIPLE.has(scan.word(at));
      case JJ, VBN, VBG -> !WordClass.OTHERS.has(scan.word(at));
      case NN -> scan.isHyphen(at + 1) || scan.isHyphen(at - 1);
      default -> scan.is(at, ",") || (scan.isHyphen(at) && scan.isGlued(at));
    };
  }

  /** A participle, or an adjective that was taken for an adverb, right before a plural. */
  boolean leadsToPlural(int i, int noun, int end) {
    boolean behind = noun < 0 || noun == i - 1;
    return behind && i + 1 < end && (tags.isPlural(i + 1) || (noun < 0 && tags.isNoun(i + 1, end)));
  }
}
