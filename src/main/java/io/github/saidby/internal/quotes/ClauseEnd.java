package io.github.saidby.internal.quotes;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.quotes.Passage.Unit;
import io.github.saidby.internal.quotes.SyntaxWords.WordClass;
import io.github.saidby.text.PartOfSpeech;
import io.github.saidby.text.PennTag;

/**
 * Finds where the words that a cue governs end: at the sentence's end, or where the writer goes on.
 *
 * <p>What is set off by commas before a clause has its verb belongs to it: "She said the dam, which
 * was built in 1962, had cracked".
 */
final class ClauseEnd {

  /** How many tokens a clause may have. */
  private static final int MAX_CLAUSE = 250;

  /** From which strength on a verb that follows another subject opens a report of its own. */
  private static final int SURE = 60;

  private final Passage passage;
  private final CueLexicon lexicon;

  ClauseEnd(Passage passage, CueLexicon lexicon) {
    this.passage = passage;
    this.lexicon = lexicon;
  }

  /** The index behind the last token of the object that starts at a token. */
  int ofObject(int first, Unit unit) {
    return from(first, unit, 0, true);
  }

  /**
   * Where content ends that stands in a clause before the main one: before the verb of what a
   * relative clause modifies ("Roe, who said that it works, has left"), or before the main clause
   * behind another ("When Roe said that it works, they left"); its own end where neither follows.
   */
  int beforeMain(Content content, Unit unit, boolean relative) {
    boolean question = content.frame() == Frame.WH;
    boolean object = !content.frame().isClausal() && !question;
    boolean two = !question && opensClause(content.first());
    int missing = (object ? 0 : two ? 2 : 1) - finite(content.first());
    for (int i = content.first() + 1; i < content.end(); i++) {
      if (missing <= 0 && passage.is(i, ",") && !passage.isInside(i)) {
        boolean main = relative ? isMainVerb(i + 1, unit) : isMainClause(i + 1, unit);
        if (main) {
          return i;
        }
      }
      missing += isVerb(i) ? -1 : opensClause(i) ? 1 : 0;
    }
    return content.end();
  }

  private boolean isMainClause(int token, Unit unit) {
    NounPhrase subject = passage.isInside(token) ? null : passage.phrases().base(token);
    return subject != null
        && subject.first() == token
        && isMainVerb(passage.phrases().modified(subject).end(), unit);
  }

  private boolean isMainVerb(int token, Unit unit) {
    int verb = unit.contains(token) && passage.pos(token) == PartOfSpeech.ADV ? token + 1 : token;
    return unit.contains(verb) && !passage.isInside(verb) && passage.penn(verb).isFinite();
  }

  private int finite(int token) {
    return passage.penn(token).isFinite() ? 1 : 0;
  }

  /** The index behind the last token of the clause that starts at a token. */
  int ofClause(int first, Unit unit) {
    return from(first, unit, opensClause(first) ? 2 : 1, false);
  }

  /**
   * @param verbs how many finite verbs must have come before the writer can go on
   * @param object whether it is an object, to which "and" joins no clause
   */
  private int from(int first, Unit unit, int verbs, boolean object) {
    int brackets = 0;
    int missing = verbs - finite(first);
    int limit = Math.min(unit.end(), first + MAX_CLAUSE);
    for (int i = first + 1; i < limit; i++) {
      missing += isVerb(i) ? -1 : opensClause(i) ? 1 : 0;
      if (passage.isInside(i)) {
        continue;
      }
      brackets += passage.is(i, "(") ? 1 : passage.is(i, ")") ? -1 : 0;
      if (isAside(i, unit)) {
        return passage.isInside(i - 1) ? i : i - 1;
      }
      if (brackets <= 0
          && (breaks(i, unit, missing > 0)
              || (object
                  && missing <= 0
                  && (joinsClause(i, unit) || joinsGerund(first, i) || joinsThat(i))))) {
        return trim(first, i);
      }
    }
    return trim(first, limit);
  }

  /** "“a wreck,” a phrase that he used twice": what the writer says of the words in marks. */
  private boolean isAside(int token, Unit unit) {
    boolean inside = passage.isInside(token - 1);
    boolean pause = inside ? passage.is(token - 2, ",") : passage.is(token - 1, ",");
    int last = inside ? token - 1 : token - 2;
    NounPhrase phrase =
        pause && passage.stretchEndingAt(last) != null ? passage.phrases().base(token) : null;
    return phrase != null
        && phrase.first() == token
        && phrase.determiner() != null
        && (passage.is(token, "a") || passage.is(token, "an"))
        && !joinsList(phrase, unit);
  }

  private boolean joinsList(NounPhrase phrase, Unit unit) {
    int end = passage.phrases().modified(phrase).end();
    int and = passage.is(end, ",") ? end + 1 : end;
    return unit.contains(and) && passage.pos(and) == PartOfSpeech.CCONJ;
  }

  /** Whether a token is a clause's verb: finite, or as in "that the dam be closed". */
  private boolean isVerb(int token) {
    PennTag before = passage.penn(token - 1);
    boolean bare = passage.penn(token) == PennTag.VB && before != PennTag.TO;
    return passage.penn(token).isFinite()
        || (bare && before != PennTag.MD && passage.pos(token - 1) != PartOfSpeech.ADV);
  }

  /** Whether a token opens a clause with a verb of its own. */
  private boolean opensClause(int token) {
    if (passage.penn(token + 1) == PennTag.TO) {
      return false;
    }
    return switch (passage.penn(token)) {
      case WP, WDT, WPS -> true;
      default -> passage.pos(token) == PartOfSpeech.SCONJ && !passage.is(token, "that");
    };
  }

  private boolean breaks(int token, Unit unit, boolean verbMissing) {
    int next = token + 1;
    if (next >= unit.end()) {
      return false;
    }
    if (passage.is(token, ";")) {
      return true;
    }
    if (passage.is(token, ",") && !passage.isInside(next)) {
      boolean alsoSaid = passage.pos(next) == PartOfSpeech.CCONJ && passage.is(next + 1, "that");
      boolean goesOn =
          !alsoSaid
              && (passage.words().is(passage.word(next), WordClass.CLAUSE_BREAKER)
                  || passage.penn(next) == PennTag.VBG);
      return (goesOn && !verbMissing)
          || (!verbMissing && startsCue(next, unit, SURE))
          || isParenthetic(next, unit)
          || (passage.pos(next) == PartOfSpeech.CCONJ && startsReport(next + 1, unit));
    }
    return (passage.is(token, "and") || passage.is(token, "but"))
        && !passage.isInside(next)
        && startsReport(next, unit);
  }

  /** "the plan “a farce”, and the town slept": a subject and its verb behind "and". */
  private boolean joinsClause(int token, Unit unit) {
    int and = passage.is(token, ",") ? token + 1 : token;
    if (and + 1 >= unit.end()
        || passage.isInside(and)
        || passage.isInside(and + 1)
        || passage.pos(and) != PartOfSpeech.CCONJ) {
      return false;
    }
    NounPhrase subject = passage.phrases().base(and + 1);
    if (subject == null || subject.first() != and + 1) {
      return false;
    }
    int end = passage.phrases().full(subject).end();
    int verb = passage.is(end, ",") ? end + 1 : end;
    return unit.contains(verb) && !passage.isInside(verb) && passage.penn(verb).isFinite();
  }

  /** "reported that he called it “a farce” and that Roe would resign": no part of an object. */
  private boolean joinsThat(int token) {
    return passage.penn(token) == PennTag.CC
        && passage.is(token + 1, "that")
        && passage.penn(token + 1) == PennTag.IN;
  }

  /** "calling the plan “a farce” and demanding a vote": another verb beside that of the object. */
  private boolean joinsGerund(int first, int token) {
    return passage.penn(token) == PennTag.CC
        && passage.penn(token + 1) == PennTag.VBG
        && passage.penn(first) != PennTag.VBG
        && !passage.isInside(token + 1)
        && passage.phrases().base(token + 1) == null;
  }

  /**
   * "When she asked about it, Roe said, he left", "The plan calls for a vote, Roe said": a cue with
   * its subject between commas, or at the end of the sentence.
   */
  private boolean isParenthetic(int token, Unit unit) {
    NounPhrase subject = passage.isInside(token) ? null : passage.phrases().base(token);
    return subject != null
        && subject.first() == token
        && startsCue(subject.baseEnd(), unit, SURE)
        && (passage.is(subject.baseEnd() + 1, ",") || endsUnit(subject.baseEnd() + 1, unit));
  }

  /** Whether a sentence ends at a token, or behind whom or what day the phrase there names. */
  private boolean endsUnit(int token, Unit unit) {
    NounPhrase phrase = unit.contains(token) ? passage.phrases().base(token) : null;
    int end = phrase != null && phrase.first() == token ? phrase.baseEnd() : token;
    return end >= unit.end() - 1;
  }

  /** Whether a cue in a finite form stands here, perhaps behind a subject and an adverb. */
  private boolean startsReport(int token, Unit unit) {
    if (startsCue(token, unit, 0)) {
      return true;
    }
    NounPhrase subject = passage.isInside(token) ? null : passage.phrases().base(token);
    return subject != null
        && subject.first() == token
        && startsCue(passage.phrases().modified(subject).end(), unit, SURE);
  }

  private boolean startsCue(int token, Unit unit, int strength) {
    int at = token;
    while (at < unit.end() && passage.pos(at) == PartOfSpeech.ADV) {
      at++;
    }
    if (at >= unit.end() || passage.isInside(at)) {
      return false;
    }
    PennTag tag = passage.penn(at);
    int verb = at;
    // "but doubts that": a noun by its tag, which "that" and what stands before it speak against.
    boolean verbal = tag == PennTag.NNS && passage.is(at + 1, "that") && at == token;
    return (tag == PennTag.VBD || tag == PennTag.VBZ || verbal || isMissedPast(at))
        && lexicon.startingWith(passage.word(at)).stream()
            .anyMatch(
                entry ->
                    entry.kind() == CueKind.VERB
                        && entry.clauseStrength() >= strength
                        && stands(entry, verb));
  }

  /**
   * "said it had not been consulted and threatened to sue": nobody is threatened to do something,
   * whatever the tag behind a participle says.
   */
  private boolean isMissedPast(int token) {
    return CueFinder.isMissedPast(passage, token)
        && lexicon.startingWith(passage.word(token)).stream().anyMatch(CueEntry::bindsSpeaker);
  }

  /**
   * Whether the further words of a cue stand behind its first: "had" alone is not "have to say".
   */
  private boolean stands(CueEntry entry, int at) {
    for (int w = 1; w < entry.words().size(); w++) {
      if (!lexicon.isForm(passage.word(at + w), entry.words().get(w))) {
        return false;
      }
    }
    return true;
  }

  /** Without the punctuation that ends the sentence. */
  private int trim(int first, int end) {
    int last = end;
    while (last - 1 > first
        && !passage.isInside(last - 1)
        && passage.pos(last - 1) == PartOfSpeech.PUNCT
        && !passage.is(last - 1, ")")) {
      last--;
    }
    return last;
  }
}
