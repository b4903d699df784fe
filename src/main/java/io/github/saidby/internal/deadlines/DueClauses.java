package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.DeadlineWords.Kind;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.times.FoundTime;
import io.github.saidby.text.PennTag;
import org.jspecify.annotations.Nullable;

/** Finds the clause that is due where its bound stands before it: "By 2050, demand would rise". */
final class DueClauses {

  private final Subjects subjects;
  private final Agents agents;

  DueClauses(Subjects subjects, Agents agents) {
    this.subjects = subjects;
    this.agents = agents;
  }

  /** "By 2050, demand would rise": the bound stands before its clause. */
  static boolean opens(Syntax syntax, Bound bound) {
    int before = bound.first() - 1;
    while (syntax.isAdverb(before)) {
      before--;
    }
    boolean start =
        before < syntax.first()
            || syntax.isAny(before, "that", "and", "but", "so", "yet")
            || syntax.isSubordinator(before)
            || syntax.isMark(before);
    boolean clause = syntax.isAny(bound.end(), ",") || syntax.tag(bound.end()) == PennTag.PRP;
    boolean reported = clause && isReport(syntax, before) && !isCondition(syntax, before);
    if (syntax.isAny(before, "which", "who")) {
      return hasFinite(syntax, bound.end());
    }
    boolean inserted = start && before >= syntax.first() && !starts(syntax, bound.end());
    return (start || reported) && !inserted && hasFinite(syntax, bound.end());
  }

  /** "They estimated by 2050, demand would rise". */
  private static boolean isReport(Syntax syntax, int i) {
    return syntax.isFinite(i) && (Governors.isAttitude(syntax, i) || syntax.is(i, Kind.SAYS));
  }

  /** "Unless they agree by Friday, pilots will": the bound is that of the condition. */
  private static boolean isCondition(Syntax syntax, int verb) {
    for (int i = verb - 1; i >= syntax.first() && !syntax.isMark(i); i--) {
      if (syntax.isAny(i, "unless", "if")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a subject, or a comma and one, follows: ", before Friday, said" has none. */
  static boolean starts(Syntax syntax, int end) {
    int at = syntax.isAny(end, ",") ? end + 1 : end;
    FoundTime day = syntax.timeAt(at + 1);
    boolean aside =
        syntax.isAny(at, "on", "at", "in") && day != null && syntax.isAny(day.end(), ",");
    at = day != null && aside ? day.end() + 1 : at;
    return syntax.base(at) != null
        || syntax.tag(at) == PennTag.EX
        || syntax.isFinite(at)
        || syntax.isAdverb(at);
  }

  private static boolean hasFinite(Syntax syntax, int from) {
    for (int i = from; i < syntax.end(); i++) {
      if (syntax.isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  /** The clause that begins behind a bound. */
  @Nullable Due behind(Syntax syntax, int from) {
    int start = Asides.behind(syntax, from);
    int end = start < syntax.end() ? ClauseEnds.after(syntax, start) : start;
    for (int i = start; i < end; i++) {
      if (i == end - 1 && syntax.isAny(end, ",") && !syntax.isFinite(i)) {
        end = ClauseEnds.after(syntax, end);
      }
      if (syntax.isFinite(i)) {
        int main = mainVerb(syntax, i, end);
        Verb verb = Governors.group(syntax, main);
        Chain chain = Chain.from(syntax, verb);
        NounPhrase subject = subjects.before(syntax, chain.governor());
        NounPhrase about = subject != null && subject.first() >= start ? subject : null;
        boolean acts = about != null && agents.acts(syntax, about, verb, chain.licences());
        return new Due(
            acts ? main : start,
            end,
            verb,
            chain.governor(),
            chain.licences(),
            about,
            acts ? about : agents.behindBy(syntax, verb, end));
      }
    }
    return null;
  }

  /** The last verb of the group that begins with a finite one: "is expected to be finished". */
  private static int mainVerb(Syntax syntax, int finite, int end) {
    int main = finite;
    for (int i = finite + 1; i < end; i++) {
      PennTag tag = syntax.tag(i);
      boolean verb = tag == PennTag.VB || tag == PennTag.VBN || tag == PennTag.VBG;
      boolean adjective = tag == PennTag.JJ && Governors.isAttitude(syntax, i);
      boolean between =
          adjective || syntax.isAdverb(i) || (syntax.isInfinitive(i) && isLight(syntax, i - 1));
      if (!verb && !between) {
        break;
      }
      main = verb ? i : main;
    }
    return main;
  }

  private static boolean isLight(Syntax syntax, int i) {
    return Governors.isAttitude(syntax, i) || Verb.isAuxiliary(syntax, i);
  }
}
