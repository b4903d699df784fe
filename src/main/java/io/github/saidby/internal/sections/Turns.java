package io.github.saidby.internal.sections;

import io.github.saidby.model.Mention;
import io.github.saidby.model.Span;
import io.github.saidby.text.Characters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Turns of speakers in transcripts and interviews: a label, a colon, and what is said. */
final class Turns implements Pass {

  private static final int LONGEST_LABEL = 50;
  private static final int MOST_WORDS = 6;
  private static final int LEAST_TURNS = 4;
  private static final int LEAST_SHARE = 4;

  @Override
  public void apply(Layout layout) {
    Map<String, Integer> speakers = new HashMap<>();
    Set<String> said = new HashSet<>();
    for (Draft draft : layout.drafts()) {
      int end = labelEnd(layout.text(), draft);
      if (draft.isOpen() && end > 0 && said.add(draft.text())) {
        speakers.merge(layout.text().substring(draft.start(), end), 1, Integer::sum);
      }
    }
    long regular = speakers.values().stream().filter(times -> times > 1).count();
    int turns = said.size();
    if (turns >= LEAST_TURNS && regular > 1 && turns * LEAST_SHARE >= layout.size()) {
      settle(layout, speakers);
    }
  }

  /** Who speaks once only is believed where the label is written in capitals. */
  private static void settle(Layout layout, Map<String, Integer> speakers) {
    for (Draft draft : layout.drafts()) {
      int end = labelEnd(layout.text(), draft);
      if (draft.isOpen() && end > 0) {
        Span span = new Span(draft.start(), end);
        String label = span.of(layout.text());
        if (speakers.getOrDefault(label, 0) > 1 || Shape.of(label, 0, label.length()).isAllCaps()) {
          draft.speaker(new Mention(span, label));
        }
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
