package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.DeadlineWords.Kind;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.phrases.NounPhrases;
import io.github.saidby.internal.times.FoundTime;
import io.github.saidby.internal.times.value.Shift;
import io.github.saidby.model.DeadlineClaim;
import io.github.saidby.model.DeadlineStatus;
import io.github.saidby.model.Evidence;
import io.github.saidby.model.Mention;
import io.github.saidby.model.Span;
import io.github.saidby.model.TimeKind;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PennTag;
import io.github.saidby.text.Sentence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the deadlines of a paragraph; only sentences with a word that can bound are tagged. */
public final class EnglishDeadlineFinder {

  private static final Set<Kind> MOVES =
      EnumSet.of(Kind.EXTENSION, Kind.PUSH, Kind.ADVANCE, Kind.LAST);

  private final DeadlineWords words;
  private final Leads leads = Leads.load();
  private final LimitNouns nouns = LimitNouns.load();
  private final TimeBounds timeBounds = new TimeBounds(leads);
  private final EventBounds eventBounds = new EventBounds(leads);
  private final LimitBounds limitBounds = new LimitBounds(leads, nouns);
  private final DueFinder dueFinder = new DueFinder();

  /** Reads the lists of words. */
  public EnglishDeadlineFinder() {
    this(DeadlineWords.load());
  }

  EnglishDeadlineFinder(DeadlineWords words) {
    this.words = words;
  }

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
    int next = 0;
    for (Sentence sentence : paragraph.sentences()) {
      int first = next;
      while (next < times.size() && times.get(next).first() < sentence.end()) {
        next++;
      }
      List<FoundTime> here = times.subList(first, next);
      if (hasCue(paragraph, sentence, here)) {
        phrases = phrases == null ? NounPhrases.of(paragraph) : phrases;
        Syntax syntax = new Syntax(paragraph, sentence, phrases, here, words);
        List<Bound> bounds = bounds(syntax);
        for (Bound bound : bounds) {
          if (!isOnlyNamed(syntax, bound, bounds)) {
            add(syntax, bound, found);
          }
        }
      }
    }
    return found;
  }

  /** Without a word that can bound, or a length of time for something, there is no deadline. */
  private boolean hasCue(Paragraph paragraph, Sentence sentence, List<FoundTime> times) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      String word = paragraph.token(i).normal();
      Set<Kind> kinds = words.of(word);
      boolean moves = kinds.stream().anyMatch(MOVES::contains);
      if ((moves && !times.isEmpty())
          || leads.isStart(word)
          || nouns.isStart(word)
          || kinds.contains(Kind.CUE)) {
        return true;
      }
    }
    return times.stream().anyMatch(EnglishDeadlineFinder::isLength);
  }

  /** A length of time, or one that is told from a day on: "14 days from Monday". */
  private static boolean isLength(FoundTime time) {
    boolean from = time.value() instanceof Shift shift && shift.from() != null;
    return from || time.value().kind() == TimeKind.DURATION;
  }

  private List<Bound> bounds(Syntax syntax) {
    List<Bound> bounds = new ArrayList<>();
    int behind = syntax.first();
    for (int i = syntax.first(); i < syntax.end(); i++) {
      Bound limit = limitBounds.at(syntax, i);
      Bound bound = limit != null || i < behind ? limit : at(syntax, i);
      if (bound == null || (limit == null && isTold(bounds, bound))) {
        continue;
      }
      Bound last = bounds.isEmpty() ? null : bounds.get(bounds.size() - 1);
      if (last != null && last.end() > bound.first()) {
        if (limit == null ? last.time() != null : isFrom(last)) {
          continue;
        }
        bounds.remove(bounds.size() - 1);
      }
      bounds.add(bound);
      behind = bound.end();
    }
    return bounds;
  }

  /** "within two weeks of the closing date": what is named is where the time runs from. */
  private static boolean isFrom(Bound bound) {
    FoundTime time = bound.time();
    return bound.event() != null && time != null && time.value().kind() == TimeKind.DURATION;
  }

  /** Whether a deadline that was named has the time already: "the deadline expires on Friday". */
  private static boolean isTold(List<Bound> bounds, Bound bound) {
    Bound last = bounds.isEmpty() ? null : bounds.get(bounds.size() - 1);
    FoundTime time = bound.time();
    return last != null && time != null && time.equals(last.time());
  }

  /** "The ultimatum gave them 12 hours": the word alone where the sentence tells the time. */
  private static boolean isOnlyNamed(Syntax syntax, Bound bound, List<Bound> bounds) {
    if (bound.cue() != Bound.Cue.NOUN || bound.time() != null) {
      return false;
    }
    int verb = bound.end();
    while (verb < syntax.end() && !syntax.isFinite(verb)) {
      verb++;
    }
    boolean last = bound.equals(bounds.get(bounds.size() - 1));
    boolean helps = syntax.tag(verb + 1) == PennTag.VBN;
    return !last && syntax.is(verb, Kind.GRANT) && !helps;
  }

  /** A time tells more than an event that its words name. */
  private @Nullable Bound at(Syntax syntax, int i) {
    FoundTime time = syntax.timeAt(i);
    return time != null && time.first() == i
        ? Distances.bound(syntax, timeBounds.of(syntax, time))
        : Distances.bound(syntax, eventBounds.at(syntax, i));
  }

  private void add(Syntax syntax, Bound bound, List<DeadlineClaim> into) {
    Due due = dueFinder.find(syntax, bound);
    if (!Judge.isDeadline(syntax, bound, due)) {
      return;
    }
    Paragraph paragraph = syntax.paragraph();
    Span span = paragraph.span(bound.first(), bound.end());
    NounPhrase actor = dueFinder.who(syntax, bound, due);
    Span obligation = due == null || due.isNothing() ? null : syntax.span(due.first(), due.end());
    Span consequence = Consequences.find(syntax, bound, due);
    FoundTime time = bound.time();
    DeadlineStatus status = Statuses.of(syntax, bound, due);
    into.add(
        DeadlineClaim.builder()
            .span(span)
            .text(text(paragraph, span))
            .relation(bound.relation())
            .kind(Kinds.of(syntax, bound, due))
            .timex(
                time == null
                    ? Optional.empty()
                    : Optional.ofNullable(DueTimes.resolve(syntax, bound, due).timex()))
            .due(Optional.ofNullable(DueTimes.interval(syntax, bound, due)))
            .obligation(mention(paragraph, obligation))
            .actor(mention(paragraph, actor == null ? null : actor.span()))
            .event(mention(paragraph, bound.event()))
            .consequence(mention(paragraph, consequence))
            .polarity(Polarities.of(syntax, bound, due, status))
            .status(status)
            .claimedBy(Optional.empty())
            .evidence(
                Evidence.of(
                    "deadline." + bound.cue().name().toLowerCase(Locale.ROOT),
                    Confidence.of(syntax, bound, due),
                    span))
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
