package io.github.saidby.internal.quotes;

import io.github.saidby.internal.quotes.Passage.Unit;
import io.github.saidby.model.BlockKind;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who has the floor: the quote that the next words inside marks go on with when no cue governs
 * them.
 *
 * <p>Inside a paragraph that is the last speaker. A new paragraph goes on where the one before left
 * its quote open, or where it had one speaker only, ended with him, and this one is all quote.
 */
final class Floor {

  private @Nullable Draft before;
  private boolean leftOpen;

  /**
   * Who has the floor in a paragraph.
   *
   * @param found the paragraph's quotes
   * @param credited whether the next paragraph tells whose words it holds
   */
  Line line(Passage passage, List<Draft> found, boolean credited) {
    NavigableMap<Integer, Draft> speaking = new TreeMap<>();
    for (Draft draft : found) {
      if (draft.source() != null) {
        speaking.put(place(draft, passage), draft);
      }
    }
    return new Line(passage, speaking, credited ? null : before);
  }

  /** The token of a paragraph from which on a quote's source has the floor. */
  private static int place(Draft draft, Passage passage) {
    CueMatch cue = draft.cue();
    SourceMatch source = draft.source();
    if (draft.home() != passage) {
      return -1;
    }
    return cue != null ? cue.first() : source != null ? source.first() : 0;
  }

  /** Who has the floor at each place of one paragraph. */
  final class Line {

    private final Passage passage;
    private final NavigableMap<Integer, Draft> speaking;
    private final @Nullable Draft inherited;

    private Line(
        Passage passage, NavigableMap<Integer, Draft> speaking, @Nullable Draft inherited) {
      this.passage = passage;
      this.speaking = speaking;
      this.inherited = inherited;
    }

    /** Takes down a quote that a stretch begins. */
    void goesOn(Stretch stretch, Draft draft) {
      speaking.put(passage.first(stretch), draft);
    }

    /** The quote that a stretch goes on with, or null where it is not clear. */
    @Nullable Draft at(Stretch stretch) {
      int first = passage.first(stretch);
      Map.Entry<Integer, Draft> last = speaking.lowerEntry(first);
      if (last != null) {
        return last.getValue();
      }
      if (passage.paragraph().block().kind() == BlockKind.HEADING) {
        return null;
      }
      boolean whole = first == passage.start() && passage.end(stretch) == passage.size();
      return whole || (first == passage.start() && leftOpen) ? inherited : null;
    }
  }

  /**
   * Takes down who has the floor behind a paragraph.
   *
   * @param found the paragraph's quotes
   * @param goesOn whether the paragraph's last quote is left open and the next one opens it again
   */
  void leave(Passage passage, List<Draft> found, boolean goesOn) {
    boolean stays = passage.size() > 0 && passage.opensWithStretch() && found.isEmpty();
    if (!stays || leftOpen) {
      Draft last = stays ? before : lastQuoted(found);
      boolean alone = last != null && speaksAlone(last, found);
      before = alone && last != null && (goesOn || endsIn(passage, last)) ? last : null;
    }
    leftOpen = goesOn;
  }

  private static @Nullable Draft lastQuoted(List<Draft> found) {
    Draft last = null;
    for (Draft draft : found) {
      if (draft.source() != null && draft.isQuoted()) {
        last = last == null || last.end() <= draft.end() ? draft : last;
      }
    }
    return last;
  }

  private static boolean speaksAlone(Draft last, List<Draft> found) {
    return found.stream().allMatch(draft -> draft == last || !draft.isQuoted());
  }

  /** Whether a quote or its cue's sentence ends the paragraph. */
  private static boolean endsIn(Passage passage, Draft last) {
    Unit unit = passage.units().get(passage.units().size() - 1);
    CueMatch cue = last.cue();
    return (cue != null && last.home() == passage && unit.contains(cue.first()))
        || last.end() >= passage.paragraph().token(unit.first()).start();
  }
}
