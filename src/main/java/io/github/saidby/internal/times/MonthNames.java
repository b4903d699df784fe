package io.github.saidby.internal.times;

/** Tells months that stand without day and year from names and verbs. */
final class MonthNames {

  private MonthNames() {}

  /** Whether a month without day and year is one, and not a name or a verb. */
  static boolean standsAlone(Words words, int i, TimeWord month) {
    if ((isJoined(words, i) || isRunEnd(words, i))
        && (words.isCapitalised(i) || !month.needsSupport())) {
      return true;
    }
    boolean least = words.is(i - 1, "least") && words.is(i - 2, "at");
    int open = least ? i - 2 : i;
    boolean edge = words.isHyphen(open - 1) && words.isTime(open - 2, TimeWord.Kind.EDGE);
    int before = edge ? open - 2 : open - 1;
    boolean led =
        words.isTime(before, TimeWord.Kind.LINK)
            || words.isTime(before, TimeWord.Kind.BOUND)
            || words.isTime(before, TimeWord.Kind.EDGE)
            || words.isTime(before, TimeWord.Kind.WHICH);
    boolean sure =
        led && !words.isAny(before, "to", "and", "or", "by", "for", "from", "as", "that");
    if (!words.isCapitalised(i)) {
      boolean of = words.is(before, "of") && month.note() == TimeWord.Note.NAME;
      return sure && !month.needsSupport() && !of;
    }
    boolean article =
        words.isAny(before, "a", "an", "the", "'s") || words.isTime(before, TimeWord.Kind.OWNER);
    boolean named = words.isCapitalised(i + 1) && words.time(i + 1) == null && words.isWord(i + 1);
    boolean glued = words.isHyphen(i + 1) || (words.isWord(i - 1) && !words.isSpaced(i));
    if (glued
        || areInitials(words, i)
        || isPersonBefore(words, i)
        || (month.needsPeriod() && !isPeriod(words, i))) {
      return false;
    }
    boolean timed = sure && !words.isAny(before, "of", "about", "with", "before", "after");
    if (isAmbiguous(month) && words.surnames().isBorne(words.text(i))) {
      return timed;
    }
    if (month.needsSupport()) {
      boolean of = sure && !words.is(before, "of") && !words.is(before, "about");
      boolean joins = words.isAny(before, "to", "and", "or", "as") && !isMovedTo(words, before);
      return of || ((article || led) && !named && !joins);
    }
    return !named || timed || words.is(before, "a") || month.note() != TimeWord.Note.NAME;
  }

  /** "an APR of 12 percent", "NOV shares": capitals among words that have small letters. */
  private static boolean areInitials(Words words, int i) {
    int beside = words.isWord(i + 1) ? i + 1 : i - 1;
    return words.isAllCaps(i)
        && words.isWord(beside)
        && words.text(beside).length() > 1
        && !words.isAllCaps(beside);
  }

  private static boolean isPeriod(Words words, int i) {
    return words.at(i).endsWith(".");
  }

  /** "Nov-Feb", "April to June": months tell each other to be such. */
  private static boolean isJoined(Words words, int i) {
    return (isJoint(words, i + 1) && words.isTime(i + 2, TimeWord.Kind.MONTH))
        || (isJoint(words, i - 1) && words.isTime(i - 2, TimeWord.Kind.MONTH));
  }

  /** "moved the launch back to May", "brought forward to March". */
  private static boolean isMovedTo(Words words, int to) {
    return words.is(to, "to") && words.isAny(to - 1, "back", "forward");
  }

  /** "the three months to March", "the year ended June". */
  private static boolean isRunEnd(Words words, int i) {
    boolean linked = words.isAny(i - 1, "to", "ended", "ending", "through");
    boolean now = words.is(i - 1, "and") && words.is(i - 2, "now");
    return now || (linked && words.isTime(i - 2, TimeWord.Kind.UNIT));
  }

  private static boolean isJoint(Words words, int i) {
    return words.isAny(i, "to", "and", "or", "through", "until", "till") || words.isDash(i);
  }

  private static boolean isAmbiguous(TimeWord month) {
    return month.note() == TimeWord.Note.NAME || month.note() == TimeWord.Note.SUPPORT;
  }

  private static boolean isPersonBefore(Words words, int i) {
    return words.isAny(i - 1, "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.");
  }
}
