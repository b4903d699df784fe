package io.github.saidby.internal.quotes;

import io.github.saidby.internal.quotes.Passage.Unit;
import org.jspecify.annotations.Nullable;

/** The quotes of verbs in the passive: "The plan was described by Ada Roe as a farce". */
final class PassiveRules {

  /** How far an agent may stand behind its passive verb. */
  private static final int MAX_AGENT = 6;

  private final Passage passage;
  private final SubjectFinder subjects;
  private final ContentFinder contents;

  PassiveRules(Grammar grammar) {
    this.passage = grammar.passage();
    this.subjects = grammar.subjects();
    this.contents = grammar.contents();
  }

  /** The plan was described by Ada Roe as a farce. She was told that it failed. */
  @Nullable Draft draft(CueMatch cue, Unit unit) {
    int by = agentMarker(cue, unit);
    SourceMatch agent = by < 0 ? null : subjects.after(by + 1, unit);
    int from = agent == null ? cue.end() : agent.end();
    Content after = contents.after(cue.entry(), from, unit);
    if (after != null && cue.group().first() == unit.first()) {
      after = contents.beforeMain(after, unit, false);
    }
    if (after != null && isReported(cue.entry(), after.frame(), agent != null)) {
      return new Draft(passage, agent == null ? Rule.PASSIVE : Rule.AGENT, cue, agent).with(after);
    }
    SourceMatch subject = agent == null ? null : subjects.before(cue.group().first(), unit);
    if (subject == null) {
      return null;
    }
    Draft draft = new Draft(passage, Rule.AGENT, cue, agent);
    if (by > cue.end()) {
      draft.with(new Content(cue.end(), by, Frame.SMALL));
    }
    int end = Math.min(subject.end(), cue.group().first());
    draft.with(new Content(subject.first(), end, Frame.NP));
    boolean more = by <= cue.end() && after != null && cue.entry().takes(after.frame());
    if (more && after != null && after.frame() != Frame.NP) {
      draft.with(after);
    }
    return draft;
  }

  /** Without an agent, "was called “a farce”" names something; "was told" reports. */
  private static boolean isReported(CueEntry entry, Frame frame, boolean agent) {
    return switch (frame) {
      case THAT, WH -> entry.isClausal();
      case QUOTE -> entry.isClausal() && (agent || entry.takes(Frame.HEARER));
      default -> false;
    };
  }

  /** The "by" of a passive verb, perhaps behind what it calls its subject, or -1. */
  private int agentMarker(CueMatch cue, Unit unit) {
    int words = 0;
    for (int i = cue.end(); i < unit.end() && words < MAX_AGENT; i++) {
      if (!passage.isInside(i)) {
        if (passage.is(i, "by")) {
          return i;
        }
        if (passage.penn(i).isFinite() || passage.is(i, ",")) {
          return -1;
        }
        words++;
      }
    }
    return -1;
  }
}
