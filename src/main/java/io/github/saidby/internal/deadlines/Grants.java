package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.DeadlineWords.Kind;
import io.github.saidby.internal.deadlines.Leads.Lead;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.model.DeadlineRelation;
import io.github.saidby.text.PennTag;

/** Tells whether somebody has or is given time: "has until Friday to", "gave him a week to". */
final class Grants {

  private static final int NEAR = 6;

  private Grants() {}

  /**
   * "have until Friday", "gave him until Monday", "allowed him until Monday to pay", but neither
   * "has waited until Monday" nor "allowed parking until Monday".
   *
   * @param end the index behind the time that is given
   */
  static boolean byLead(Syntax syntax, Lead lead, int end) {
    boolean until = lead.relation() == DeadlineRelation.UNTIL;
    if (!until || !before(syntax, lead.first(), syntax.isPurpose(end))) {
      return false;
    }
    int verb = Governors.before(syntax, lead.first());
    boolean permits = syntax.is(verb, Kind.PERMIT) && !syntax.isPurpose(end);
    boolean gives = syntax.is(verb, Kind.GRANT) && !permits;
    return verb < 0 || gives || isSetForSelf(syntax, verb);
  }

  /** Whether somebody has or is given what begins at a token: no other verb stands between. */
  static boolean before(Syntax syntax, int first) {
    return before(syntax, first, false);
  }

  /**
   * The same where who is given it may have a place of their own: "gave the traders at the market
   * until Friday to leave".
   */
  private static boolean before(Syntax syntax, int first, boolean placed) {
    boolean noun = false;
    int i = first;
    for (int steps = 0; steps < NEAR && i > syntax.first(); steps++) {
      NounPhrase base = syntax.base(i - 1);
      boolean whole = base != null && base.baseEnd() == i && base.first() > syntax.first();
      i = base != null && whole ? base.first() : i - 1;
      if (base != null && whole) {
        noun = true;
        continue;
      }
      if (syntax.is(i, Kind.GRANT)) {
        return !noun || !isHad(syntax, i);
      }
      if (isSetForSelf(syntax, i)) {
        return true;
      }
      boolean joins = placed ? syntax.tag(i) == PennTag.IN : syntax.isAny(i, "of");
      if (noun && joins && syntax.isNoun(i - 1)) {
        continue;
      }
      noun |= syntax.isNoun(i) || syntax.tag(i) == PennTag.PRP;
      PennTag tag = syntax.tag(i);
      boolean describes = tag == PennTag.VBN && syntax.isNoun(i + 1);
      boolean other = syntax.isFinite(i) || tag == PennTag.VB || (tag == PennTag.VBN && !describes);
      if (other || tag == PennTag.IN || syntax.isMark(i) || syntax.isAny(i, "to")) {
        return false;
      }
    }
    return false;
  }

  /** "set itself until Friday". */
  private static boolean isSetForSelf(Syntax syntax, int verb) {
    return Allowances.isSelf(syntax, verb + 1) && syntax.is(verb, Kind.SETTING);
  }

  /** Whoever has or gets time has no object besides it: "gets no vote until 2017". */
  static boolean isHad(Syntax syntax, int i) {
    return syntax.isAny(i, "have", "has", "had", "having", "'ve", "get", "gets", "got", "getting");
  }
}
