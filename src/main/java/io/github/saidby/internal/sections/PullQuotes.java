package io.github.saidby.internal.sections;

import io.github.saidby.model.BlockKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pull quotes: words of the text that stand a second time between its paragraphs. All candidates
 * are looked for in one pass, by the hash of their first words.
 */
final class PullQuotes implements Pass {

  private static final int LONGEST = 300;
  private static final int WINDOW = 5;
  private static final int LEAST_UNQUOTED = 9;

  /** So many candidates that begin with the same words are kept, which bounds the comparing. */
  private static final int MOST_ALIKE = 4;

  @Override
  public void apply(Layout layout) {
    Map<Long, List<Candidate>> candidates = new HashMap<>();
    boolean begun = false;
    for (int i = 0; i < layout.size(); i++) {
      Draft draft = layout.get(i);
      boolean first = !begun && draft.isOpen() && draft.shape().isProse();
      begun |= first;
      if (begun
          && !first
          && draft.isOpen()
          && draft.end() - draft.start() <= LONGEST
          && layout.gapAfter(i) > 0) {
        add(layout, draft, candidates);
      }
    }
    if (candidates.isEmpty()) {
      return;
    }
    for (Draft draft : layout.drafts()) {
      if (draft.isOpen() && draft.shape().isProse()) {
        search(layout.text(), draft, candidates);
      }
    }
  }

  /** A block that may be a pull quote, and the hashes of its words. */
  private static final class Candidate {
    private final Draft draft;
    private final long[] words;

    Candidate(Draft draft, long[] words) {
      this.draft = draft;
      this.words = words;
    }
  }

  private static void add(Layout layout, Draft draft, Map<Long, List<Candidate>> candidates) {
    long[] words = words(layout.text(), draft.start(), draft.end());
    boolean quoted = draft.shape().isQuoted(draft.text());
    if (words.length < WINDOW || (!quoted && words.length < LEAST_UNQUOTED)) {
      return;
    }
    List<Candidate> alike =
        candidates.computeIfAbsent(window(words, 0), key -> new ArrayList<>(MOST_ALIKE));
    if (alike.size() < MOST_ALIKE) {
      alike.add(new Candidate(draft, words));
    }
  }

  private static void search(String text, Draft draft, Map<Long, List<Candidate>> candidates) {
    long[] words = words(text, draft.start(), draft.end());
    for (int i = 0; i + WINDOW <= words.length; i++) {
      for (Candidate candidate : candidates.getOrDefault(window(words, i), List.of())) {
        if (candidate.draft.isOpen()
            && candidate.words.length < words.length
            && startsWith(words, i, candidate.words)) {
          candidate.draft.settle(BlockKind.PULL_QUOTE, "repeated");
        }
      }
    }
  }

  private static boolean startsWith(long[] words, int from, long[] other) {
    if (from + other.length > words.length) {
      return false;
    }
    for (int i = 0; i < other.length; i++) {
      if (words[from + i] != other[i]) {
        return false;
      }
    }
    return true;
  }

  private static long window(long[] words, int from) {
    long hash = 0;
    for (int i = from; i < from + WINDOW; i++) {
      hash = hash * 1_000_003 + words[i];
    }
    return hash;
  }

  /** The hashes of the words between two offsets, without their case and their marks. */
  private static long[] words(String text, int start, int end) {
    long[] words = new long[16];
    int count = 0;
    long hash = 7;
    boolean inside = false;
    for (int i = start; i <= end; i++) {
      if (i < end && Character.isLetterOrDigit(text.charAt(i))) {
        hash = hash * 31 + Character.toLowerCase(text.charAt(i));
        inside = true;
      } else if (inside) {
        if (count == words.length) {
          words = Arrays.copyOf(words, count * 2);
        }
        words[count++] = hash;
        hash = 7;
        inside = false;
      }
    }
    return Arrays.copyOf(words, count);
  }
}
