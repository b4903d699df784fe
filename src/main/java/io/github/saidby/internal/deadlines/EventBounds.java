package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.Bound.Cue;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.model.DeadlineRelation;
import io.github.saidby.text.PennTag;
import org.jspecify.annotations.Nullable;

/** Finds bounds that name an event instead of a time, and deadlines that are only mentioned. */
final class EventBounds {

  private final DeadlineWords words;

  EventBounds(DeadlineWords words) {
    this.words = words;
  }

  /** The bound that begins at a token, or null. */
  @Nullable Bound at(Syntax syntax, int i) {
    if (syntax.isAny(i, "by") && syntax.isAny(i + 1, "the") && syntax.isAny(i + 2, "time")) {
      return event(DeadlineRelation.BY, i, i + 1, ClauseEnds.after(syntax, i + 2));
    }
    if (syntax.isAny(i, "until", "till") && syntax.isAny(i + 1, "after")) {
      return event(DeadlineRelation.UNTIL, i, i + 1, ClauseEnds.after(syntax, i + 1));
    }
    if (syntax.isAny(i, "deadline", "ultimatum")) {
      return mentioned(syntax, i);
    }
    if (syntax.isCountdown(i)) {
      return null;
    }
    DeadlineRelation relation =
        switch (syntax.word(i)) {
          case "before" -> DeadlineRelation.BEFORE;
          case "until", "till" -> DeadlineRelation.UNTIL;
          case "through" -> DeadlineRelation.THROUGH;
          default -> null;
        };
    boolean ahead = syntax.isAny(i, "ahead") && syntax.isAny(i + 1, "of");
    int core = ahead ? i + 2 : i + 1;
    NounPhrase base = relation == null && !ahead ? null : syntax.phrases().base(core);
    if (base == null || !words.is(base.headToken().normal(), DeadlineWords.Kind.EVENT)) {
      return base == null ? null : compound(syntax, relation, i, core, base);
    }
    NounPhrase phrase = syntax.phrases().modified(base);
    return event(relation == null ? DeadlineRelation.BEFORE : relation, i, core, phrase.end());
  }

  /** "the expiry date": the word before the head tells of an event. */
  private @Nullable Bound compound(
      Syntax syntax, @Nullable DeadlineRelation relation, int i, int core, NounPhrase base) {
    boolean event =
        base.head() > base.first()
            && words.is(syntax.word(base.head() - 1), DeadlineWords.Kind.EVENT)
            && base.headToken().is("date");
    return event && relation != null ? event(relation, i, core, base.baseEnd()) : null;
  }

  private static Bound event(DeadlineRelation relation, int first, int core, int end) {
    return new Bound(relation, first, core, end, null, Cue.EVENT);
  }

  private static @Nullable Bound mentioned(Syntax syntax, int i) {
    boolean determined =
        syntax.isAny(i - 1, "the", "that", "this", "a", "its", "their", "his", "her", "our")
            || syntax.tag(i - 1) == PennTag.JJ;
    return determined && syntax.tag(i) != PennTag.NNS
        ? new Bound(DeadlineRelation.BY, i - 1, i - 1, i + 1, null, Cue.NOUN)
        : null;
  }
}
