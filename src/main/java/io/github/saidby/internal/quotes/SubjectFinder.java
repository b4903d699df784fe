package io.github.saidby.internal.quotes;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.phrases.NounPhrases;
import io.github.saidby.internal.phrases.TimeWords;
import io.github.saidby.internal.quotes.Passage.Unit;
import io.github.saidby.internal.quotes.SyntaxWords.WordClass;
import io.github.saidby.text.PartOfSpeech;
import io.github.saidby.text.PennTag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of a verb by rules over tags: to the left, out of prepositional phrases and
 * relative clauses, over appositions; or to the right, where verb and subject are inverted.
 */
final class SubjectFinder {

  private static final int MAX_CLAUSE = 30;

  private final Passage passage;
  private final NounPhrases phrases;
  private final PhraseClimber climber;
  private final Insertions insertions;

  SubjectFinder(Passage passage, NounPhrases phrases) {
    this.passage = passage;
    this.phrases = phrases;
    this.climber = new PhraseClimber(passage, phrases);
    this.insertions = new Insertions(passage, climber);
  }

  /** The subject that stands before a verb group, or null. */
  @Nullable SourceMatch before(int group, Unit unit) {
    int last = skipAdverbs(group - 1, unit);
    for (int turn = 0; turn < 3 && last >= unit.first(); turn++) {
      if (passage.isInside(last)) {
        return null;
      }
      if (climber.isRelative(last)) {
        return relative(last, unit);
      }
      if (climber.isComma(last)) {
        return acrossCommas(last, unit);
      }
      NounPhrase base = climber.endingAt(last);
      base = base == null ? withoutVerb(last, group) : base;
      base = base == null ? climber.withoutPronoun(last, unit) : base;
      base = base == null ? climber.antecedentOf(last, unit) : base;
      if (base == null) {
        return null;
      }
      if (!TimeWords.isTime(base)) {
        NounPhrase top = climber.climb(base, unit);
        return isJoinedInside(base, top)
            ? SourceMatch.of(phrases.modified(top), last + 1)
            : joined(top, last + 1, unit);
      }
      int before = base.first() - 1;
      last = passage.pos(before) == PartOfSpeech.ADP ? before - 1 : before;
    }
    return null;
  }

  /** "The bench of Justice Roe and Justice Lind": two names behind one preposition. */
  private boolean isJoinedInside(NounPhrase last, NounPhrase top) {
    NounPhrase other =
        passage.penn(last.first() - 1) == PennTag.CC ? climber.endingAt(last.first() - 2) : null;
    return other != null
        && top.first() < other.first()
        && !top.isProper()
        && other.isProper()
        && last.isProper();
  }

  /**
   * Who is quoted by another: "Ada Roe" in "the daily quoted Ada Roe as saying" and in "Ada Roe was
   * quoted as saying"; null where nobody is.
   */
  @Nullable SourceMatch quoted(int as, Unit unit) {
    int verb = citingVerb(as, unit);
    if (verb < 0) {
      return null;
    }
    if (verb == as - 1) {
      return before(VerbGroup.of(passage, verb, unit.first()).first(), unit);
    }
    NounPhrase last = climber.endingAt(as - 1);
    NounPhrase object = last == null ? null : climber.climb(last, new Unit(verb + 1, unit.end()));
    return object != null && object.first() == verb + 1 ? SourceMatch.of(object, as) : null;
  }

  /** The verb that cites whom "as" stands behind: "quoted Ada Roe as"; or -1. */
  int citingVerb(int as, Unit unit) {
    for (int i = as - 1; passage.is(as, "as") && i > unit.first() && as - i < MAX_CLAUSE; i--) {
      if (passage.isInside(i) || passage.is(i, ",")) {
        return -1;
      }
      if (passage.words().is(passage.word(i), WordClass.CITING)) {
        return i;
      }
    }
    return -1;
  }

  /** "The statement read": the phrase before a verb that the tagger took for its head. */
  private @Nullable NounPhrase withoutVerb(int last, int verb) {
    NounPhrase whole = phrases.base(last);
    return whole != null && last == verb - 1 && whole.head() == verb && whole.first() <= last
        ? new NounPhrase(passage.paragraph(), whole.first(), last, verb, verb)
        : null;
  }

  /** The subject that starts at a token, behind its verb, or null. */
  @Nullable SourceMatch after(int token, Unit unit) {
    int first = token;
    while (first < unit.end() && passage.pos(first) == PartOfSpeech.ADV) {
      first++;
    }
    NounPhrase base = first < unit.end() && !passage.isInside(first) ? phrases.base(first) : null;
    if (base == null
        || base.first() != first
        || TimeWords.isTime(base)
        || passage.words().is(passage.word(first), WordClass.OBJECT_PRONOUN)) {
      return null;
    }
    NounPhrase full = phrases.full(base);
    List<NounPhrase> all = phrases.conjuncts(base);
    int end = Math.max(full.end(), all.get(all.size() - 1).end());
    return all.get(0).first() == base.first()
        ? new SourceMatch(modified(all), first, Math.min(end, unit.end()), null)
        : SourceMatch.of(phrases.modified(base), Math.min(full.end(), unit.end()));
  }

  /**
   * The end of a noun phrase that a main clause follows, with all that modifies it: prepositional
   * phrases, and what commas set off. Its own end where no comma follows.
   */
  int endOfInsertions(SourceMatch source, Unit unit) {
    return insertions.behind(source.end(), unit);
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
    return subordinate == null ? ofMissedPast(token, unit) : subordinate;
  }

  /**
   * "Ada Roe apologised but insisted": the subject that a sentence begins with, before a past tense
   * that the tagger took for a participle.
   */
  private @Nullable SourceMatch ofMissedPast(int token, Unit unit) {
    for (int i = unit.first() + 1; i < token && i - unit.first() < MAX_CLAUSE; i++) {
      if (passage.isInside(i)) {
        return null;
      }
      if (passage.penn(i) == PennTag.VBN) {
        VerbGroup group = VerbGroup.of(passage, i, unit.first());
        SourceMatch subject =
            group.form() == VerbGroup.Form.BARE_PARTICIPLE ? before(group.first(), unit) : null;
        return subject != null && subject.first() == unit.first() ? subject : null;
      }
    }
    return null;
  }

  /** Whether a subject opens a clause that hangs on another: "that he", "after a truce". */
  private boolean isSubordinate(SourceMatch subject, Unit unit) {
    int before = subject.first() - 1;
    return before > unit.first()
        && (passage.pos(before) == PartOfSpeech.SCONJ || passage.pos(before) == PartOfSpeech.ADP);
  }

  private SourceMatch joined(NounPhrase base, int end, Unit unit) {
    List<NounPhrase> all = overApposition(phrases.conjuncts(base), unit);
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

  /** "Ada Roe, a nurse, and Bo Lind": what is joined stands behind an apposition. */
  private List<NounPhrase> overApposition(List<NounPhrase> all, Unit unit) {
    NounPhrase first = all.get(0);
    int comma = first.first() - 1;
    NounPhrase name =
        all.size() > 1
                && first.determiner() != null
                && comma > unit.first()
                && passage.is(comma, ",")
                && passage.is(phrases.modified(first).end(), ",")
            ? climber.endingAt(comma - 1)
            : null;
    if (name == null || !name.isProper() || TimeWords.isTime(name)) {
      return all;
    }
    List<NounPhrase> joined = new ArrayList<>(all);
    joined.set(0, name);
    return joined;
  }

  private int skipAdverbs(int from, Unit unit) {
    int i = from;
    while (i >= unit.first()
        && !passage.isInside(i)
        && (passage.pos(i) == PartOfSpeech.ADV
            || passage.words().is(passage.word(i), WordClass.FLOATING))) {
      i--;
    }
    return i;
  }

  private @Nullable SourceMatch relative(int pronoun, Unit unit) {
    int before = pronoun - 1;
    NounPhrase up =
        before < unit.first()
            ? null
            : climber.endingAt(climber.isComma(before) ? before - 1 : before);
    NounPhrase base = phrases.base(pronoun);
    if (up == null) {
      return base == null ? null : SourceMatch.of(base, pronoun + 1);
    }
    NounPhrase antecedent = climber.climb(up, unit);
    NounPhrase mention =
        base != null
            ? base
            : new NounPhrase(passage.paragraph(), pronoun, pronoun, pronoun + 1, pronoun + 1);
    return new SourceMatch(List.of(mention), pronoun, pronoun + 1, antecedent);
  }

  /** Over appositions and parentheses between commas: "Ada Roe, a nurse, in a letter, said". */
  private @Nullable SourceMatch acrossCommas(int last, Unit unit) {
    List<NounPhrase> subjects = insertions.before(last, unit);
    if (subjects.isEmpty()) {
      return null;
    }
    SourceMatch match =
        subjects.size() > 1
            ? new SourceMatch(modified(subjects), subjects.get(0).first(), last, null)
            : joined(subjects.get(0), last + 1, unit);
    return new SourceMatch(match.phrases(), match.first(), last, null);
  }
}
