package io.github.saidby.internal.times;

/**
 * What the words around a length of time tell: whether it is one, an age, or how rare something is.
 */
final class LapseContexts {

  private LapseContexts() {}

  static boolean isAge(Words words, int end) {
    int old = words.isHyphen(end) ? end + 1 : end;
    return words.isAny(old, "old", "olds");
  }

  /** "a one-in-200-year flood", "a 1 in 100 year event": how rare something is. */
  static boolean isOdds(Words words, int i, int end) {
    int in = words.isHyphen(i - 1) ? i - 2 : i - 1;
    boolean counted = words.isHyphen(in - 1) || Numbers.cardinal(words, in - 1) != null;
    TimeWord unit = words.time(end - 1, TimeWord.Kind.UNIT);
    boolean one = unit != null && !unit.plural();
    return words.is(in, "in") && counted && (words.isHyphen(in + 1) || (one && !words.is(i, "a")));
  }

  /** "a second term": a word behind "second" that it ranks. */
  static boolean isRanked(Words words, int i) {
    return words.isWord(i)
        && !words.isTime(i, TimeWord.Kind.LINK)
        && !words.isTime(i, TimeWord.Kind.BOUND)
        && !words.isAny(i, "ago", "later", "earlier");
  }

  static boolean hyphenLong(Words words, int at) {
    return words.isHyphen(at + 1) && words.is(at + 2, "long");
  }

  /** Words that a length of time can follow: "for", "after", "despite", "spent". */
  static boolean isLead(Words words, int i) {
    return words.isTime(i, TimeWord.Kind.LEAD)
        || words.isAny(i, "for", "within", "in", "over", "after", "throughout");
  }

  static boolean isMatter(Words words, int i) {
    return words.is(i, "of") && words.is(i - 1, "matter");
  }

  /** Whether "a year" is a length of time here, not a rate. */
  static boolean isLength(Words words, int i, int end) {
    return isLead(words, i - 1)
        || words.isTime(i - 1, TimeWord.Kind.SPAN)
        || words.isAny(i - 1, "last", "about", "around", "another", "once", "of", "half")
        || words.isAny(
            end,
            "ago",
            "later",
            "earlier",
            "before",
            "after",
            "away",
            "from",
            "since",
            "hence",
            "and",
            "late",
            "left",
            "on",
            "to",
            "today",
            "tomorrow",
            "yesterday")
        || (words.is(end, "in") && words.is(end + 1, "which") && words.is(end + 2, "to"))
        || (words.is(end, "or") && words.isAny(end + 1, "more", "so", "two"))
        || words.is(i - 1, ",");
  }
}
