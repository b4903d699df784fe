package io.github.saidby.internal.deadlines;

/**
 * Clauses behind a time that tell what is due then: "on 9 September, <b>by when</b> the board must
 * report", "until June, <b>by which time</b> it will be full".
 */
final class DatedRelatives {

  private DatedRelatives() {}

  /** Where the clause begins whose bound is the time that ends before a token; -1 without one. */
  static int after(Syntax syntax, int end) {
    int by = syntax.isAny(end, ",") ? end + 1 : end;
    if (!syntax.isAny(by, "by")) {
      return -1;
    }
    if (syntax.isAny(by + 1, "when")) {
      return by + 2;
    }
    boolean which = syntax.isAny(by + 1, "which");
    boolean named = syntax.isAny(by + 2, "time", "date", "point", "day", "stage");
    return which ? by + (named ? 3 : 2) : -1;
  }
}
