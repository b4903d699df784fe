package io.github.saidby.internal.quotes;

import io.github.saidby.internal.quotes.Passage.Unit;
import io.github.saidby.text.PartOfSpeech;
import io.github.saidby.text.PennTag;
import java.util.Set;

/**
 * Finds where the words that a cue governs end: at the sentence's end, or where the writer goes on.
 */
final class ClauseEnd {

  /** How many tokens a clause may have. */
  private static final int MAX_CLAUSE = 250;

  private static final Set<String> BREAKERS =
      Set.of(
          "but",
          "which",
          "while",
          "even",
          "though",
          "although",
          "as",
          "who",
          "according",
          "compared",
          "despite",
          "whereas");

  private final Passage passage;
  private final CueLexicon lexicon;

  ClauseEnd(Passage passage, CueLexicon lexicon) {
    this.passage = passage;
    this.lexicon = lexicon;
  }

  /** The index behind the last token of the clause that starts at a token. */
  int from(int first, Unit unit) {
    int brackets = 0;
    int limit = Math.min(unit.end(), first + MAX_CLAUSE);
    for (int i = first + 1; i < limit; i++) {
      if (passage.isInside(i)) {
        continue;
      }
      brackets += passage.is(i, "(") ? 1 : passage.is(i, ")") ? -1 : 0;
      if (brackets <= 0 && breaks(i, unit)) {
        return i;
      }
    }
    return trim(first, limit);
  }

  private boolean breaks(int token, Unit unit) {
    int next = token + 1;
    if (next >= unit.end()) {
      return false;
    }
    if (passage.is(token, ";")) {
      return true;
    }
    if (passage.is(token, ",") && !passage.isInside(next)) {
      return BREAKERS.contains(passage.word(next))
          || passage.penn(next) == PennTag.VBG
          || (passage.pos(next) == PartOfSpeech.CCONJ && startsCue(next + 1, unit));
    }
    return (passage.is(token, "and") || passage.is(token, "but"))
        && !passage.isInside(next)
        && startsCue(next, unit);
  }

  /** Whether a cue in a finite form stands here, perhaps behind an adverb. */
  private boolean startsCue(int token, Unit unit) {
    int at = token;
    while (at < unit.end() && passage.pos(at) == PartOfSpeech.ADV) {
      at++;
    }
    if (at >= unit.end() || passage.isInside(at)) {
      return false;
    }
    PennTag tag = passage.penn(at);
    return (tag == PennTag.VBD || tag == PennTag.VBZ)
        && lexicon.startingWith(passage.word(at)).stream()
            .anyMatch(entry -> entry.kind() == CueKind.VERB);
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
