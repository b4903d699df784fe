package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.DeadlineWords.Kind;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.times.FoundTime;
import io.github.saidby.text.PennTag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what somebody has or gets time for: "has until Friday to", "the deadline for". */
final class Allowances {

  private static final int FAR = 14;

  private final Subjects subjects;

  Allowances(Subjects subjects) {
    this.subjects = subjects;
  }

  /** What stands behind "to" where time is given; nothing where no "to" follows. */
  Due behindTime(Syntax syntax, Bound bound) {
    int above = Governors.before(syntax, bound.first());
    int at = above < 0 ? bound.first() : above;
    Verb governor = Governors.group(syntax, Math.min(at, syntax.end() - 1));
    boolean gives = above >= 0 && !Grants.isHad(syntax, above) && !governor.passive();
    NounPhrase subject = above < 0 ? null : subjects.before(syntax, governor);
    int whole = endOfGiven(syntax, bound.first());
    NounPhrase given = gives ? Chain.objectBetween(syntax, above + 1, whole) : null;
    boolean self = given != null && isSelf(syntax, given.head());
    boolean headline = given == null && syntax.isAny(above, "given");
    NounPhrase actor = gives && !self && !headline ? given : subject;
    int to = infinitive(syntax, bound.end());
    NounPhrase whom = to < 0 ? null : forWhom(syntax, behindLeft(syntax, bound.end()), to);
    actor = whom == null ? actor : whom;
    if (to < 0) {
      return new Due(bound.first(), bound.first(), governor, governor, List.of(), subject, actor);
    }
    Verb verb = Verb.of(syntax, to + 1);
    int end = ClauseEnds.after(syntax, to + 1);
    boolean inside = gives && syntax.tag(above) == PennTag.VBG && governor.first() == above;
    int close = inside ? finiteOr(syntax, to + 2, end) : end;
    return new Due(to + 1, close, verb, governor, List.of(), subject, actor);
  }

  /** "granted the developer [more] time till", "a 14-day notice": who is given it ends before. */
  private static int endOfGiven(Syntax syntax, int bound) {
    if (!syntax.isAny(bound - 1, "time")) {
      return syntax.isAny(bound - 1, "a", "an") ? bound - 1 : bound;
    }
    return syntax.is(bound - 2, Kind.SPARE) ? bound - 2 : bound - 1;
  }

  static boolean isSelf(Syntax syntax, int i) {
    return syntax.isAny(i, "itself", "themselves", "himself", "herself", "ourselves", "myself");
  }

  /**
   * Behind "'s time" and "' notice" in "two weeks' notice to leave", "a 14-day notice to leave", or
   * the same place.
   */
  static int behindNotice(Syntax syntax, int end) {
    if (syntax.isAny(end, "notice") && syntax.isInfinitive(end + 1)) {
      return end + 1;
    }
    boolean notice = syntax.isAny(end + 1, "time", "notice", "grace", "warning");
    return notice && syntax.isAny(end, "'s", "'") ? end + 2 : end;
  }

  /**
   * Behind "left", "more", "in which" and "from receipt of the notice", which stand between a time
   * and what it is for.
   */
  static int behindLeft(Syntax syntax, int end) {
    int notice = behindNotice(syntax, end);
    if (notice != end) {
      return notice;
    }
    NounPhrase from = syntax.isAny(end, "from", "after", "of") ? syntax.base(end + 1) : null;
    if (from != null && from.first() == end + 1) {
      return syntax.phrases().modified(from).end();
    }
    if (syntax.is(end, Kind.SPARE)) {
      return end + 1;
    }
    return syntax.isAny(end, "in", "within") && syntax.isAny(end + 1, "which") ? end + 2 : end;
  }

  /** "gave them two months on Wednesday to": behind the day on which time was given. */
  static int behindDay(Syntax syntax, int end) {
    FoundTime day = syntax.isAny(end, "on") ? syntax.timeAt(end + 1) : null;
    boolean told = day != null && day.first() == end + 1 && syntax.isInfinitive(day.end());
    return told && day != null ? day.end() : end;
  }

  /** "nine days left for the two sides to agree": who stands between "for" and "to". */
  private static @Nullable NounPhrase forWhom(Syntax syntax, int from, int to) {
    NounPhrase whom = syntax.isAny(from, "for") ? syntax.base(from + 1) : null;
    return whom != null && whom.first() == from + 1 && whom.baseEnd() <= to ? whom.until(to) : null;
  }

  /** Where "to" stands behind a time, or behind whom the time is for; else behind the time. */
  static int purpose(Syntax syntax, int end) {
    int at = behindLeft(syntax, end);
    int to = at;
    while (syntax.isAny(at, "for") && to < Math.min(syntax.end(), at + FAR)) {
      if (syntax.isFinite(to) || syntax.isMark(to) || syntax.isInfinitive(to)) {
        break;
      }
      to++;
    }
    return forWhom(syntax, at, to) == null ? at : to;
  }

  /** The "to" behind a time, perhaps behind what stands between commas; -1 where there is none. */
  private static int infinitive(Syntax syntax, int behind) {
    int end = purpose(syntax, behindDay(syntax, behind));
    if (syntax.isPurpose(end)) {
      return end;
    }
    if (!syntax.isAny(end, ",")) {
      return -1;
    }
    if (syntax.isPurpose(end + 1)) {
      return end + 1;
    }
    for (int i = end + 1; i < Math.min(syntax.end(), end + FAR); i++) {
      if (syntax.isAny(i, ",")) {
        return syntax.isInfinitive(i + 1) ? i + 1 : -1;
      }
    }
    return -1;
  }

  /** "the deadline for candidates to register", "the deadline for entries is Friday". */
  @Nullable Due behindNoun(Syntax syntax, Bound bound) {
    int from = bound.end();
    int to = from;
    NounPhrase purpose = null;
    if (syntax.isAny(from, "for")) {
      to = from + 1;
      while (to < Math.min(syntax.end(), from + FAR) && !syntax.isInfinitive(to)) {
        to++;
      }
      purpose = syntax.base(from + 1);
    }
    if (syntax.isInfinitive(to)) {
      Verb verb = Verb.of(syntax, to + 1);
      NounPhrase who = purpose == null ? whoBefore(syntax, bound) : purpose.until(to);
      int end = finiteOr(syntax, to + 2, ClauseEnds.after(syntax, to + 1));
      return new Due(to + 1, end, verb, verb, List.of(), null, who);
    }
    if (!syntax.isAny(from, "for")) {
      return null;
    }
    return forNoun(syntax, from + 1, purpose, whoBefore(syntax, bound));
  }

  private static @Nullable Due forNoun(
      Syntax syntax, int first, @Nullable NounPhrase purpose, @Nullable NounPhrase who) {
    int end = purpose == null ? first : endOfPurpose(syntax, purpose);
    int last = first;
    while (last < syntax.end() && purpose == null && !stops(syntax, last)) {
      last++;
    }
    int close = Math.max(end, last);
    if (close == first || (purpose != null && syntax.isTime(purpose))) {
      return null;
    }
    Verb verb = Verb.of(syntax, first);
    return new Due(first, close, verb, verb, List.of(), null, who);
  }

  /** "for filing its accounts": with the object of what was taken for a noun. */
  private static int endOfPurpose(Syntax syntax, NounPhrase purpose) {
    int end = syntax.phrases().modified(purpose).end();
    NounPhrase object = syntax.base(end);
    boolean gerund = end == purpose.first() + 1 && syntax.word(end - 1).endsWith("ing");
    boolean takes = object != null && object.first() == end && !syntax.isTime(object);
    return gerund && takes && object != null ? syntax.phrases().modified(object).end() : end;
  }

  /** The first finite verb in a range, which "deadline" is the subject of, else the range's end. */
  private static int finiteOr(Syntax syntax, int from, int end) {
    for (int i = from; i < end; i++) {
      if (syntax.isFinite(i) && syntax.tag(i - 1) != PennTag.WDT) {
        return i;
      }
    }
    return end;
  }

  private static boolean stops(Syntax syntax, int i) {
    return syntax.isFinite(i)
        || syntax.isMark(i)
        || syntax.timeAt(i) != null
        || syntax.isAny(i, "until", "by", "from", "to");
  }

  /**
   * Whom a deadline binds by the verb before it: who misses, meets, faces or is given it; who sets
   * it does so for others, perhaps for the object between.
   */
  @Nullable NounPhrase whoBefore(Syntax syntax, Bound bound) {
    int at = Governors.before(syntax, bound.first());
    if (at < 0) {
      return null;
    }
    Verb verb = Governors.group(syntax, at);
    boolean binds =
        verb.passive()
            || syntax.is(at, Kind.MISS)
            || syntax.is(at, Kind.MEET)
            || syntax.is(at, Kind.THREAT)
            || isSelf(syntax, at + 1)
            || syntax.isAny(at, "have", "has", "had");
    NounPhrase subject =
        binds ? subjects.before(syntax, Chain.from(syntax, verb).governor()) : null;
    NounPhrase object = Chain.objectBetween(syntax, at + 1, bound.first());
    boolean gives = syntax.is(at, Kind.GRANT) || syntax.is(at, Kind.SETTING);
    boolean given = gives && !binds && object != null;
    return given ? object : subject == null || syntax.isTime(subject) ? null : subject;
  }
}
