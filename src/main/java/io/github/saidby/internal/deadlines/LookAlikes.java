package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.DeadlineWords.Kind;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.times.FoundTime;
import io.github.saidby.model.DeadlineRelation;
import io.github.saidby.model.TimeKind;
import io.github.saidby.text.PennTag;

/** Tells bounds from words that only look like one, by what stands beside them. */
final class LookAlikes {

  private LookAlikes() {}

  static boolean is(Syntax syntax, Bound bound, Due due) {
    return isDistance(syntax, bound.relation(), bound.first())
        || isOfNoun(syntax, bound)
        || isMeans(syntax, bound, due)
        || isOneOfRow(syntax, bound, due)
        || isPointInTime(syntax, bound)
        || isRange(syntax, bound)
        || isOfParticiple(syntax, bound)
        || isRepeated(syntax, bound)
        || isSingledOut(syntax, bound)
        || isEarliest(syntax, bound)
        || isAudience(syntax, bound);
  }

  /**
   * "two weeks before the election", "the day before the vote", "with three days until the vote": a
   * point in time, or how far off it is. "At least two weeks before" is a bound.
   */
  static boolean isDistance(Syntax syntax, DeadlineRelation relation, int lead) {
    boolean until = relation == DeadlineRelation.UNTIL && !syntax.isAny(lead, "to");
    if (relation != DeadlineRelation.BEFORE && !until) {
      return false;
    }
    int at = behindAdverbs(syntax, lead);
    FoundTime time = syntax.timeAt(at - 1);
    boolean length = time != null && time.value().kind() == TimeKind.DURATION;
    if (length && time != null && Distances.firstOfLeast(syntax, time) >= 0) {
      return false;
    }
    int first = length && time != null ? time.first() : firstOfUnit(syntax, at);
    if (first < 0 || syntax.isAny(first - 1, "for", "least", "than")) {
      return false;
    }
    return !until || (length && !isDone(syntax, first));
  }

  private static int behindAdverbs(Syntax syntax, int first) {
    int at = first;
    while (syntax.isAdverb(at - 1)
        || syntax.isMark(at - 1)
        || syntax.is(at - 1, Kind.SPARE)
        || syntax.isAny(at - 1, "even", "just", "right")) {
      at--;
    }
    return syntax.isAny(at - 1, "go") && syntax.isAny(at - 2, "to") ? at - 2 : at;
  }

  /** Where "the final days" before a token begins; -1 where no unit of time stands there. */
  private static int firstOfUnit(Syntax syntax, int at) {
    NounPhrase base = syntax.base(at - 1);
    boolean date = syntax.timeAt(at - 1) != null;
    return base != null && !date && base.baseEnd() == at && syntax.is(base.head(), Kind.UNIT)
        ? base.first()
        : -1;
  }

  /** "stay three weeks until": the length belongs to what is done. */
  private static boolean isDone(Syntax syntax, int first) {
    PennTag tag = syntax.tag(first - 1);
    return tag == PennTag.VB || tag == PennTag.VBD || tag == PennTag.VBG;
  }

  /** "the final debate before the vote": the words belong to a noun that is one of a row. */
  private static boolean isOfNoun(Syntax syntax, Bound bound) {
    NounPhrase base = syntax.base(bound.first() - 1);
    if (base == null
        || base.baseEnd() != bound.first()
        || bound.relation() != DeadlineRelation.BEFORE) {
      return false;
    }
    return isRanked(syntax, base) && !isFirst(syntax, base);
  }

  /** "will publish the first images before the year is out": the bound belongs to the verb. */
  private static boolean isFirst(Syntax syntax, NounPhrase base) {
    int at = base.first();
    boolean opened = syntax.tag(at) == PennTag.DT || syntax.tag(at) == PennTag.PRPS;
    boolean object = syntax.tag(at - 1) == PennTag.VB || syntax.tag(at - 1) == PennTag.VBG;
    return object && syntax.isAny(opened ? at + 1 : at, "first");
  }

  private static boolean isRanked(Syntax syntax, NounPhrase base) {
    for (int i = base.first(); i < base.head(); i++) {
      boolean amount = syntax.isAny(i, "least", "most");
      if ((syntax.tag(i) == PennTag.JJS && !amount) || syntax.is(i, Kind.RANK)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "a test taken within 72 hours of travel": when something was done that is asked for, but not
   * "to have the farms insured within two years".
   */
  private static boolean isOfParticiple(Syntax syntax, Bound bound) {
    int at = bound.first() - 1;
    boolean caused = syntax.isAny(Governors.before(syntax, at), "have", "get", "see");
    boolean reduced = syntax.tag(at) == PennTag.VBN && syntax.isNoun(at - 1) && !caused;
    return reduced
        && bound.relation() == DeadlineRelation.WITHIN
        && !syntax.is(at, DeadlineWords.Kind.EXPECTATION)
        && !syntax.is(at, DeadlineWords.Kind.SCHEDULE);
  }

  /** "is open until dusk every day": hours that come again. */
  private static boolean isRepeated(Syntax syntax, Bound bound) {
    FoundTime behind = syntax.timeAt(bound.end());
    boolean lasts = bound.lasts();
    return lasts && behind != null && behind.value().kind() == TimeKind.SET;
  }

  /** "in the next decade alone": how much falls into it. */
  private static boolean isSingledOut(Syntax syntax, Bound bound) {
    return bound.relation() == DeadlineRelation.WITHIN && syntax.isAny(bound.end(), "alone");
  }

  /** "will resume by Thursday at the earliest": not before that. */
  private static boolean isEarliest(Syntax syntax, Bound bound) {
    int at = bound.end();
    boolean earliest =
        syntax.isAny(at, "at")
            && syntax.isAny(at + 1, "the")
            && syntax.isAny(at + 2, "earliest", "soonest");
    return earliest && bound.relation() == DeadlineRelation.BY;
  }

  /** "speaks before a joint session": those who listen. */
  private static boolean isAudience(Syntax syntax, Bound bound) {
    if (bound.relation() != DeadlineRelation.BEFORE || bound.cue() != Bound.Cue.EVENT) {
      return false;
    }
    boolean addressed = syntax.is(bound.first() - 1, Kind.ADDRESS);
    return addressed || syntax.isAny(bound.core(), "a", "an");
  }

  /**
   * "chosen through a convention", "got through the primary", "settled through talks": how, unless
   * the verb tells of what goes on meanwhile.
   */
  private static boolean isMeans(Syntax syntax, Bound bound, Due due) {
    if (bound.relation() != DeadlineRelation.THROUGH || !bound.isEvent()) {
      return false;
    }
    NounPhrase base = syntax.base(bound.core());
    boolean period =
        base != null && (syntax.is(base.head(), Kind.MOMENT) || syntax.is(base.head(), Kind.UNIT));
    int main = due.verb().main();
    boolean meanwhile =
        syntax.lasts(main)
            || syntax.is(main, Kind.HOLD)
            || syntax.is(main, Kind.DURING)
            || (Verb.isBe(syntax, main) && main + 1 < bound.first());
    boolean any =
        syntax.isAny(bound.core(), "a", "an", "such")
            || (base != null
                && base.first() == base.head()
                && syntax.tag(base.head()) == PennTag.NNS);
    return any || !(period || meanwhile);
  }

  /** "the last coach to call before the storm was": one of a row, told of the past. */
  private static boolean isOneOfRow(Syntax syntax, Bound bound, Due due) {
    NounPhrase base = due.verb().infinitive() ? syntax.base(due.verb().first() - 1) : null;
    boolean before = bound.relation() == DeadlineRelation.BEFORE;
    return before && base != null && isRanked(syntax, base) && isToldAsPast(syntax, bound, base);
  }

  private static boolean isToldAsPast(Syntax syntax, Bound bound, NounPhrase base) {
    int behind = bound.end();
    while (behind < syntax.end() && !syntax.isFinite(behind)) {
      behind++;
    }
    int ahead = Governors.before(syntax, base.first());
    return syntax.tag(behind) == PennTag.VBD || (ahead >= 0 && syntax.tag(ahead) == PennTag.VBD);
  }

  /** "since long before the vote", "compared to before the war": a point in time. */
  private static boolean isPointInTime(Syntax syntax, Bound bound) {
    int at = bound.first() - 1;
    while (syntax.isAdverb(at)) {
      at--;
    }
    boolean compared =
        syntax.isAny(at, "to", "with") && syntax.isAny(at - 1, "compared", "relative");
    return bound.relation() == DeadlineRelation.BEFORE
        && (compared || syntax.isAny(at, "since", "than"));
  }

  /** "from booking the trip until reaching the stop": how far something goes. */
  private static boolean isRange(Syntax syntax, Bound bound) {
    boolean until = bound.relation() == DeadlineRelation.UNTIL;
    if (!until || syntax.tag(bound.core()) != PennTag.VBG) {
      return false;
    }
    for (int i = bound.first() - 1; i > syntax.first() && !syntax.isMark(i); i--) {
      if (syntax.tag(i) == PennTag.VBG && syntax.isAny(i - 1, "from")) {
        return true;
      }
    }
    return false;
  }
}
