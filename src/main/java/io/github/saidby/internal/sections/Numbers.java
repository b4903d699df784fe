package io.github.saidby.internal.sections;

import io.github.saidby.text.Characters;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers that only the text as a whole shows to be numbering: "1 Introduction", "2 Methods"; and
 * numerals alone in a line, which head the parts of an essay.
 */
final class Numbers implements Pass {

  private static final int LONGEST = 120;
  private static final int LEAST = 3;
  private static final int LONGEST_SENTENCE = 200;
  private static final int LEAST_NUMERALS = 2;
  private static final int LEAST_WORDS = 8;

  @Override
  public void apply(Layout layout) {
    settleBare(layout);
    settleSentences(layout);
    settleNumerals(layout);
  }

  /** Takes a number before a capital letter for a label where the numbers count up from one. */
  private static void settleBare(Layout layout) {
    List<Draft> counted = new ArrayList<>();
    List<Label> labels = new ArrayList<>();
    boolean deeper = false;
    for (Draft draft : layout.drafts()) {
      deeper |= draft.isOpen() && draft.label().depth() > 1;
      if (draft.isOpen() && draft.end() - draft.start() <= LONGEST) {
        Label label = bare(layout.text(), draft);
        if (label.value() == counted.size() + 1 && !draft.shape().endsSentence()) {
          counted.add(draft);
          labels.add(label);
        }
      }
    }
    if (counted.size() >= LEAST || (deeper && counted.size() > 1)) {
      for (int i = 0; i < counted.size(); i++) {
        counted.get(i).relabel(labels.get(i));
      }
    }
  }

  private static Label bare(String text, Draft draft) {
    int at = draft.start();
    int value = 0;
    while (at < draft.end() && at - draft.start() < 2 && Character.isDigit(text.charAt(at))) {
      value = value * 10 + Character.digit(text.charAt(at), 10);
      at++;
    }
    int behind = at;
    while (behind < draft.end() && Characters.isSpace(text.charAt(behind))) {
      behind++;
    }
    boolean fits =
        at > draft.start()
            && behind > at
            && behind < draft.end()
            && Character.isUpperCase(text.charAt(behind))
            && draft.shape().columns == 0;
    return fits ? new Label(Label.Kind.NUMBER, 1, value, behind) : Label.NONE;
  }

  /**
   * Numbered sentences that count up from one, each with prose of its own below, head that: the
   * items of a list stand together, and the paragraphs of a judgment need no text below them.
   */
  private static void settleSentences(Layout layout) {
    List<Draft> counted = new ArrayList<>();
    for (int i = 0; i < layout.size(); i++) {
      Draft draft = layout.get(i);
      Label label = draft.label();
      if (!draft.isOpen() || label.kind() != Label.Kind.NUMBER || label.depth() > 1) {
        continue;
      }
      if (label.value() != counted.size() + 1 || !leadsProse(layout, i)) {
        return;
      }
      counted.add(draft);
    }
    if (counted.size() >= LEAST) {
      counted.forEach(draft -> draft.settleHeading(Headings.style(layout, draft), "number"));
    }
  }

  private static boolean leadsProse(Layout layout, int index) {
    if (index + 1 >= layout.size()) {
      return false;
    }
    Draft draft = layout.get(index);
    Draft next = layout.get(index + 1);
    return draft.end() - draft.start() <= LONGEST_SENTENCE
        && next.isOpen()
        && !next.label().isPresent()
        && next.shape().isProse();
  }

  /** Numerals that count up from one, each with prose below, are headings. */
  private static void settleNumerals(Layout layout) {
    List<Draft> found = new ArrayList<>();
    for (int i = 0; i + 1 < layout.size(); i++) {
      Draft draft = layout.get(i);
      if (draft.isOpen()
          && Label.numeral(layout.text(), draft.start(), draft.end()) == found.size() + 1
          && layout.get(i + 1).shape().words >= LEAST_WORDS
          && (!layout.regime().spaced() || draft.gap > 0)) {
        found.add(draft);
      }
    }
    if (found.size() >= LEAST_NUMERALS) {
      found.forEach(draft -> draft.settleHeading("numeral", "number"));
    }
  }
}
