package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.Bound.Cue;
import io.github.saidby.internal.deadlines.Leads.Lead;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.times.FoundTime;
import io.github.saidby.model.DeadlineRelation;
import io.github.saidby.model.TimeKind;
import io.github.saidby.text.PennTag;
import org.jspecify.annotations.Nullable;

/** Finds where a text speaks of a deadline by that name, with its time where it is told. */
final class LimitBounds {

  private static final int FAR = 14;
  private static final int CLOSE = 6;

  private final Leads leads;
  private final LimitNouns nouns;

  LimitBounds(Leads leads, LimitNouns nouns) {
    this.leads = leads;
    this.nouns = nouns;
  }

  /** The bound whose noun begins at a token, or null. */
  @Nullable Bound at(Syntax syntax, int noun) {
    int end = nouns.end(syntax, noun);
    NounPhrase base = end == noun ? null : syntax.phrases().base(end - 1);
    if (base == null || !isHead(syntax, base, end - 1)) {
      return null;
    }
    FoundTime inside = before(syntax, noun);
    FoundTime behind = inside == null ? behind(syntax, end) : null;
    FoundTime time = inside == null ? behind : inside;
    if (time == null && !isDetermined(syntax, base, noun)) {
      return null;
    }
    int start = inside == null ? base.first() : Math.min(base.first(), inside.first());
    start -= syntax.tag(start - 1) == PennTag.DT ? 1 : 0;
    Lead lead = leads.before(syntax, start);
    int first = lead == null ? start : lead.first();
    boolean before = lead != null && lead.relation() == DeadlineRelation.BEFORE && inside == null;
    return new Bound(
        before ? DeadlineRelation.BEFORE : DeadlineRelation.BY,
        first,
        start,
        behind == null ? end : behindAll(syntax, end, behind),
        time,
        null,
        lead == null ? Cue.NOUN : Cue.PREPOSITION);
  }

  /** The bound covers the time only where nothing but a preposition stands between them. */
  private static int behindAll(Syntax syntax, int end, FoundTime time) {
    return time.first() <= end + 1 ? time.end() : end;
  }

  private static boolean isDetermined(Syntax syntax, NounPhrase base, int noun) {
    PennTag first = syntax.tag(base.first());
    boolean inside =
        first == PennTag.DT
            || first == PennTag.PRPS
            || first == PennTag.JJ
            || syntax.tag(noun - 1) == PennTag.POS;
    return (inside && base.first() < noun) || syntax.isAny(base.first() - 1, "that", "this");
  }

  /** "the deadline", "the deadline Congress set", but neither "deadlines" nor "deadline day". */
  private static boolean isHead(Syntax syntax, NounPhrase base, int last) {
    boolean named = syntax.tag(last + 1) == PennTag.NNP;
    return syntax.tag(last) != PennTag.NNS && (base.head() == last || named);
  }

  /** The date before the noun: "the Oct. 11 deadline", "Friday's close of business deadline". */
  private static @Nullable FoundTime before(Syntax syntax, int noun) {
    for (int i = noun - 1; i > noun - CLOSE && syntax.isInside(i); i--) {
      FoundTime time = syntax.timeAt(i);
      if (time != null) {
        return time.value().kind() == TimeKind.SET ? null : time;
      }
      PennTag tag = syntax.tag(i);
      boolean inner =
          syntax.isNoun(i) || tag == PennTag.JJ || tag == PennTag.POS || syntax.isAny(i, "of", "-");
      if (!inner) {
        return null;
      }
    }
    return null;
  }

  /** "the deadline at midnight Friday", "the deadline for entries is May 5". */
  private static @Nullable FoundTime behind(Syntax syntax, int end) {
    int limit = Math.min(syntax.end(), end + FAR);
    boolean be = false;
    for (int i = end; i < limit; i++) {
      FoundTime time = syntax.timeAt(i);
      if (time != null && time.first() == i) {
        boolean led = syntax.isAny(i - 1, "of", "at", "on", "is", "was", "by", "to", "be");
        boolean set = be && syntax.isAny(i - 1, "for", "until", "as");
        boolean told = i == end || led || set;
        boolean date = time.value().kind() != TimeKind.DURATION && time.value().kind() != TimeKind.SET;
        return told && date && (be || i <= end + 1) ? time : null;
      }
      if (syntax.isFinite(i)) {
        if (be || !tells(syntax, i)) {
          return null;
        }
        be = true;
      }
      if (syntax.isMark(i)) {
        return null;
      }
    }
    return null;
  }

  private static boolean tells(Syntax syntax, int i) {
    return Verb.isBe(syntax, i)
        || syntax.is(i, DeadlineWords.Kind.EXPIRY)
        || syntax.isAny(i, "falls", "comes", "fell", "has", "will", "looms");
  }
}
