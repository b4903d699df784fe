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

  static boolean is(Syntax syntax, Bound bound) {
    return isDistance(syntax, bound.relation(), bound.first())
        || isOfNoun(syntax, bound)
        || isPassage(syntax, bound)
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
    for (int i = base.first(); i < base.head(); i++) {
      boolean amount = syntax.isAny(i, "least", "most");
      if ((syntax.tag(i) == PennTag.JJS && !amount) || syntax.is(i, Kind.RANK)) {
        return true;
      }
    }
    return false;
  }

  /** "a test taken within 72 hours of travel": when something was done that is asked for. */
  private static boolean isOfParticiple(Syntax syntax, Bound bound) {
    int at = bound.first() - 1;
    boolean reduced = syntax.tag(at) == PennTag.VBN && syntax.isNoun(at - 1);
    return reduced
        && bound.relation() == DeadlineRelation.WITHIN
        && !syntax.is(at, DeadlineWords.Kind.EXPECTATION)
        && !syntax.is(at, DeadlineWords.Kind.SCHEDULE);
  }

  /** "is open until dusk every day": hours that come again. */
  private static boolean isRepeated(Syntax syntax, Bound bound) {
    FoundTime behind = syntax.timeAt(bound.end());
    boolean lasts =
        bound.relation() == DeadlineRelation.UNTIL || bound.relation() == DeadlineRelation.THROUGH;
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

  /** "chosen through a convention", "got through the primary": no time is bounded. */
  private static boolean isPassage(Syntax syntax, Bound bound) {
    if (bound.relation() != DeadlineRelation.THROUGH || !bound.isEvent()) {
      return false;
    }
    return syntax.is(bound.first() - 1, Kind.PASSAGE) || syntax.isAny(bound.core(), "a", "an");
  }
}
