package io.github.saidby.internal.quotes;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.phrases.NounPhrases;
import io.github.saidby.internal.phrases.TimeWords;
import io.github.saidby.internal.quotes.Passage.Unit;
import io.github.saidby.text.PartOfSpeech;
import io.github.saidby.text.PennTag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of a verb by rules over tags: to the left, out of prepositional phrases and
 * relative clauses, over appositions; or to the right, where verb and subject are inverted.
 */
final class SubjectFinder {

  private static final int MAX_CLIMB = 8;
  private static final int MAX_CLAUSE = 30;
  private static final int MAX_SEGMENT = 120;

  private final Passage passage;
  private final NounPhrases phrases;

  SubjectFinder(Passage passage, NounPhrases phrases) {
    this.passage = passage;
    this.phrases = phrases;
  }

  /** The subject that stands before a verb group, or null. */
  @Nullable SourceMatch before(int group, Unit unit) {
    int last = skipAdverbs(group - 1, unit);
    for (int turn = 0; turn < 3 && last >= unit.first(); turn++) {
      if (passage.isInside(last)) {
        return null;
      }
      if (isRelative(last)) {
        return relative(last, unit);
      }
      if (isComma(last)) {
        return acrossCommas(last, unit);
      }
      NounPhrase base = endingAt(last);
      if (base == null) {
        return null;
      }
      if (!TimeWords.isTime(base)) {
        return joined(climb(base, unit), last + 1, unit);
      }
      int before = base.first() - 1;
      last = passage.pos(before) == PartOfSpeech.ADP ? before - 1 : before;
    }
    return null;
  }

  /** The subject that starts at a token, behind its verb, or null. */
  @Nullable SourceMatch after(int token, Unit unit) {
    int first = token;
    while (first < unit.end() && passage.pos(first) == PartOfSpeech.ADV) {
      first++;
    }
    NounPhrase base = first < unit.end() && !passage.isInside(first) ? phrases.base(first) : null;
    if (base == null || base.first() != first || TimeWords.isTime(base)) {
      return null;
    }
    NounPhrase full = phrases.full(base);
    List<NounPhrase> all = phrases.conjuncts(base);
    int end = Math.max(full.end(), all.get(all.size() - 1).end());
    return all.get(0).first() == base.first()
        ? new SourceMatch(modified(all), first, Math.min(end, unit.end()), null)
        : SourceMatch.of(phrases.modified(base), Math.min(full.end(), unit.end()));
  }

  private List<NounPhrase> modified(List<NounPhrase> all) {
    return all.stream().map(phrases::modified).toList();
  }

  /** The subject of the nearest main verb before a token, or else of the nearest finite one. */
  @Nullable SourceMatch ofVerbBefore(int token, Unit unit) {
    SourceMatch subordinate = null;
    for (int i = token - 1; i >= unit.first() && token - i < 2 * MAX_CLAUSE; i--) {
      if (!passage.isInside(i) && passage.penn(i).isFinite()) {
        SourceMatch subject = before(VerbGroup.of(passage, i, unit.first()).first(), unit);
        if (subject != null && subject.antecedent() == null) {
          if (!isSubordinate(subject, unit)) {
            return subject;
          }
          subordinate = subordinate == null ? subject : subordinate;
        }
      }
    }
    return subordinate;
  }

  /** Whether a subject opens a clause that hangs on another: "that he", "after a truce". */
  private boolean isSubordinate(SourceMatch subject, Unit unit) {
    int before = subject.first() - 1;
    return before > unit.first()
        && (passage.pos(before) == PartOfSpeech.SCONJ || passage.pos(before) == PartOfSpeech.ADP);
  }

  private SourceMatch joined(NounPhrase base, int end, Unit unit) {
    List<NounPhrase> all = phrases.conjuncts(base);
    NounPhrase first = all.get(0);
    boolean subject =
        all.size() > 1
            && first.first() >= unit.first()
            && passage.pos(first.first() - 1) != PartOfSpeech.VERB
            && passage.pos(first.first() - 1) != PartOfSpeech.ADP;
    return subject
        ? new SourceMatch(modified(all), first.first(), end, null)
        : SourceMatch.of(phrases.modified(base), end);
  }

  private int skipAdverbs(int from, Unit unit) {
    int i = from;
    while (i >= unit.first() && passage.pos(i) == PartOfSpeech.ADV && !passage.isInside(i)) {
      i--;
    }
    return i;
  }

  private @Nullable NounPhrase endingAt(int last) {
    int at = last;
    if (passage.is(last, ")")) {
      while (at >= 0 && last - at < 12 && !passage.is(at, "(")) {
        at--;
      }
      at--;
    }
    NounPhrase base = phrases.base(at);
    return base != null && base.baseEnd() == at + 1 ? base : null;
  }

  /** Out of prepositional phrases, participles and relative clauses, to what they modify. */
  private NounPhrase climb(NounPhrase from, Unit unit) {
    NounPhrase base = from;
    for (int turn = 0; turn < MAX_CLIMB; turn++) {
      int before = base.first() - 1;
      if (before < unit.first() || passage.isInside(before)) {
        return base;
      }
      NounPhrase up = null;
      if (passage.penn(before) == PennTag.CC) {
        up = endingAt(before - 1);
        up = up == null ? null : aboveConjunct(up, unit);
        if (up == null) {
          return base;
        }
      } else if (isPronoun(base)) {
        return base;
      } else if (isPreposition(before)) {
        int left = before - 1;
        boolean modified =
            passage.penn(left) == PennTag.VBN
                || passage.penn(left) == PennTag.VBG
                || passage.penn(left) == PennTag.JJ;
        up = endingAt(left);
        up = up == null && modified ? endingAt(left - 1) : up;
      } else if (passage.penn(before) == PennTag.VBG || passage.penn(before) == PennTag.VBN) {
        up = endingAt(before - 1);
      }
      if (up == null || up.first() < unit.first()) {
        up = antecedent(before, unit);
      }
      if (up == null || TimeWords.isTime(up)) {
        return base;
      }
      base = up;
    }
    return base;
  }

  /** What governs the first of two joined phrases, or null where they are the subject. */
  private @Nullable NounPhrase aboveConjunct(NounPhrase first, Unit unit) {
    int before = first.first() - 1;
    if (before <= unit.first() || !isPreposition(before)) {
      return null;
    }
    return endingAt(before - 1);
  }

  private static boolean isPronoun(NounPhrase base) {
    return base.headTag().penn() == PennTag.PRP;
  }

  private boolean isPreposition(int token) {
    return passage.pos(token) == PartOfSpeech.ADP || passage.penn(token) == PennTag.TO;
  }

  /** What the relative clause that a token belongs to is about, or null. */
  private @Nullable NounPhrase antecedent(int token, Unit unit) {
    for (int i = token; i > unit.first() && token - i < MAX_CLAUSE; i--) {
      if (passage.isInside(i) || isComma(i)) {
        return null;
      }
      if (isRelative(i)) {
        return i == token ? null : endingAt(isComma(i - 1) ? i - 2 : i - 1);
      }
    }
    return null;
  }

  private @Nullable SourceMatch relative(int pronoun, Unit unit) {
    int before = pronoun - 1;
    NounPhrase up = before < unit.first() ? null : endingAt(isComma(before) ? before - 1 : before);
    NounPhrase base = phrases.base(pronoun);
    if (up == null) {
      return base == null ? null : SourceMatch.of(base, pronoun + 1);
    }
    NounPhrase antecedent = climb(up, unit);
    NounPhrase mention =
        base != null
            ? base
            : new NounPhrase(passage.paragraph(), pronoun, pronoun, pronoun + 1, pronoun + 1);
    return new SourceMatch(List.of(mention), pronoun, pronoun + 1, antecedent);
  }

  /** Over appositions and parentheses between commas: "Ada Roe, a nurse, in a letter, said". */
  private @Nullable SourceMatch acrossCommas(int last, Unit unit) {
    int comma = last;
    for (int turn = 0; turn < MAX_CLIMB; turn++) {
      int open = commaBefore(comma, unit);
      int first = open + 1;
      if (first >= comma) {
        return null;
      }
      NounPhrase base = endingAt(comma - 1);
      NounPhrase top = base == null ? null : climb(base, new Unit(first, unit.end()));
      boolean inserted = startsModifier(first) || (top != null && isPhrase(first, comma));
      if (open > unit.first()
          && !passage.isInside(open)
          && inserted
          && endingAt(open - 1) != null
          && !isAdverbial(open, unit)) {
        comma = open;
        continue;
      }
      if (top == null || startsAdverbial(first)) {
        return null;
      }
      SourceMatch match = joined(top, last + 1, unit);
      return new SourceMatch(match.phrases(), match.first(), last, null);
    }
    return null;
  }

  /** Whether nothing between two tokens is a clause: a noun phrase with all that belongs to it. */
  private boolean isPhrase(int first, int end) {
    for (int i = first; i < end; i++) {
      if (passage.penn(i).isFinite() || (i == first && passage.penn(i) == PennTag.CC)) {
        return false;
      }
    }
    return true;
  }

  /** Whether what stands between two commas modifies what stands before them. */
  private boolean startsModifier(int first) {
    PennTag tag = passage.penn(first);
    PartOfSpeech pos = passage.pos(first);
    return tag == PennTag.WP
        || tag == PennTag.WDT
        || tag == PennTag.WPS
        || tag == PennTag.WRB
        || tag == PennTag.VBG
        || tag == PennTag.VBN
        || tag == PennTag.CD
        || tag == PennTag.TO
        || pos == PartOfSpeech.ADP
        || pos == PartOfSpeech.SCONJ
        || pos == PartOfSpeech.ADV
        || pos == PartOfSpeech.ADJ;
  }

  private boolean startsAdverbial(int first) {
    PartOfSpeech pos = passage.pos(first);
    return pos == PartOfSpeech.ADP || pos == PartOfSpeech.SCONJ || pos == PartOfSpeech.ADV;
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
            || tag == PennTag.TO);
  }

  private int commaBefore(int comma, Unit unit) {
    int depth = 0;
    for (int i = comma - 1; i >= unit.first() && comma - i < MAX_SEGMENT; i--) {
      depth += passage.is(i, ")") ? 1 : passage.is(i, "(") ? -1 : 0;
      if (passage.isInside(i) || (depth == 0 && isComma(i))) {
        return i;
      }
    }
    return unit.first() - 1;
  }

  private boolean isRelative(int token) {
    PennTag tag = passage.penn(token);
    return tag == PennTag.WP || tag == PennTag.WDT;
  }

  private boolean isComma(int token) {
    return passage.is(token, ",")
        || passage.word(token).startsWith("\u2014")
        || passage.word(token).startsWith("\u2013")
        || passage.is(token, "--");
  }
}
