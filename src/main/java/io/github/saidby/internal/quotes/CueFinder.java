package io.github.saidby.internal.quotes;

import io.github.saidby.internal.quotes.Passage.Unit;
import io.github.saidby.text.PartOfSpeech;
import io.github.saidby.text.PennTag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the cues outside quotation marks. */
final class CueFinder {

  /** How many words may stand between the words of a cue: "called the plan into question". */
  private static final int MAX_GAP = 1;

  /** How long the subject of a verb that the tagger missed may be. */
  private static final int MAX_SUBJECT = 12;

  /** How far from a verb others are looked for. */
  private static final int MAX_REACH = 60;

  private final CueLexicon lexicon;
  private final Passage passage;

  CueFinder(CueLexicon lexicon, Passage passage) {
    this.lexicon = lexicon;
    this.passage = passage;
  }

  List<CueMatch> in(Unit unit) {
    List<CueMatch> found = new ArrayList<>();
    for (int i = unit.first(); i < unit.end(); i++) {
      if (!passage.isInside(i)) {
        CueMatch match = at(i, unit);
        if (match != null) {
          found.add(match);
          i = match.end() - 1;
        }
      }
    }
    return found;
  }

  private @Nullable CueMatch at(int token, Unit unit) {
    CueMatch best = null;
    for (CueEntry entry : lexicon.startingWith(passage.word(token))) {
      int end = matchEnd(entry, token, unit);
      if (end > 0 && fits(entry, token)) {
        boolean past = entry.bindsSpeaker() && isMissedPast(passage, token);
        VerbGroup read = VerbGroup.of(passage, token, unit.first());
        VerbGroup group = past ? read.asFinite() : finite(read, unit);
        CueMatch match = new CueMatch(entry, token, end, group);
        if (best == null || better(match, best)) {
          best = match;
        }
      }
    }
    return best;
  }

  /**
   * A participle that has the form of a past tense, in a sentence with no other verb for its
   * subject, is one: taggers err, above all behind commas ("The union, a small one, declined to
   * say").
   */
  private VerbGroup finite(VerbGroup group, Unit unit) {
    boolean doubtful =
        group.form() == VerbGroup.Form.BARE_PARTICIPLE
            && group.first() > unit.first()
            && !passage.word(group.verb()).endsWith("n");
    return doubtful && !hasMainVerb(group.verb(), unit) ? group.asFinite() : group;
  }

  /** A participle by its tag, which "and" parts from another and an infinitive follows. */
  static boolean isMissedPast(Passage passage, int token) {
    return passage.penn(token) == PennTag.VBN
        && passage.penn(token - 1) == PennTag.CC
        && passage.penn(token + 1) == PennTag.TO
        && passage.penn(token + 2) == PennTag.VB;
  }

  /** Whether a sentence has more finite verbs than clauses that hang on another. */
  private boolean hasMainVerb(int except, Unit unit) {
    int verbs = 0;
    int first = Math.max(unit.first(), except - MAX_REACH);
    for (int i = first; i < Math.min(unit.end(), except + MAX_REACH); i++) {
      if (i != except && !passage.isInside(i)) {
        verbs += passage.penn(i).isFinite() && !isJoined(i, except) ? 1 : opensClause(i) ? -1 : 0;
      }
    }
    return verbs > 0;
  }

  /** "apologised but insisted": behind a conjunction, it shares the subject of a verb before. */
  private boolean isJoined(int verb, int before) {
    int at = verb - 1;
    while (at > before && passage.pos(at) == PartOfSpeech.ADV) {
      at--;
    }
    return at > before && passage.penn(at) == PennTag.CC;
  }

  private boolean opensClause(int token) {
    return switch (passage.penn(token)) {
      case WP, WDT, WPS, WRB -> true;
      default -> passage.pos(token) == PartOfSpeech.SCONJ;
    };
  }

  private static boolean better(CueMatch match, CueMatch than) {
    int words = match.entry().words().size() - than.entry().words().size();
    return words > 0 || (words == 0 && strength(match) > strength(than));
  }

  private static int strength(CueMatch match) {
    return Math.max(match.entry().clauseStrength(), match.entry().objectStrength());
  }

  /** Whether the tag of the first word is one that the entry's kind has. */
  private boolean fits(CueEntry entry, int token) {
    PartOfSpeech pos = passage.pos(token);
    return switch (entry.kind()) {
      case VERB ->
          pos == PartOfSpeech.VERB || pos == PartOfSpeech.AUX || standsByQuote(entry, token);
      case NOUN -> pos == PartOfSpeech.NOUN;
      case ADJECTIVE ->
          pos == PartOfSpeech.ADJ || pos == PartOfSpeech.VERB || entry.words().size() > 1;
      case PREPOSITION -> !isName(entry, token);
    };
  }

  /**
   * Whether a word that the tagger takes for a noun stands where only the verb of a quote does:
   * before a comma or colon and a mark, or behind a mark and a noun phrase.
   */
  private boolean standsByQuote(CueEntry entry, int token) {
    if (!entry.takes(Frame.QUOTE) || isPossessed(token)) {
      return false;
    }
    int end = token + entry.words().size();
    boolean pause = passage.is(end, ",") || passage.is(end, ":");
    if (pause && passage.isInside(end + 1)) {
      return true;
    }
    if (!pause && !passage.is(end, ".")) {
      return false;
    }
    for (int i = token - 1; i >= 0 && token - i < MAX_SUBJECT; i--) {
      if (passage.isInside(i)) {
        return i < token - 1;
      }
      if (passage.pos(i) == PartOfSpeech.VERB || passage.pos(i) == PartOfSpeech.AUX) {
        return false;
      }
    }
    return false;
  }

  /** "“We lost,” Per Lind recalled": a word with a capital where no sentence begins. */
  private boolean isName(CueEntry entry, int token) {
    return entry.words().size() == 1
        && passage.paragraph().token(token).isCapitalised()
        && !passage.startsUnit(token);
  }

  /** "her cry": a noun, whatever follows. */
  private boolean isPossessed(int token) {
    PennTag before = passage.penn(token - 1);
    return before == PennTag.POS || before == PennTag.PRPS || before == PennTag.DT;
  }

  /** The index behind an entry's last word, or -1 where its words do not stand here. */
  private int matchEnd(CueEntry entry, int token, Unit unit) {
    int at = token + 1;
    List<String> words = entry.words();
    for (int w = 1; w < words.size(); w++) {
      int gap = 0;
      while (at + gap < unit.end()
          && gap < MAX_GAP
          && !matches(at + gap, words.get(w))
          && mayStandBetween(at + gap)) {
        gap++;
      }
      if (at + gap >= unit.end()
          || passage.isInside(at + gap)
          || !matches(at + gap, words.get(w))) {
        return -1;
      }
      at += gap + 1;
    }
    return at;
  }

  private boolean mayStandBetween(int token) {
    return passage.pos(token) == PartOfSpeech.ADV
        || passage.pos(token) == PartOfSpeech.ADJ
        || passage.pos(token) == PartOfSpeech.PRON;
  }

  private boolean matches(int token, String word) {
    return lexicon.isForm(passage.word(token), word);
  }
}
