package io.github.saidby.examples;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.ICalComponent;
import biweekly.component.VEvent;
import biweekly.component.VTodo;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateStart;
import biweekly.property.Description;
import biweekly.property.Summary;
import biweekly.property.Uid;
import io.github.saidby.Extraction;
import io.github.saidby.Extractor;
import io.github.saidby.model.DeadlineClaim;
import io.github.saidby.model.DeadlineStatus;
import io.github.saidby.model.Document;
import io.github.saidby.model.Mention;
import io.github.saidby.model.Polarity;
import io.github.saidby.model.Speaker;
import io.github.saidby.model.TimeInterval;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Writes the deadlines of articles as an iCalendar file, to which a newsroom can subscribe: JSON
 * Lines in, as {@link ExtractJsonl} reads them, one calendar out.
 *
 * <p>A deadline whose time is known is an event on the day, or at the moment, when it is due: in
 * UTC where the text names a time zone, else in local time. One whose time is not known is a task
 * without a due date, so that none is lost.
 */
public final class DeadlineCalendar {

  private static final Pattern NEGATION =
      Pattern.compile(
          "\\b(not|no|never|nobody|nothing|none)\\b|n['\u2019]t\\b", Pattern.CASE_INSENSITIVE);

  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

  private DeadlineCalendar() {}

  /**
   * Runs the program.
   *
   * @param args none
   */
  public static void main(String[] args) {
    PrintStream errors = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    if (args.length > 0) {
      errors.println("DeadlineCalendar takes no arguments; it reads JSON Lines on standard input");
      return;
    }
    try {
      run(System.in, System.out);
    } catch (IOException | RuntimeException e) {
      errors.println("cannot go on: " + e);
    }
  }

  static void run(InputStream in, PrintStream out) throws IOException {
    Extractor extractor = Extractor.english();
    List<Extraction> found = new ArrayList<>();
    Lines lines = new Lines(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    while (lines.hasNext()) {
      found.add(extractor.extract(InputLine.parse(lines.next())));
    }
    write(calendar(found), out);
  }

  private static void write(ICalendar calendar, PrintStream out) throws IOException {
    ICalWriter writer = new ICalWriter(out, ICalVersion.V2_0);
    writer.write(calendar);
    writer.flush();
  }

  /** The calendar of several documents. */
  static ICalendar calendar(List<Extraction> documents) {
    ICalendar calendar = new ICalendar();
    for (Extraction found : documents) {
      found.ledger().dated().forEach(deadline -> calendar.addEvent(event(deadline, found)));
      found.ledger().undated().forEach(deadline -> calendar.addTodo(task(deadline, found)));
    }
    return calendar;
  }

  private static VEvent event(DeadlineClaim deadline, Extraction found) {
    VEvent event = new VEvent();
    describe(event, deadline, found);
    start(event, deadline);
    event.setDateTimeStamp(stamp(found.document()));
    return event;
  }

  /** Days and local times are written as text, so that no time zone of the machine moves them. */
  private static void start(VEvent event, DeadlineClaim deadline) {
    TimeInterval due = deadline.due().orElseThrow();
    Optional<Date> instant = instant(deadline);
    if (instant.isPresent()) {
      event.setDateStart(new DateStart(instant.get(), true));
    } else if (due.wholeDays()) {
      event.addExperimentalProperty("DTSTART", ICalDataType.DATE, last(due).format(DAY));
    } else {
      event.addExperimentalProperty("DTSTART", last(due).format(LOCAL));
    }
  }

  /** The moment where the text names a time zone: {@code 2026-05-04T09:30-05:00}. */
  private static Optional<Date> instant(DeadlineClaim deadline) {
    String timex = deadline.timex().orElse("");
    try {
      return Optional.of(Date.from(OffsetDateTime.parse(timex).toInstant()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static VTodo task(DeadlineClaim deadline, Extraction found) {
    VTodo task = new VTodo();
    describe(task, deadline, found);
    task.setDateTimeStamp(stamp(found.document()));
    return task;
  }

  private static void describe(ICalComponent into, DeadlineClaim deadline, Extraction found) {
    into.setProperty(new Uid(id(deadline, found.document())));
    into.setProperty(new Summary(summary(deadline)));
    into.setProperty(new Description(description(deadline)));
  }

  /** The same for the same deadline of the same document, so that a calendar can be updated. */
  private static String id(DeadlineClaim deadline, Document document) {
    String source = document.id().orElse(document.text()) + " " + deadline.span();
    return UUID.nameUUIDFromBytes(source.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static String summary(DeadlineClaim deadline) {
    String told = deadline.obligation().map(Mention::text).orElse("Deadline");
    String due = isNegated(deadline, told) ? "not " + told : told;
    return Layout.oneLine(who(deadline).map(who -> who + ": " + due).orElse(due));
  }

  /**
   * Whether the words leave out that it is not to be: "resign" in "will not resign until"; what
   * follows otherwise tells that it is.
   */
  private static boolean isNegated(DeadlineClaim deadline, String due) {
    boolean planned =
        deadline.status() == DeadlineStatus.SET || deadline.status() == DeadlineStatus.PROPOSED;
    boolean otherwise = deadline.consequence().isPresent();
    return planned
        && !otherwise
        && deadline.polarity() == Polarity.NEGATIVE
        && !NEGATION.matcher(due).find();
  }

  private static Optional<String> who(DeadlineClaim deadline) {
    return deadline.actorSpeaker().map(Speaker::name).or(() -> deadline.actor().map(Mention::text));
  }

  private static String description(DeadlineClaim deadline) {
    List<String> told = new ArrayList<>();
    told.add(Layout.oneLine(deadline.text()));
    told.add(Wording.of(deadline.kind()) + ", " + Wording.of(deadline.status()));
    deadline.consequence().map(then -> "or else: " + then.text()).ifPresent(told::add);
    deadline.claimedBy().map(speaker -> "says " + speaker.name()).ifPresent(told::add);
    return String.join("\n", told);
  }

  /** The last day inside an interval of days, and the end of one of clock times. */
  private static LocalDateTime last(TimeInterval due) {
    LocalDateTime end = due.end().or(due::start).orElseThrow();
    return due.wholeDays() && due.end().isPresent() ? end.minusDays(1) : end;
  }

  private static Date stamp(Document document) {
    return document
        .publicationDate()
        .map(day -> Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC)))
        .orElseGet(() -> new Date(0));
  }
}
