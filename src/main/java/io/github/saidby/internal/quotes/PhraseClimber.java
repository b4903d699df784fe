package io.github.saidby.internal.quotes;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.phrases.NounPhrases;
import io.github.saidby.internal.phrases.TimeWords;
import io.github.saidby.internal.quotes.Passage.Unit;
import io.github.saidby.internal.quotes.SyntaxWords.WordClass;
import io.github.saidby.text.PartOfSpeech;
import io.github.saidby.text.PennTag;
import org.jspecify.annotations.Nullable;

/**
 * Leads from the last noun phrase before a verb to the one that is its subject: out of
 * prepositional phrases, participles and relative clauses, to what they modify.
 */
final class PhraseClimber {

  private static final int MAX_CLIMB = 8;
  private static final int MAX_CLAUSE = 30;
  private static final int MAX_BRACKET = 12;

  private final Passage passage;
  private final NounPhrases phrases;

  PhraseClimber(Passage passage, NounPhrases phrases) {
    this.passage = passage;
    this.phrases = phrases;
  }

  /** The base phrase that ends with a token, or with what a bracket there stands behind. */
  @Nullable NounPhrase endingAt(int last) {
    int at = last;
    if (passage.is(last, ")")) {
      while (at >= 0 && last - at < MAX_BRACKET && !passage.is(at, "(")) {
        at--;
      }
      at--;
    }
    NounPhrase base = phrases.base(at);
    return base != null && base.baseEnd() == at + 1 ? base : null;
  }

  /**
   * What a phrase modifies with the words before it, and so on up; the phrase itself if nothing.
   */
  NounPhrase climb(NounPhrase from, Unit unit) {
    NounPhrase base = from;
    NounPhrase clause = null;
    for (int turn = 0; turn < MAX_CLIMB; turn++) {
      NounPhrase up = above(base, unit);
      if (up == null || TimeWords.isTime(up)) {
        break;
      }
      clause = clause == null && mayOpenClause(base.first() - 1) ? base : clause;
      base = up;
    }
    boolean apart = clause != null && (isGoverned(base, unit) || hasVerb(base, clause));
    return apart && clause != null ? clause : base;
  }

  /** "After" and the like, which stand before clauses as well as before phrases. */
  private boolean mayOpenClause(int token) {
    return passage.words().is(passage.word(token), WordClass.CLAUSE_OPENER);
  }

  /**
   * Whether a phrase is somebody's object, and no subject: "sorry for Roe after the board said".
   */
  private boolean isGoverned(NounPhrase phrase, Unit unit) {
    int before = phrase.first() - 1;
    return before > unit.first()
        && (isPreposition(before) || passage.pos(before) == PartOfSpeech.VERB);
  }

  /** Whether a verb stands between two phrases that is no relative clause's. */
  private boolean hasVerb(NounPhrase first, NounPhrase second) {
    int verbs = 0;
    for (int i = first.baseEnd(); i < second.first(); i++) {
      verbs += passage.penn(i).isFinite() ? 1 : isRelative(i) ? -1 : 0;
    }
    return verbs > 0;
  }

  private @Nullable NounPhrase above(NounPhrase base, Unit unit) {
    int before = base.first() - 1;
    if (before < unit.first() || passage.isInside(before)) {
      return null;
    }
    if (passage.penn(before) == PennTag.CC) {
      NounPhrase first = endingAt(before - 1);
      return first == null ? null : aboveConjunct(first, unit);
    }
    if (base.headTag().penn() == PennTag.PRP) {
      boolean object =
          passage.words().is(passage.word(base.head()), WordClass.OBJECT_PRONOUN)
              || passage.pos(before) == PartOfSpeech.VERB;
      return object ? antecedent(before, unit) : null;
    }
    NounPhrase up = null;
    if (isPreposition(before)) {
      up = modified(overTime(before - 1, unit));
    } else if (passage.penn(before) != PennTag.VBD && isVerbal(before)) {
      up = modified(before);
    }
    return up != null && up.first() >= unit.first() && !isRelative(up.head())
        ? up
        : antecedent(before, unit);
  }

  /** To the left of phrases of time: "published on Monday by the bank". */
  private int overTime(int token, Unit unit) {
    NounPhrase time = endingAt(token);
    if (time == null || !TimeWords.isTime(time) || time.first() <= unit.first()) {
      return token;
    }
    int before = time.first() - 1;
    return isPreposition(before) ? before - 1 : before;
  }

  /** The phrase that ends at a token, or before participles, infinitives and adjectives there. */
  private @Nullable NounPhrase modified(int token) {
    NounPhrase phrase = endingAt(token);
    int at = token;
    if (phrase == null && passage.penn(at) == PennTag.VB && passage.penn(at - 1) == PennTag.TO) {
      at -= 2;
      phrase = endingAt(at);
    }
    return phrase == null && (isVerbal(at) || passage.penn(at) == PennTag.JJ)
        ? endingAt(at - 1)
        : phrase;
  }

  /** Whether a token is a verb that can modify a noun; tags mistake participles for past tenses. */
  private boolean isVerbal(int token) {
    return switch (passage.penn(token)) {
      case VBG, VBN, VBD -> passage.pos(token) != PartOfSpeech.AUX;
      case VB -> passage.penn(token - 1) == PennTag.TO;
      default -> false;
    };
  }

  /** What governs the first of two joined phrases, or null where they are the subject. */
  private @Nullable NounPhrase aboveConjunct(NounPhrase first, Unit unit) {
    int before = first.first() - 1;
    return before <= unit.first() || !isPreposition(before) ? null : endingAt(before - 1);
  }

  /** What the relative clause that a token belongs to is about, or null. */
  private @Nullable NounPhrase antecedent(int token, Unit unit) {
    for (int i = token; i > unit.first() && token - i < MAX_CLAUSE; i--) {
      if (passage.isInside(i) || isComma(i) || passage.is(i, ";") || passage.is(i, ":")) {
        return null;
      }
      if (isRelative(i)) {
        return i == token ? null : endingAt(isComma(i - 1) ? i - 2 : i - 1);
      }
    }
    return null;
  }

  /** "The man the bank had hired": what a clause without a pronoun is about, by its last verb. */
  @Nullable NounPhrase withoutPronoun(int verb, Unit unit) {
    NounPhrase subject =
        passage.pos(verb) == PartOfSpeech.VERB
            ? endingAt(VerbGroup.of(passage, verb, unit.first()).first() - 1)
            : null;
    return subject == null || subject.first() <= unit.first()
        ? null
        : endingAt(subject.first() - 1);
  }

  /** "The man who asked not to be named": what a clause that ends with a verb is about. */
  @Nullable NounPhrase antecedentOf(int verb, Unit unit) {
    return passage.pos(verb) == PartOfSpeech.VERB ? antecedent(verb, unit) : null;
  }

  boolean isPreposition(int token) {
    return passage.pos(token) == PartOfSpeech.ADP || passage.penn(token) == PennTag.TO;
  }

  boolean isRelative(int token) {
    PennTag tag = passage.penn(token);
    return tag == PennTag.WP || tag == PennTag.WDT;
  }

  /** Whether a token is a comma or a dash. */
  boolean isComma(int token) {
    return passage.is(token, ",")
        || passage.word(token).startsWith("\u2014")
        || passage.word(token).startsWith("\u2013")
        || passage.is(token, "--");
  }
}
