package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.phrases.NounPhrases;
import io.github.saidby.internal.times.FoundTime;
import io.github.saidby.model.DeadlineClaim;
import io.github.saidby.model.Evidence;
import io.github.saidby.model.Mention;
import io.github.saidby.model.Span;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the deadlines of a paragraph; only sentences with a word that can bound are tagged. */
public final class EnglishDeadlineFinder {

  private static final Set<String> CUES =
      Set.of(
          "by",
          "before",
          "until",
          "till",
          "til",
          "through",
          "within",
          "than",
          "ahead",
          "deadline",
          "ultimatum",
          "next",
          "to",
          "due",
          "expire",
          "expires",
          "expired",
          "lapse",
          "lapses",
          "end",
          "ends",
          "wrap",
          "conclude",
          "terminate",
          "terminates",
          "when");

  private final DeadlineWords words = DeadlineWords.load();
  private final TimeBounds timeBounds = new TimeBounds(words);
  private final EventBounds eventBounds = new EventBounds(words);
  private final DueFinder dueFinder = new DueFinder(words);
  private final Judge judge = new Judge(words);

  /**
   * Finds deadlines.
   *
   * @param paragraph the paragraph
   * @param times the time expressions in it, in order
   * @return the deadlines in order of the text
   */
  public List<DeadlineClaim> find(Paragraph paragraph, List<FoundTime> times) {
    List<DeadlineClaim> found = new ArrayList<>();
    NounPhrases phrases = null;
    for (Sentence sentence : paragraph.sentences()) {
      if (hasCue(paragraph, sentence)) {
        phrases = phrases == null ? NounPhrases.of(paragraph) : phrases;
        Syntax syntax = new Syntax(paragraph, sentence, phrases, times);
        for (Bound bound : bounds(syntax, times)) {
          add(paragraph, syntax, bound, found);
        }
      }
    }
    return found;
  }

  private static boolean hasCue(Paragraph paragraph, Sentence sentence) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (CUES.contains(paragraph.token(i).normal())) {
        return true;
      }
    }
    return false;
  }

  private List<Bound> bounds(Syntax syntax, List<FoundTime> times) {
    List<Bound> bounds = new ArrayList<>();
    int next = 0;
    int i = syntax.first();
    while (i < syntax.end()) {
      while (next < times.size() && times.get(next).first() < i) {
        next++;
      }
      FoundTime time = next < times.size() ? times.get(next) : null;
      Bound bound =
          time != null && time.first() == i
              ? timeBounds.of(syntax, time)
              : eventBounds.at(syntax, i);
      if (bound != null && overlapsNone(bounds, bound)) {
        bounds.add(bound);
      }
      i =
          time != null && time.first() == i
              ? Math.max(time.end(), bound == null ? 0 : bound.end())
              : i + 1;
    }
    return bounds;
  }

  /** A time tells more than the event that its words name: it replaces that. */
  private static boolean overlapsNone(List<Bound> bounds, Bound bound) {
    if (bound.time() != null) {
      bounds.removeIf(other -> other.time() == null && other.end() > bound.first());
      return true;
    }
    return bounds.stream().noneMatch(other -> other.end() > bound.first());
  }

  private void add(Paragraph paragraph, Syntax syntax, Bound bound, List<DeadlineClaim> into) {
    Due due = dueFinder.find(syntax, bound);
    if (!judge.isDeadline(syntax, bound, due)) {
      return;
    }
    Span span = paragraph.span(bound.first(), bound.end());
    NounPhrase actor = due == null ? dueFinder.subjectOf(syntax, bound.first()) : due.actor();
    Span consequence = due == null ? null : Consequences.find(syntax, bound, due);
    FoundTime time = bound.time();
    into.add(
        DeadlineClaim.builder()
            .span(span)
            .text(text(paragraph, span))
            .relation(bound.relation())
            .kind(judge.kind(syntax, bound, due))
            .timex(time == null ? Optional.empty() : time.expression().timex())
            .due(Optional.ofNullable(DueTimes.interval(bound, due)))
            .obligation(
                mention(paragraph, due == null ? null : syntax.span(due.first(), due.end())))
            .actor(mention(paragraph, actor == null ? null : actor.span()))
            .consequence(mention(paragraph, consequence))
            .polarity(judge.polarity(syntax, bound, due))
            .status(judge.status(syntax, bound, due))
            .claimedBy(Optional.empty())
            .evidence(
                Evidence.of("deadline." + bound.cue().name().toLowerCase(Locale.ROOT), 0.8, span))
            .build());
  }

  private static Optional<Mention> mention(Paragraph paragraph, @Nullable Span span) {
    return span == null || span.isEmpty()
        ? Optional.empty()
        : Optional.of(new Mention(span, text(paragraph, span)));
  }

  private static String text(Paragraph paragraph, Span span) {
    int base = paragraph.span().start();
    return paragraph.text().substring(span.start() - base, span.end() - base);
  }
}
