package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.DeadlineWords.Kind;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.times.FoundTime;
import io.github.saidby.text.PennTag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an infinitive or a gerund hangs on: "ministers <b>have agreed</b> to <b>try</b> to finish".
 *
 * @param start where the verb phrase begins that is due
 * @param governor the verb at the top
 * @param licences the indexes of the words that it hangs on, the nearest first
 * @param object who is told to do it, or null where the subject is to
 */
record Chain(int start, Verb governor, List<Integer> licences, @Nullable NounPhrase object) {

  private static final int DEEPEST = 4;

  /** Climbs from a verb to the finite one above it. */
  static Chain from(Syntax syntax, Verb verb) {
    List<Integer> licences = new ArrayList<>();
    int start = verb.main();
    Verb governor = verb;
    for (int depth = 0; depth < DEEPEST; depth++) {
      if (governor.modal() >= 0) {
        licences.add(governor.modal());
      }
      if (!isDependent(syntax, governor)) {
        break;
      }
      int nearest = Governors.before(syntax, governor.first());
      int licence = Governors.licence(syntax, governor.first());
      int noun = licence == nearest ? -1 : licence;
      if (noun >= 0) {
        licences.add(noun);
      }
      int above = noun < 0 ? nearest : Governors.before(syntax, noun);
      if (above < 0 || isPurpose(syntax, governor)) {
        break;
      }
      int outer = aboveRelative(syntax, above);
      if (outer >= 0) {
        NounPhrase whom = syntax.base(outer + 1);
        licences.add(outer);
        NounPhrase told = whom == null ? null : whom.until(governor.first());
        return new Chain(start, Governors.group(syntax, outer), licences, told);
      }
      boolean chained =
          above == governor.first() - 1
              && syntax.tag(above) == PennTag.VB
              && !Governors.isAttitude(syntax, above)
              && !Verb.isAuxiliary(syntax, above);
      start = chained ? above : start;
      Verb below = governor;
      governor = Governors.group(syntax, above);
      licences.add(above);
      NounPhrase object =
          noun >= 0
              ? given(syntax, governor, noun)
              : chained ? null : object(syntax, below, governor);
      if (object != null) {
        if (governor.modal() >= 0) {
          licences.add(governor.modal());
        }
        return new Chain(start, governor, licences, object);
      }
    }
    return new Chain(start, governor, licences, null);
  }

  /**
   * "asked those who had paid to": the verb that tells them to, where the nearest one stands in a
   * clause that only says who they are; -1 elsewhere.
   */
  private static int aboveRelative(Syntax syntax, int verb) {
    int who = Verb.of(syntax, verb).first() - 1;
    if (Governors.isAttitude(syntax, verb) || !syntax.isAny(who, "who", "that", "which")) {
      return -1;
    }
    NounPhrase whom = syntax.base(who - 1);
    int outer = whom == null || whom.baseEnd() != who ? -1 : whom.first() - 1;
    boolean tells = syntax.is(outer, Kind.CONTROL) || syntax.is(outer, Kind.WISH);
    return tells ? outer : -1;
  }

  /** "in order to": the infinitive tells what for. */
  private static boolean isPurpose(Syntax syntax, Verb verb) {
    return syntax.isAny(verb.first() - 1, "way", "order", "time");
  }

  private static boolean isDependent(Syntax syntax, Verb verb) {
    boolean gerund = verb.first() == verb.main() && syntax.tag(verb.main()) == PennTag.VBG;
    return verb.infinitive() || gerund;
  }

  /** Who is told to: the object of "ask", or the noun behind "for". */
  private static @Nullable NounPhrase object(Syntax syntax, Verb verb, Verb governor) {
    NounPhrase before = syntax.base(verb.first() - 1);
    if (before != null
        && before.baseEnd() == verb.first()
        && (syntax.isAny(before.first() - 1, "for") || isUpTo(syntax, before))) {
      return before;
    }
    boolean control = syntax.is(governor.main(), Kind.CONTROL) && !governor.passive();
    int end = beforeDay(syntax, verb.first());
    NounPhrase object = objectBetween(syntax, governor.main() + 1, end);
    boolean told = object != null && (control || syntax.isAny(object.first() - 1, "for"));
    return told ? object : null;
  }

  /** "told the firm on Friday not to": neither "not" nor the day is part of who is told. */
  private static int beforeDay(Syntax syntax, int to) {
    int end = to;
    while (syntax.isAdverb(end - 1)) {
      end--;
    }
    FoundTime day = syntax.timeAt(end - 1);
    boolean whole = day != null && day.end() == end;
    int first = whole && day != null ? day.first() : end;
    return whole && syntax.isAny(first - 1, "on", "in") ? first - 1 : first;
  }

  /** "gave the police a chance to": who is given what the infinitive hangs on. */
  private static @Nullable NounPhrase given(Syntax syntax, Verb governor, int noun) {
    int main = governor.main();
    NounPhrase object = syntax.base(main + 1);
    boolean gives =
        syntax.is(main, Kind.GRANT) && !Grants.isHad(syntax, main) && !governor.passive();
    return gives && object != null && object.first() == main + 1 && object.baseEnd() <= noun
        ? object.until(object.baseEnd())
        : null;
  }

  /** "it is up to the council to", "it falls to the council to". */
  static boolean isUpTo(Syntax syntax, NounPhrase who) {
    int to = who.first() - 1;
    return syntax.isAny(to, "to", "on") && syntax.is(to - 1, Kind.UPON);
  }

  /** The noun phrase behind a verb, up to the infinitive or the time that follows it. */
  static @Nullable NounPhrase objectBetween(Syntax syntax, int from, int to) {
    NounPhrase anybody = syntax.base(from);
    boolean here = anybody != null && anybody.first() == from && anybody.baseEnd() <= to;
    if (here && anybody != null && isPlain(syntax, from + 1, to)) {
      return anybody.until(to);
    }
    for (NounPhrase base : syntax.between(from, to)) {
      boolean near = base.first() <= from + 1;
      int end = beforeParentheses(syntax, to);
      while (end > base.baseEnd() && syntax.isAdverb(end - 1)) {
        end--;
      }
      if (!near || !isPlain(syntax, base.baseEnd(), end)) {
        return null;
      }
      boolean both = base.first() == from + 1 && syntax.isAny(from, "all", "both", "half");
      int first = both ? from : base.first();
      return new NounPhrase(syntax.paragraph(), first, base.head(), base.baseEnd(), end);
    }
    return null;
  }

  /** "the Rail Authority (RA) to": what stands in parentheses there is no part of who it is. */
  private static int beforeParentheses(Syntax syntax, int end) {
    if (!syntax.isAny(end - 1, ")")) {
      return end;
    }
    int open = end - 1;
    while (open > syntax.first() && !syntax.isAny(open, "(")) {
      open--;
    }
    return open;
  }

  /** Whether neither verbs, marks nor times stand in a range. */
  private static boolean isPlain(Syntax syntax, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean finite = syntax.isFinite(i) && !Governors.isReduced(syntax, i);
      if (finite || syntax.isMark(i) || syntax.timeAt(i) != null) {
        return false;
      }
    }
    return true;
  }
}
