package io.github.saidby.internal.times;

import com.google.common.base.Suppliers;
import io.github.saidby.internal.times.value.Ahead;
import io.github.saidby.internal.times.value.Direction;
import io.github.saidby.internal.times.value.InYear;
import io.github.saidby.internal.times.value.Modified;
import io.github.saidby.internal.times.value.NoSuchDay;
import io.github.saidby.internal.times.value.Present;
import io.github.saidby.internal.times.value.Recurring;
import io.github.saidby.internal.times.value.Reference;
import io.github.saidby.internal.times.value.Resolved;
import io.github.saidby.internal.times.value.RunUpTo;
import io.github.saidby.internal.times.value.TimeValue;
import io.github.saidby.model.Document;
import io.github.saidby.model.Evidence;
import io.github.saidby.model.Granularity;
import io.github.saidby.model.Span;
import io.github.saidby.model.TimeExpression;
import io.github.saidby.model.TimeKind;
import io.github.saidby.model.TimeModifier;
import io.github.saidby.text.Paragraph;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the time expressions of a paragraph and resolves them against the publication date. */
public final class EnglishTimeFinder {

  /** How many times of a quotation are reckoned from the day behind it. */
  private static final int QUOTED = 4;

  private final TimeLexicon lexicon = TimeLexicon.load();
  private final Grammar grammar = new Grammar();
  private final Confidences confidences = new Confidences();

  /** Finds the time expressions of one document's paragraphs; for one thread. */
  @FunctionalInterface
  public interface InDocument {

    /** The expressions of a paragraph in order, none of which overlap. */
    List<FoundTime> find(Paragraph paragraph);
  }

  /**
   * Begins a document.
   *
   * @param document tells the publication date, the locale and who bears the name of a month
   */
  public InDocument in(Document document) {
    Surnames surnames = new Surnames(document.text());
    Reference reference = reference(document);
    return paragraph -> find(new Words(paragraph, lexicon, surnames), reference);
  }

  /**
   * Finds time expressions.
   *
   * @param paragraph the paragraph
   * @param document tells the publication date and the locale
   * @return the expressions in order, none of which overlap
   */
  public List<FoundTime> find(Paragraph paragraph, Document document) {
    return in(document).find(paragraph);
  }

  private List<FoundTime> find(Words words, Reference published) {
    List<FoundTime> found = new ArrayList<>();
    Reference reference = published;
    int i = words.nextStart(0);
    while (i >= 0) {
      Reading reading = grammar.read(words, i);
      if (reading != null && !(reading.value() instanceof NoSuchDay)) {
        FoundTime time = resolve(words, inTale(words, reading, found, reference), reference);
        found.add(time);
        retell(words, found);
        comeAgain(words, found);
        time = found.get(found.size() - 1);
        boolean length = time.value().kind() == TimeKind.DURATION;
        if (!length && time.value().kind() != TimeKind.SET) {
          reference = reference.after(time.value().resolve(time.reference()));
        }
      }
      i = words.nextStart(reading == null ? i + 1 : reading.end());
    }
    return found;
  }

  /** Reckons "tonight" in a quotation right before the last time from the day that this tells. */
  private void retell(Words words, List<FoundTime> found) {
    FoundTime told = found.get(found.size() - 1);
    for (int i = found.size() - 2; i >= Math.max(0, found.size() - 1 - QUOTED); i--) {
      FoundTime quoted = found.get(i);
      LocalDateTime said =
          QuotedDays.isOfItsDay(words, quoted) ? QuotedDays.said(words, quoted, told) : null;
      if (said != null) {
        Reading reading = new Reading(quoted.first(), quoted.end(), quoted.value());
        found.set(i, resolve(words, reading, quoted.reference().told(said)));
      }
    }
  }

  /** Gives the hour of two times that stand together the days that the other one tells. */
  private void comeAgain(Words words, List<FoundTime> found) {
    int last = found.size() - 1;
    for (int hour = Math.max(0, last - 1); last > 0 && hour <= last; hour++) {
      FoundTime time = found.get(hour);
      Recurring days = RecurringHours.days(words, time, found.get(hour == last ? last - 1 : last));
      if (days != null) {
        Reading reading = new Reading(time.first(), time.end(), time.value().on(days));
        found.set(hour, resolve(words, reading, time.reference()));
      }
    }
  }

  /** The same, or what it means where it goes on with a tale that times before it tell. */
  private static Reading inTale(
      Words words, Reading reading, List<FoundTime> found, Reference reference) {
    Reference here = reference.towards(Suppliers.memoize(() -> direction(words, reading)));
    TimeValue tale = Tales.dated(words, reading, Tales.lastTold(found), here);
    return tale == null ? reading : new Reading(reading.first(), reading.end(), tale);
  }

  private static Reference reference(Document document) {
    Optional<LocalTime> time = document.publicationTime();
    return new Reference(
        document
            .publicationDate()
            .map(date -> date.atTime(time.orElse(LocalTime.MIDNIGHT)))
            .orElse(null),
        time.isPresent(),
        () -> Direction.UNKNOWN,
        null,
        document.locale());
  }

  /**
   * "since" looks back; "a March report": the tense of a clause says little of a date that
   * describes a noun, unless that is an event and the clause's subject; "is up 3% in the year to
   * June": figures are told of what is over.
   */
  private static Direction direction(Words words, Reading reading) {
    boolean since = words.is(reading.first() - 1, "since");
    boolean ahead = reading.value() instanceof Ahead;
    if (since || (ahead && Tenses.isLookingBack(words.paragraph(), reading.first()))) {
      return Direction.PAST;
    }
    Direction direction = Tenses.around(words.paragraph(), reading.first(), reading.end());
    if (reading.value() instanceof RunUpTo && direction == Direction.FUTURE) {
      return Tenses.isPlan(words.paragraph(), reading.first()) ? direction : Direction.PAST;
    }
    boolean coarse = reading.value() instanceof InYear part && !part.isDay();
    if (coarse && Tenses.isPledged(words.paragraph(), reading.first())) {
      return Direction.FUTURE;
    }
    boolean describes =
        reading.value() instanceof InYear && Surroundings.isDescribing(words, reading);
    boolean bounds = Bounds.before(words, reading.first() - 1, false) != null;
    boolean awaited = Tenses.isAwaited(words.paragraph(), reading.first(), reading.end());
    return describes && !bounds && !awaited && direction == Direction.FUTURE
        ? Direction.UNKNOWN
        : direction;
  }

  private FoundTime resolve(Words words, Reading reading, Reference reference) {
    Reference here = reference.towards(Suppliers.memoize(() -> direction(words, reading)));
    TimeValue value = Settled.of(words, reading, here);
    Resolved plain = value.resolve(here);
    TimeModifier bound = bound(words, reading, value, plain.granularity());
    TimeValue bounded = bound == null ? value : new Modified(value, bound);
    Resolved resolved = bound == null ? plain : bounded.resolve(here);
    Span span = words.paragraph().span(reading.first(), reading.end());
    TimeExpression expression =
        TimeExpression.builder()
            .span(span)
            .text(
                words
                    .paragraph()
                    .text()
                    .substring(
                        span.start() - words.paragraph().span().start(),
                        span.end() - words.paragraph().span().start()))
            .kind(value.kind())
            .timex(Optional.ofNullable(resolved.timex()))
            .interval(Optional.ofNullable(resolved.interval()))
            .granularity(resolved.granularity())
            .modifier(Optional.ofNullable(modifier(bounded)))
            .resolution(resolved.how())
            .ambiguous(resolved.ambiguous())
            .evidence(Evidence.of(value.rule(), confidences.of(value.rule())))
            .build();
    return new FoundTime(reading.first(), reading.end(), value, here, expression);
  }

  /** What the outermost words say; what stands before it counts before what it is made of. */
  private static @Nullable TimeModifier modifier(TimeValue value) {
    return value instanceof Modified modified ? modified.modifier() : null;
  }

  /**
   * A bound that stands before a date. Before "Monday's debate" or "the March election" it bounds
   * the event; one on a told day is as good as that day.
   */
  private static @Nullable TimeModifier bound(
      Words words, Reading reading, TimeValue value, Granularity granularity) {
    TimeKind kind = value.kind();
    boolean event =
        (value instanceof InYear day
                && day.part().onlyYear() != 0
                && Surroundings.isDescribing(words, reading))
            || words.isAny(reading.end(), "'s", "'")
            || (granularity == Granularity.DECADE && words.isNoun(reading.end()))
            || (granularity.compareTo(Granularity.DAY) > 0
                && Surroundings.isDescribing(words, reading));
    if (event || kind == TimeKind.DURATION || kind == TimeKind.SET) {
      return null;
    }
    boolean present = value instanceof Present;
    if (present && !words.isAny(reading.first() - 1, "until", "till", "by")) {
      return null;
    }
    boolean clock = kind == TimeKind.TIME || kind == TimeKind.DATETIME;
    return Bounds.before(words, reading.first(), clock);
  }
}
