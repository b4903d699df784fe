package io.github.saidby.internal.quotes;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.quotes.Passage.Unit;
import io.github.saidby.text.PartOfSpeech;
import io.github.saidby.text.PennTag;
import io.github.saidby.text.Token;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Leads from a comma before a verb over what is set off between commas and dashes to the subject:
 * "Ada Roe, a nurse, who was there, in a letter, said".
 */
final class Insertions {

  private static final int MAX_HOPS = 8;
  private static final int MAX_SEGMENT = 120;

  private final Passage passage;
  private final PhraseClimber climber;

  Insertions(Passage passage, PhraseClimber climber) {
    this.passage = passage;
    this.climber = climber;
  }

  /**
   * The noun phrase before what the comma or dash at a token ends, and those that are joined to it
   * and have an insertion of their own ("Ada Roe, a nurse, and Bo Lind, a baker,"); none where
   * there is no such phrase.
   */
  List<NounPhrase> before(int last, Unit unit) {
    Deque<NounPhrase> subjects = new ArrayDeque<>();
    int comma = last;
    NounPhrase name = null;
    for (int turn = 0; turn < MAX_HOPS; turn++) {
      int open = commaBefore(comma, unit);
      int first = open + 1;
      if (first >= comma) {
        return List.of();
      }
      NounPhrase base = climber.endingAt(comma - 1);
      NounPhrase top = base == null ? null : climber.climb(base, new Unit(first, unit.end()));
      if (top != null && name != null && isNamed(top, first) && followsClause(open, unit)) {
        subjects.addFirst(top);
        return List.copyOf(subjects);
      }
      name = top != null && top.first() == first && top.isProper() ? top : null;
      boolean joined = isJoined(first, top);
      boolean own = joined && comma < last;
      boolean modifies =
          joined ? own || (top != null && !top.isProper()) : isInserted(open, comma, top, unit);
      if (open > unit.first()
          && !passage.isInside(open)
          && modifies
          && climber.endingAt(open - 1) != null
          && !isAdverbial(open, unit)) {
        if (own && top != null) {
          subjects.addFirst(top);
        }
        comma = open;
        continue;
      }
      boolean lone = comma == last && passage.is(last, ",");
      if (startsAdverbial(first) || top == null || lone) {
        return List.of();
      }
      subjects.addFirst(top);
      return List.copyOf(subjects);
    }
    return List.of();
  }

  /**
   * The comma before the main clause, over what belongs to the noun phrase that ends at a token;
   * the token itself where no clause follows.
   */
  int behind(int end, Unit unit) {
    int comma = commaBehind(end, unit);
    if (comma < 0 || !hasFinite(comma, unit.end())) {
      return end;
    }
    for (int turn = 0; turn < MAX_HOPS; turn++) {
      int next = commaBehind(comma + 1, unit);
      if (next < 0 || !hasFinite(next, unit.end()) || !modifies(comma + 1, next)) {
        break;
      }
      comma = next;
    }
    return comma;
  }

  /**
   * Whether what stands between two commas modifies what stands before: a clause, an apposition.
   */
  private boolean modifies(int first, int comma) {
    return switch (passage.penn(first)) {
      case WP, WDT, WPS, WRB, VBG, VBN -> true;
      default -> passage.is(first, "whose") || !hasFinite(first, comma);
    };
  }

  private int commaBehind(int from, Unit unit) {
    for (int i = from; i < unit.end() && i - from < MAX_SEGMENT; i++) {
      if (passage.isInside(i)) {
        return -1;
      }
      if (climber.isComma(i)) {
        return i;
      }
    }
    return -1;
  }

  /** "Its chief negotiator" before ", Ada Roe,": a description that the name behind it is for. */
  private static boolean isNamed(NounPhrase top, int first) {
    Token determiner = top.determiner();
    return top.first() == first
        && !(determiner != null && (determiner.is("a") || determiner.is("an")));
  }

  /**
   * "They were far from a deal, its chief negotiator, Ada Roe,": whether a clause ends at a comma,
   * which is what is said and holds no subject of what follows.
   */
  private boolean followsClause(int comma, Unit unit) {
    return comma > unit.first()
        && passage.is(comma, ",")
        && !passage.isInside(comma)
        && hasFinite(commaBefore(comma, unit) + 1, comma);
  }

  /** Whether a conjunction and a noun phrase begin here. */
  private boolean isJoined(int first, @Nullable NounPhrase top) {
    return passage.penn(first) == PennTag.CC && top != null && top.first() == first + 1;
  }

  /** Whether what stands between two commas modifies what stands before them. */
  private boolean isInserted(int open, int comma, @Nullable NounPhrase top, Unit unit) {
    int first = open + 1;
    boolean commas = passage.is(open, ",") && passage.is(comma, ",");
    boolean dashes = !passage.is(open, ",") && !passage.is(comma, ",");
    if (dashes || startsModifier(first)) {
      return true;
    }
    if (!commas || passage.penn(first) == PennTag.CC) {
      return false;
    }
    boolean finite = hasFinite(first, comma);
    if (top == null) {
      NounPhrase before = climber.endingAt(open - 1);
      return !finite && before != null && before.isProper() && before.first() == unit.first();
    }
    return top.first() == first || !finite;
  }

  private boolean hasFinite(int first, int end) {
    for (int i = first; i < end; i++) {
      if (passage.penn(i).isFinite()) {
        return true;
      }
    }
    return false;
  }

  private boolean startsModifier(int first) {
    return switch (passage.penn(first)) {
      case WP, WDT, WPS, WRB, VBG, VBN, CD, TO -> true;
      default ->
          passage.is(first, "whose")
              || startsAdverbial(first)
              || passage.pos(first) == PartOfSpeech.ADJ;
    };
  }

  private boolean startsAdverbial(int first) {
    return switch (passage.pos(first)) {
      case ADP, SCONJ, ADV -> true;
      default -> false;
    };
  }

  /** Whether all that a comma ends is adverbial: "On Monday, in Ohio,", "Asked about it,". */
  private boolean isAdverbial(int comma, Unit unit) {
    int first = commaBefore(comma, unit) + 1;
    while (startsAdverbial(first) && first > unit.first()) {
      first = commaBefore(first - 1, unit) + 1;
    }
    PennTag tag = passage.penn(first);
    return first == unit.first()
        && (startsAdverbial(first)
            || tag == PennTag.VBG
            || tag == PennTag.VBN
            || tag == PennTag.VBD
            || tag == PennTag.TO);
  }

  private int commaBefore(int comma, Unit unit) {
    int depth = 0;
    for (int i = comma - 1; i >= unit.first() && comma - i < MAX_SEGMENT; i--) {
      depth += passage.is(i, ")") ? 1 : passage.is(i, "(") ? -1 : 0;
      Stretch title = MarkedPhrases.termEndingAt(passage, i);
      if (title != null) {
        i = passage.first(title);
      } else if (passage.isInside(i) || (depth == 0 && climber.isComma(i))) {
        return i;
      }
    }
    return unit.first() - 1;
  }
}
