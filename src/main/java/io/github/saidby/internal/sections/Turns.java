package io.github.saidby.internal.sections;

import io.github.saidby.model.Mention;
import io.github.saidby.model.Span;
import io.github.saidby.text.Characters;
import java.util.HashMap;
import java.util.Map;

/** Turns of speakers in transcripts and interviews: a label, a colon, and what is said. */
final class Turns implements Pass {

  private static final int LONGEST_LABEL = 50;
  private static final int MOST_WORDS = 6;
  private static final int LEAST_TURNS = 4;
  private static final int LEAST_SHARE = 4;

  @Override
  public void apply(Layout layout) {
    Map<String, Integer> speakers = new HashMap<>();
    int turns = 0;
    for (Draft draft : layout.drafts()) {
      int end = labelEnd(layout.text(), draft);
      if (draft.isOpen() && end > 0) {
        turns++;
        speakers.merge(layout.text().substring(draft.start(), end), 1, Integer::sum);
      }
    }
    long regular = speakers.values().stream().filter(times -> times > 1).count();
    if (turns < LEAST_TURNS || regular < 2 || turns * LEAST_SHARE < layout.size()) {
      return;
    }
    for (Draft draft : layout.drafts()) {
      int end = labelEnd(layout.text(), draft);
      if (draft.isOpen() && end > 0) {
        Span span = new Span(draft.start(), end);
        draft.speaker(new Mention(span, span.of(layout.text())));
      }
    }
  }

  /** The offset of the colon behind a name or role, or 0. */
  static int labelEnd(String text, Draft draft) {
    int limit = Math.min(draft.end(), draft.start() + LONGEST_LABEL);
    int words = 1;
    boolean wordStart = true;
    for (int i = draft.start(); i < limit; i++) {
      char c = text.charAt(i);
      if (c == ':') {
        boolean alone = i + 1 == draft.end();
        return i > draft.start() && (alone || Characters.isSpace(text.charAt(i + 1))) ? i : 0;
      }
      boolean blank = Characters.isSpace(c);
      words += blank ? 1 : 0;
      boolean fits =
          blank || Character.isLetterOrDigit(c) || ".'-()/&".indexOf(Characters.straight(c)) >= 0;
      if (!fits || words > MOST_WORDS || (wordStart && i == draft.start() && !isCapital(c))) {
        return 0;
      }
      wordStart = blank;
    }
    return 0;
  }

  private static boolean isCapital(char c) {
    return Character.isUpperCase(c) || Character.isTitleCase(c);
  }
}
