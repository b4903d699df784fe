package io.github.saidby.internal.quotes;

import io.github.saidby.internal.phrases.NounPhrases;
import io.github.saidby.text.PartOfSpeech;
import io.github.saidby.text.PennTag;

/**
 * What reads the syntax of one paragraph.
 *
 * @param passage the paragraph
 * @param phrases its noun phrases
 * @param cues finds its cues
 * @param subjects finds the subjects of its verbs
 * @param contents finds what cues govern
 */
record Grammar(
    Passage passage,
    NounPhrases phrases,
    CueFinder cues,
    SubjectFinder subjects,
    ContentFinder contents) {

  static Grammar of(Passage passage, CueLexicon lexicon) {
    NounPhrases phrases = passage.phrases();
    return new Grammar(
        passage,
        phrases,
        new CueFinder(lexicon, passage),
        new SubjectFinder(passage, phrases),
        new ContentFinder(passage, phrases, new ClauseEnd(passage, lexicon)));
  }

  /** Whether content may end with a token: a comma, or the end of a stretch inside marks. */
  boolean endsContent(int token) {
    return passage.is(token, ",") || (passage.isInside(token) && !isPartOfName(token));
  }

  /** Whether a token before a subject's first noun may belong to it: "retired", "newly named". */
  boolean modifies(int token) {
    PartOfSpeech pos = passage.pos(token);
    return !passage.isInside(token)
        && passage.penn(token) != PennTag.WRB
        && (pos == PartOfSpeech.VERB || pos == PartOfSpeech.ADJ || pos == PartOfSpeech.ADV);
  }

  /**
   * Whether the stretch that a token ends belongs to what follows it: a nickname between names, or
   * a title before a noun ("“Night Watch” star Ada Roe").
   */
  boolean isPartOfName(int token) {
    Stretch stretch = passage.stretchEndingAt(token);
    return stretch != null && MarkedPhrases.isPartOfName(passage, stretch);
  }

  /** The start of a subject with what the chunker leaves before it. */
  int startOf(SourceMatch source, int limit) {
    int first = source.first();
    while (first > limit) {
      Stretch stretch = isPartOfName(first - 1) ? passage.stretchEndingAt(first - 1) : null;
      if (stretch != null) {
        first = Math.max(limit, passage.first(stretch));
      } else if (modifies(first - 1) || isNameBefore(first)) {
        first--;
      } else {
        break;
      }
    }
    return first;
  }

  /** Whether a name goes on with a nickname behind it. */
  private boolean isNameBefore(int first) {
    return passage.isInside(first)
        && !passage.isInside(first - 1)
        && passage.pos(first - 1) == PartOfSpeech.PROPN;
  }
}
