package io.github.saidby.internal.quotes;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.phrases.NounPhrases;
import io.github.saidby.internal.phrases.TimeWords;
import io.github.saidby.internal.quotes.Passage.Unit;
import io.github.saidby.internal.quotes.SyntaxWords.WordClass;
import io.github.saidby.text.PartOfSpeech;
import io.github.saidby.text.PennTag;
import org.jspecify.annotations.Nullable;

/** Finds what a cue governs: behind it, or before it where the cue is put in or behind. */
final class ContentFinder {

  /** How far addressee, time and place may push the content away from its cue. */
  private static final int MAX_SKIP = 24;

  /** The fewest tokens before a cue that are taken for a clause without a verb by its tag. */
  private static final int MIN_CLAUSE = 6;

  private final Passage passage;
  private final NounPhrases phrases;
  private final ClauseEnd clauseEnd;

  ContentFinder(Passage passage, NounPhrases phrases, ClauseEnd clauseEnd) {
    this.passage = passage;
    this.phrases = phrases;
    this.clauseEnd = clauseEnd;
  }

  /** What a cue governs behind a token, or null. */
  @Nullable Content after(CueEntry entry, int from, Unit unit) {
    int skipped = entry.isClausal() ? skipCircumstances(entry, from, unit) : from;
    Content clause = clauseAt(entry, skipped, from, unit);
    if (clause != null || from >= unit.end()) {
      return clause;
    }
    return objectAt(entry, from, unit);
  }

  /** What stands before a post-posed or inserted cue, or null where that is no clause. */
  @Nullable Content before(int end, Unit unit) {
    int last = end;
    while (last > unit.first()
        && !passage.isInside(last - 1)
        && passage.pos(last - 1) == PartOfSpeech.PUNCT) {
      last--;
    }
    if (last == end && (last == unit.first() || !passage.isInside(last - 1))) {
      return null;
    }
    int first = unit.first();
    while (first < last && !passage.isInside(first) && passage.pos(first) == PartOfSpeech.PUNCT) {
      first++;
    }
    boolean marked = last > first && passage.isInside(last - 1) && !namesOccasion(first, last);
    boolean stated = marked || passage.isInside(first) || hasFiniteVerb(first, last);
    boolean whole = last > first && (stated || mayState(first, last));
    return whole && (marked || !hangs(first, last))
        ? new Content(first, last, marked ? Frame.QUOTE : Frame.CLAUSE)
        : null;
  }

  /** "The rules call for a vote, Roe said": long enough for a clause whose verb has a wrong tag. */
  private boolean mayState(int first, int last) {
    return last - first >= MIN_CLAUSE && startingAt(first) != null;
  }

  /** "When the dam broke, Roe said little": a clause that belongs to the cue's, and is not said. */
  private boolean hangs(int first, int end) {
    boolean opens =
        !passage.isInside(first)
            && (passage.pos(first) == PartOfSpeech.SCONJ || passage.penn(first) == PennTag.WRB);
    int verbs = -1;
    for (int i = first + 1; opens && i < end; i++) {
      if (passage.isInside(i) || passage.is(i, ",")) {
        return false;
      }
      verbs += passage.penn(i).isFinite() ? 1 : 0;
    }
    return opens && verbs <= 0;
  }

  /** The clause that starts at a token. */
  Content clause(int first, Unit unit) {
    return new Content(first, clauseEnd.ofClause(first, unit), Frame.CLAUSE);
  }

  /** Content in a clause before the main one, where it ends. */
  Content beforeMain(Content content, Unit unit, boolean relative) {
    int end = clauseEnd.beforeMain(content, unit, relative);
    return new Content(content.first(), end, content.frame());
  }

  /** The clause that ends at a token, with or without a comma. */
  @Nullable Content upTo(int end, Unit unit) {
    int last = end;
    while (last > unit.first()
        && !passage.isInside(last - 1)
        && passage.pos(last - 1) == PartOfSpeech.PUNCT) {
      last--;
    }
    return last > unit.first() ? new Content(unit.first(), last, Frame.CLAUSE) : null;
  }

  /** The stretch, or several that only marks, commas and "and" part, from a token on. */
  Content marked(int first, Unit unit) {
    int end = first;
    int i = first;
    while (i < unit.end()) {
      if (passage.isInside(i)) {
        i++;
        end = i;
      } else if (passage.is(i, "and") || passage.is(i, ",")) {
        i++;
      } else {
        break;
      }
    }
    return new Content(first, end, Frame.QUOTE);
  }

  private @Nullable Content clauseAt(CueEntry entry, int at, int from, Unit unit) {
    if (at >= unit.end()) {
      return null;
    }
    boolean pause = passage.is(at, ",") || passage.is(at, ":");
    int next = pause ? at + 1 : at;
    if (next < unit.end() && passage.isInside(next)) {
      return quoteAt(entry, next, pause, unit);
    }
    if (passage.is(at, ":") && next < unit.end()) {
      return new Content(next, clauseEnd.ofClause(next, unit), Frame.QUOTE);
    }
    if (next < unit.end() && isThat(next) && !isDemonstrative(next, unit)) {
      return new Content(next, clauseEnd.ofClause(next, unit), Frame.THAT);
    }
    if (pause) {
      return null;
    }
    boolean relative = at > from && startingAt(from) != null && isRelative(at);
    if (relative) {
      return null;
    }
    if (isQuestionWord(at)) {
      return new Content(at, clauseEnd.ofClause(at, unit), Frame.WH);
    }
    if (isInfinitive(at) && (at == from || entry.takes(Frame.HEARER) || entry.takes(Frame.TO))) {
      return new Content(from, clauseEnd.ofObject(at, unit), Frame.TO);
    }
    boolean anyPhrase = !entry.takes(Frame.NP) && startingAt(at) != null && !isAmount(at);
    return entry.takes(Frame.CLAUSE) && (anyPhrase || startsClause(at, unit))
        ? new Content(at, clauseEnd.ofClause(at, unit), Frame.CLAUSE)
        : null;
  }

  /** "Shares added 62 cents": a number opens a clause only where its verb follows. */
  private boolean isAmount(int at) {
    return passage.penn(at) == PennTag.CD || passage.penn(at) == PennTag.SYM;
  }

  private Content quoteAt(CueEntry entry, int first, boolean pause, Unit unit) {
    Content marked = marked(first, unit);
    boolean ends =
        pause
            || marked.end() >= unit.end()
            || isFinal(marked.end() - 1)
            || isFinal(marked.end() - 2)
            || passage.is(marked.end(), ",")
            || passage.is(marked.end(), ".")
            || (entry.takes(Frame.SMALL) && passage.penn(marked.end()).isFinite());
    return ends ? marked : new Content(first, clauseEnd.ofClause(first, unit), Frame.QUOTE);
  }

  private boolean isFinal(int token) {
    return passage.is(token, ".")
        || passage.is(token, "!")
        || passage.is(token, "?")
        || passage.is(token, ",");
  }

  private @Nullable Content objectAt(CueEntry entry, int at, Unit unit) {
    Frame preposition = preposition(at);
    if (preposition != null && entry.takes(preposition) && at + 1 < unit.end()) {
      return passage.isInside(at + 1)
          ? new Content(at + 1, quoteAt(entry, at + 1, false, unit).end(), preposition)
          : new Content(at + 1, clauseEnd.ofObject(at + 1, unit), preposition);
    }
    boolean loose = passage.pos(at) == PartOfSpeech.ADV && !entry.takes(Frame.NP);
    boolean joins = passage.penn(at) == PennTag.CC && passage.pos(at + 1) == PartOfSpeech.VERB;
    if (loose
        || joins
        || passage.pos(at) == PartOfSpeech.ADP
        || passage.pos(at) == PartOfSpeech.PUNCT) {
      return null;
    }
    Frame frame =
        passage.penn(at) == PennTag.VBG ? Frame.GERUND : isInfinitive(at) ? Frame.TO : Frame.NP;
    return new Content(at, clauseEnd.ofObject(at, unit), frame);
  }

  private @Nullable Frame preposition(int token) {
    return switch (passage.word(token)) {
      case "about" -> Frame.ABOUT;
      case "against" -> Frame.AGAINST;
      case "as" -> Frame.AS;
      case "at" -> Frame.AT;
      case "by" -> Frame.BY;
      case "for" -> Frame.FOR;
      case "from" -> Frame.FROM;
      case "in" -> Frame.IN;
      case "into" -> Frame.INTO;
      case "of" -> Frame.OF;
      case "on" -> Frame.ON;
      case "over" -> Frame.OVER;
      case "with" -> Frame.WITH;
      default -> null;
    };
  }

  /**
   * Over addressee, time and place, where a clause or quote stands behind them; else the same
   * token.
   */
  private int skipCircumstances(CueEntry entry, int from, Unit unit) {
    int at = from;
    boolean hearer = false;
    while (at < unit.end() && at - from < MAX_SKIP) {
      if (passage.isInside(at) || isThat(at)) {
        return at;
      }
      if ((passage.is(at, ",") || passage.is(at, ":"))
          && (at + 1 >= unit.end()
              || passage.isInside(at + 1)
              || isThat(at + 1)
              || passage.is(at, ":"))) {
        return at;
      }
      int next = insertionEnd(at, unit);
      if (next > at) {
        return next;
      }
      boolean once = passage.pos(at) == PartOfSpeech.SCONJ && isThat(at + 1);
      boolean degree = passage.pos(at + 1) == PartOfSpeech.ADJ;
      if (once || (passage.pos(at) == PartOfSpeech.ADV && !degree && !isQuestionWord(at))) {
        next = at + 1;
      } else if (passage.pos(at) == PartOfSpeech.ADP && !passage.is(at, "as")) {
        NounPhrase object = startingAt(at + 1);
        next = object == null ? at : Math.max(phrases.modified(object).end(), object.baseEnd());
      } else {
        NounPhrase phrase = startingAt(at);
        if (phrase != null && (TimeWords.isTime(phrase) || isFrequency(phrase))) {
          next = phrase.baseEnd();
        } else if (phrase != null && !hearer && entry.takes(Frame.HEARER)) {
          hearer = true;
          next = Math.max(phrases.modified(phrase).end(), phrase.baseEnd());
          next = isRelative(next) ? Math.max(next, phrases.full(phrase).end()) : next;
        }
      }
      if (next == at) {
        return at;
      }
      at = next;
    }
    return at >= unit.end() ? unit.end() : from;
  }

  /**
   * Over what commas set off before a that-clause or a quote: "reported, citing two officials, that
   * it works"; the same token where nothing of the kind stands.
   */
  private int insertionEnd(int comma, Unit unit) {
    if (!passage.is(comma, ",")) {
      return comma;
    }
    int i = comma + 1;
    while (i < unit.end() && i - comma < MAX_SKIP && !passage.isInside(i) && !passage.is(i, ",")) {
      if (passage.penn(i).isFinite()) {
        return comma;
      }
      i++;
    }
    boolean closed = i + 1 < unit.end() && passage.is(i, ",");
    return closed && isThat(i + 1) ? i + 1 : closed && passage.isInside(i + 1) ? i : comma;
  }

  /** "three times". */
  private boolean isFrequency(NounPhrase phrase) {
    return passage.words().is(phrase.headToken().normal(), WordClass.FREQUENCY);
  }

  private @Nullable NounPhrase startingAt(int token) {
    NounPhrase phrase =
        passage.isInside(Math.min(token, passage.size() - 1)) ? null : phrases.base(token);
    return phrase != null && phrase.first() == token ? phrase : null;
  }

  private boolean isThat(int token) {
    return passage.is(token, "that")
        && (passage.penn(token) == PennTag.IN
            || passage.pos(token) == PartOfSpeech.SCONJ
            || passage.penn(token) == PennTag.WDT);
  }

  /** "Disputed that account, saying": a phrase that nothing follows which could be its verb. */
  private boolean isDemonstrative(int that, Unit unit) {
    NounPhrase phrase = startingAt(that + 1);
    if (phrase == null || phrase.determiner() != null || phrase.isProper() || phrase.isPronoun()) {
      return false;
    }
    int end = phrase.baseEnd();
    return end >= unit.end()
        || passage.is(end, ".")
        || (passage.is(end, ",") && passage.penn(end + 1) == PennTag.VBG);
  }

  private boolean isQuestionWord(int token) {
    return passage.words().is(passage.word(token), WordClass.QUESTION);
  }

  /** "told a woman who": of the hearer, and no question. */
  private boolean isRelative(int token) {
    return passage.is(token, "who") || passage.is(token, "which");
  }

  private boolean isInfinitive(int token) {
    int to = passage.is(token, "not") ? token + 1 : token;
    return passage.is(to, "to") && passage.penn(to + 1) == PennTag.VB;
  }

  /** Whether a noun phrase and its finite verb stand here: a clause without "that". */
  private boolean startsClause(int at, Unit unit) {
    NounPhrase subject = startingAt(at);
    if (subject == null) {
      int behind = behindQuantifier(at);
      return passage.penn(at) == PennTag.EX
          || (behind > at && (finiteFollows(behind, unit) || startsClause(behind, unit)));
    }
    int end = Math.min(unit.end(), phrases.full(subject).end());
    return finiteFollows(end, unit)
        || (subject.baseEnd() < end && finiteFollows(subject.baseEnd(), unit));
  }

  /** Behind "too much", "neither", "half of": what may stand before or for a subject. */
  private int behindQuantifier(int at) {
    int end = at;
    while (end - at < 2 && isQuantifier(end)) {
      end++;
    }
    return end;
  }

  private boolean isQuantifier(int token) {
    return switch (passage.penn(token)) {
      case RB, RBR, PDT, DT, CC -> !passage.isInside(token);
      case JJ, JJR -> token > 0 && passage.pos(token - 1) == PartOfSpeech.ADV;
      default -> false;
    };
  }

  private boolean finiteFollows(int from, Unit unit) {
    int i = from;
    while (i < unit.end()
        && (passage.pos(i) == PartOfSpeech.ADV || passage.is(i, ","))
        && i - from < 4) {
      i++;
    }
    return i < unit.end() && (passage.penn(i).isFinite() || passage.pos(i) == PartOfSpeech.AUX);
  }

  /** Whether it is a prepositional phrase with a title: On the show “Night Watch,” she said ... */
  private boolean namesOccasion(int first, int end) {
    return passage.pos(first) == PartOfSpeech.ADP
        && !passage.isInside(first)
        && !hasFiniteVerb(first, end);
  }

  private boolean hasFiniteVerb(int first, int end) {
    for (int i = first; i < end; i++) {
      if (!passage.isInside(i) && passage.penn(i).isFinite()) {
        return true;
      }
    }
    return false;
  }
}
