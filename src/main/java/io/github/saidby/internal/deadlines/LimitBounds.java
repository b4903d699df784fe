package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.Bound.Cue;
import io.github.saidby.internal.deadlines.DeadlineWords.Kind;
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
    LimitNouns.Found found = nouns.at(syntax, noun);
    NounPhrase base = found == null ? null : syntax.base(found.end() - 1);
    if (found == null || base == null || !isHead(syntax, base, found.end() - 1)) {
      return null;
    }
    int end = found.end();
    FoundTime inside = before(syntax, noun);
    FoundTime behind = inside == null ? behind(syntax, end, isMoved(syntax, base.first())) : null;
    FoundTime subject = inside == null && behind == null ? subject(syntax, base.first()) : null;
    FoundTime time = inside != null ? inside : behind != null ? behind : subject;
    if (found.needs().equals("before") && inside == null) {
      return null;
    }
    if ((time == null && !isDetermined(syntax, base, noun))
        || lacks(syntax, found, time, base.first() - 1)) {
      return null;
    }
    int start = inside == null ? base.first() : Math.min(base.first(), inside.first());
    start = behindHyphens(syntax, start);
    start -= syntax.tag(start - 1) == PennTag.DT ? 1 : 0;
    Lead led = leads.before(syntax, start);
    Lead lead = led != null && led.relation() == DeadlineRelation.THROUGH ? null : led;
    int first = lead == null ? start : lead.first();
    boolean before = lead != null && lead.relation() == DeadlineRelation.BEFORE && inside == null;
    if (lead != null && LookAlikes.isDistance(syntax, lead.relation(), lead.first())) {
      lead = null;
      first = start;
      before = false;
    }
    return new Bound(
        before ? DeadlineRelation.BEFORE : DeadlineRelation.BY,
        first,
        start,
        behind == null ? end : behindAll(end, behind),
        time,
        null,
        lead == null ? Cue.NOUN : Cue.PREPOSITION);
  }

  /** "end-of-month deadline": from where the compound begins. */
  private static int behindHyphens(Syntax syntax, int start) {
    int at = start;
    while (syntax.isAny(at - 1, "-") && syntax.isInside(at - 2)) {
      at -= 2;
    }
    return at;
  }

  /** "missed the cut-off": what can be missed needs no time beside it. */
  private static boolean lacks(
      Syntax syntax, LimitNouns.Found found, @Nullable FoundTime time, int missed) {
    return switch (found.needs()) {
      case "time" -> time == null && !syntax.is(missed, Kind.MISS);
      case "purpose" -> !syntax.isInfinitive(found.end()) && !syntax.isAny(found.end(), "for");
      default -> false;
    };
  }

  /** "March 1 is the deadline": the time stands before it. */
  private static @Nullable FoundTime subject(Syntax syntax, int first) {
    boolean be = Verb.isBe(syntax, first - 1) || syntax.is(first - 1, Kind.DATED);
    FoundTime time = be ? syntax.timeAt(first - 2) : null;
    return time != null && time.value().kind() == TimeKind.DURATION ? null : time;
  }

  /** The bound covers the time only where nothing but a preposition stands between them. */
  private static int behindAll(int end, FoundTime time) {
    return time.first() <= end + 1 ? time.end() : end;
  }

  private static boolean isDetermined(Syntax syntax, NounPhrase base, int noun) {
    PennTag first = syntax.tag(base.first());
    boolean inside =
        first == PennTag.DT
            || first == PennTag.CD
            || first == PennTag.PRPS
            || first == PennTag.JJ
            || syntax.tag(noun - 1) == PennTag.POS;
    boolean compound = syntax.isAny(base.first() - 1, "-");
    return (inside && base.first() < noun)
        || compound
        || syntax.isAny(base.first() - 1, "that", "this");
  }

  /** "the deadline", "the deadline Congress set", but neither "deadlines" nor "deadline day". */
  private static boolean isHead(Syntax syntax, NounPhrase base, int last) {
    boolean named =
        syntax.tag(last + 1) == PennTag.NNP
            || syntax.is(last + 1, Kind.ELAPSE)
            || syntax.is(last + 1, Kind.DATED)
            || syntax.is(last + 1, Kind.THREAT);
    boolean several = syntax.tag(last) == PennTag.NNS && !isOfSeveral(syntax, base);
    return !several && (base.head() == last || named);
  }

  /** "missed two deadlines": what became of them is told. */
  private static boolean isOfSeveral(Syntax syntax, NounPhrase base) {
    int verb = base.first() - 1;
    PennTag tag = syntax.tag(base.first());
    boolean known = tag == PennTag.DT || tag == PennTag.CD || tag == PennTag.PRPS;
    boolean told = syntax.is(verb, Kind.MISS) || (known && syntax.is(verb, Kind.MEET));
    return told && base.first() < base.head() && Verb.of(syntax, verb).modal() < 0;
  }

  /** The date before the noun: "the Oct. 11 deadline", "Friday's close of business deadline". */
  private static @Nullable FoundTime before(Syntax syntax, int noun) {
    for (int i = noun - 1; i > noun - CLOSE && syntax.isInside(i); i--) {
      FoundTime time = syntax.timeAt(i);
      if (time != null && time.end() <= noun) {
        TimeKind kind = time.value().kind();
        return kind == TimeKind.SET || kind == TimeKind.DURATION ? null : time;
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
  private static @Nullable FoundTime behind(Syntax syntax, int end, boolean movedBefore) {
    int limit = Math.min(syntax.end(), end + FAR);
    boolean be = false;
    boolean moved = movedBefore;
    for (int i = behindAside(syntax, end); i < limit; i++) {
      moved |= be && syntax.is(i, Kind.EXTENSION);
      FoundTime time = syntax.timeAt(i);
      if (time != null && time.first() == i) {
        if (time.value().kind() == TimeKind.DURATION && syntax.isAny(i - 1, "by")) {
          i = time.end() - 1;
          continue;
        }
        boolean led =
            syntax.isAny(i - 1, "of", "in", "at", "on", "is", "was", "by", "to", "be", "as");
        boolean set = (be || moved) && syntax.isAny(i - 1, "for", "until", "till", "through", "to");
        boolean told = i == end || led || set;
        TimeKind kind = time.value().kind();
        boolean date = kind != TimeKind.DURATION && kind != TimeKind.SET;
        return told && date && (be || set || i <= end + 1) ? time : null;
      }
      if (syntax.isFinite(i) || (i == end && syntax.is(i, Kind.DATED))) {
        if (be || !tells(syntax, i)) {
          return null;
        }
        be = true;
      }
      boolean apart = moved && syntax.isAny(i, ",") && syntax.isAny(i + 1, "to", "until", "till");
      if (syntax.isMark(i) && !apart) {
        return null;
      }
    }
    return null;
  }

  /** "The deadline, originally Friday, was extended to": behind what stands between commas. */
  static int behindAside(Syntax syntax, int end) {
    int limit = Math.min(syntax.end(), end + FAR);
    for (int i = end + 1; i < limit && syntax.isAny(end, ","); i++) {
      if (syntax.isFinite(i) || syntax.tag(i) == PennTag.WDT) {
        break;
      }
      if (syntax.isAny(i, ",")) {
        return syntax.isFinite(i + 1) ? i + 1 : end;
      }
    }
    return end;
  }

  /** "extended the deadline", "pushed back the deadline": the new date follows. */
  private static boolean isMoved(Syntax syntax, int first) {
    return syntax.is(first - 1, Kind.EXTENSION) || syntax.isAny(first - 1, "back");
  }

  private static boolean tells(Syntax syntax, int i) {
    return Verb.isBe(syntax, i)
        || syntax.is(i, Kind.EXPIRY)
        || syntax.is(i, Kind.DATED)
        || syntax.is(i, Kind.ELAPSE)
        || syntax.isAny(i, "has", "will");
  }
}
