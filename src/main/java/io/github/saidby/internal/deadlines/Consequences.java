package io.github.saidby.internal.deadlines;

import io.github.saidby.model.Span;
import io.github.saidby.text.PennTag;
import org.jspecify.annotations.Nullable;

/** Finds what follows otherwise: "or face charges", "before the matter would go to court". */
final class Consequences {

  private static final int REACH = 24;

  private Consequences() {}

  static @Nullable Span find(Syntax syntax, Bound bound, Due due) {
    int from = Math.max(bound.end(), due.end());
    for (int i = from; i < Math.min(syntax.end(), from + REACH); i++) {
      if (ClauseEnds.isAlternative(syntax, i)) {
        int start = syntax.isAny(i + 1, "else") ? i + 2 : i + 1;
        return clause(syntax, start);
      }
    }
    if (syntax.isAny(due.end(), "before")
        && due.end() >= bound.end()
        && hasModal(syntax, due.end())) {
      return clause(syntax, due.end() + 1);
    }
    return unless(syntax, due);
  }

  private static boolean hasModal(Syntax syntax, int from) {
    for (int i = from; i < syntax.end(); i++) {
      if (syntax.tag(i) == PennTag.MD) {
        return true;
      }
    }
    return false;
  }

  /** "he'll withdraw it unless they meet": the clause before "unless". */
  private static @Nullable Span unless(Syntax syntax, Due due) {
    int at = due.first() - 1;
    while (at > syntax.first() && due.first() - at < 12 && !syntax.isAny(at, "unless")) {
      at--;
    }
    if (!syntax.isAny(at, "unless") || at == syntax.first()) {
      return null;
    }
    int start = at - 1;
    while (start > syntax.first() && !syntax.isAny(start - 1, "that", ",", ";", "\u201c", "\"")) {
      start--;
    }
    return start < at ? syntax.span(start, at) : null;
  }

  private static @Nullable Span clause(Syntax syntax, int start) {
    int end = start < syntax.end() ? ClauseEnds.after(syntax, start) : start;
    return end > start ? syntax.span(start, end) : null;
  }
}
