package io.github.saidby.internal.sections;

import io.github.saidby.model.BlockKind;
import io.github.saidby.model.Mention;
import io.github.saidby.model.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Turns of speakers in transcripts and interviews: a label and what is said. A text is a transcript
 * when at least two labels come again and a good part of its blocks starts with one; then what
 * stands between two turns belongs to the first of them.
 */
final class Turns implements Pass {

  private static final Pattern NAME_BREAK = Pattern.compile("[ (),]");
  private static final int LEAST_TURNS = 4;
  private static final int LEAST_SHARE = 4;

  /** Where the labels are in capitals, speeches of many paragraphs may stand between them. */
  private static final int LEAST_SHARE_OF_CAPITALS = 16;

  @Override
  public void apply(Layout layout) {
    Map<String, Integer> speakers = new HashMap<>();
    Set<String> said = new HashSet<>();
    int capitals = 0;
    for (Draft draft : layout.drafts()) {
      Optional<TurnLabel> label = label(layout, draft);
      if (label.isPresent() && said.add(draft.text())) {
        String name = name(layout, label.get());
        speakers.merge(name, 1, Integer::sum);
        capitals += isAllCaps(name) ? 1 : 0;
      }
    }
    long regular = speakers.values().stream().filter(times -> times > 1).count();
    int turns = said.size();
    boolean dense =
        turns * LEAST_SHARE >= layout.size()
            || (capitals >= LEAST_TURNS && capitals * LEAST_SHARE_OF_CAPITALS >= layout.size());
    if (turns >= LEAST_TURNS && regular > 1 && dense) {
      settle(layout, speakers);
    }
  }

  /**
   * Who speaks once only is believed where the label is in capitals or has a time, or holds the
   * last name of somebody who speaks again.
   */
  private static void settle(Layout layout, Map<String, Integer> speakers) {
    Set<String> names = new HashSet<>();
    speakers.forEach((label, times) -> names.add(times > 1 ? lastWord(label) : label));
    int last = -1;
    for (int i = 0; i < layout.size(); i++) {
      Draft draft = layout.get(i);
      Optional<TurnLabel> label = label(layout, draft);
      if (label.isPresent()) {
        String name = name(layout, label.get());
        if (speakers.getOrDefault(name, 0) > 1
            || isSure(layout, label.get())
            || holdsName(name, names)) {
          goOn(layout, last, i);
          draft.speaker(mention(layout, label.get()), "label");
          last = i;
        }
      }
    }
    if (last >= 0 && last + 1 < layout.size() && isAlone(layout, layout.get(last))) {
      goOn(layout, last, last + 2);
    }
  }

  private static String lastWord(String label) {
    return label.substring(label.lastIndexOf(' ') + 1);
  }

  /** Whether a label of several words holds a name: "Ms Ruth Okell (Fenmarsh)". */
  private static boolean holdsName(String label, Set<String> names) {
    for (String word : NAME_BREAK.split(label, -1)) {
      if (word.length() < label.length() && names.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a block is a label and what is said stands in the next. */
  private static boolean isAlone(Layout layout, Draft draft) {
    return TurnLabel.of(layout.text(), draft)
        .filter(label -> draft.end() - label.end() <= 1 || label.sure())
        .isPresent();
  }

  /**
   * What stands between two turns, and is no heading or remark in brackets, belongs to the first.
   */
  private static void goOn(Layout layout, int from, int to) {
    if (from < 0) {
      return;
    }
    Mention speaker = layout.get(from).speaker();
    for (int i = from + 1; i < to; i++) {
      Draft draft = layout.get(i);
      if (speaker != null && draft.isOpen() && isSpoken(draft)) {
        draft.speaker(speaker, "goes on");
      }
    }
  }

  private static boolean isSpoken(Draft draft) {
    char first = draft.text().charAt(0);
    return "([{*_".indexOf(first) < 0 && (draft.shape().isProse() || draft.shape().endsSentence());
  }

  private static boolean isSure(Layout layout, TurnLabel label) {
    boolean colon =
        label.end() < layout.text().length() && layout.text().charAt(label.end()) == ':';
    return label.sure() || (colon && isAllCaps(name(layout, label)));
  }

  /** Questions in bold were taken for headings by their looks alone. */
  private static Optional<TurnLabel> label(Layout layout, Draft draft) {
    boolean bold = draft.is(BlockKind.HEADING) && draft.reason().equals("bold");
    return draft.isOpen() || bold
        ? TurnLabel.of(layout.text(), draft)
            .filter(label -> !layout.words().isField(name(layout, label)))
        : Optional.empty();
  }

  private static String name(Layout layout, TurnLabel label) {
    return layout.text().substring(label.start(), label.end());
  }

  private static Mention mention(Layout layout, TurnLabel label) {
    Span span = new Span(label.start(), label.end());
    return new Mention(span, span.of(layout.text()));
  }

  private static boolean isAllCaps(String label) {
    return Shape.of(label, 0, label.length()).isAllCaps();
  }
}
