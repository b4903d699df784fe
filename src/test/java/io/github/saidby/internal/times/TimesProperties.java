package io.github.saidby.internal.times;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.saidby.model.Document;
import io.github.saidby.model.TimeExpression;
import io.github.saidby.model.TimeInterval;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

class TimesProperties {

  private static final String WEEK_DATE = "a week date of ISO 8601";

  /** Patterns of {@link DateTimeFormatter}; "@" stands for the day as an ordinal. */
  private static final List<String> FORMS =
      List.of(
          "uuuu-MM-dd",
          "uuuu/MM/dd",
          "uuuu/MMM/dd",
          WEEK_DATE,
          "MMM d, uuuu",
          "MMM. d, uuuu",
          "MMMM d, uuuu",
          "MMMM d uuuu",
          "MMMM @, uuuu",
          "MMMM 'the' @, uuuu",
          "d MMM uuuu",
          "d MMM. uuuu",
          "d MMMM uuuu",
          "dd-MMM-uuuu",
          "@ MMMM uuuu",
          "@ 'of' MMMM uuuu",
          "'the' @ 'of' MMMM, uuuu",
          "dd.MM.uuuu",
          "MM/dd/uuuu",
          "EEE, d MMM uuuu",
          "EEEE, MMMM d, uuuu",
          "EEEE d MMMM uuuu",
          "EEEE, 'the' @ 'of' MMMM, uuuu");

  /** What is reckoned from publication, and how many days away it is. */
  private static final Map<String, Integer> AWAY =
      Map.ofEntries(
          Map.entry("today", 0),
          Map.entry("yesterday", -1),
          Map.entry("tomorrow", 1),
          Map.entry("the day before yesterday", -2),
          Map.entry("the day after tomorrow", 2),
          Map.entry("three days ago", -3),
          Map.entry("a fortnight ago", -14),
          Map.entry("two weeks from now", 14),
          Map.entry("40 days from now", 40),
          Map.entry("a week from tomorrow", 8),
          Map.entry("tomorrow week", 8),
          Map.entry("this time last week", -7));

  /** What does not depend on publication. */
  private static final List<String> ABSOLUTE =
      List.of(
          "May 4, 2011",
          "2020-W53-5",
          "the third quarter of 2016",
          "the 1980s",
          "Easter Monday 2011",
          "the last Friday in May 2015",
          "from 2012 to 2018",
          "early March 1999",
          "the second half of May 2011",
          "the first fortnight of May 2015",
          "the last business day of May 2015",
          "the turn of the 20th century",
          "the 2012 Election Day",
          "A.D. 122",
          "9/11");

  @Provide
  Arbitrary<LocalDate> dates() {
    return Arbitraries.longs()
        .between(LocalDate.of(1950, 1, 1).toEpochDay(), LocalDate.of(2080, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Property(seed = "20261123", tries = 600)
  void everyWayOfWritingADateGivesTheSameDate(
      @ForAll("dates") LocalDate date, @ForAll("forms") String form) {
    String written = written(date, form);
    TimeInterval expected = TimeInterval.days(date, date.plusDays(1));
    FoundTime found = found("It was signed on " + written + ".", null);
    assertEquals(expected, found.expression().interval().orElse(null), written);
    assertEquals(date.toString(), found.expression().timex().orElse(null), written);
  }

  @Provide
  Arbitrary<String> forms() {
    return Arbitraries.of(FORMS);
  }

  private static String written(LocalDate date, String form) {
    String pattern = form.replace("@", "d'" + suffix(date.getDayOfMonth()) + "'");
    return form.equals(WEEK_DATE)
        ? date.format(DateTimeFormatter.ISO_WEEK_DATE)
        : DateTimeFormatter.ofPattern(pattern, Locale.US).format(date).replace("May.", "May");
  }

  private static String suffix(int day) {
    if (day / 10 == 1) {
      return "th";
    }
    return switch (day % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  @Property(seed = "20261123", tries = 300)
  void isoDatesAndDateTimesRoundTrip(
      @ForAll("dates") LocalDate date,
      @ForAll @IntRange(max = 86_399) int second,
      @ForAll("offsets") String offset) {
    LocalDateTime moment = date.atStartOfDay().plusSeconds(second);
    String written = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss").format(moment) + offset;
    FoundTime found = found("The log of " + written + " is lost.", null);
    assertEquals(written, found.expression().text());
    assertEquals(
        TimeInterval.times(moment, moment), found.expression().interval().orElseThrow(), written);
    String timex = found.expression().timex().orElseThrow();
    assertTrue(timex.endsWith(offset), timex);
    String local = timex.substring(0, timex.length() - offset.length());
    assertEquals(moment, LocalDateTime.parse(local), written);
  }

  @Provide
  Arbitrary<String> offsets() {
    return Arbitraries.of("", "Z", "+05:30", "-08:00");
  }

  @Property(seed = "20261123", tries = 400)
  void relativeReadingsShiftWithThePublicationDate(
      @ForAll("dates") LocalDate date, @ForAll("away") String words) {
    LocalDateTime start = start("They meet " + words + ".", date);
    assertEquals(date.plusDays(AWAY.getOrDefault(words, 0)).atStartOfDay(), start, words);
  }

  @Provide
  Arbitrary<String> away() {
    return Arbitraries.of(AWAY.keySet().stream().sorted().toList());
  }

  @Property(seed = "20261123", tries = 200)
  void absoluteReadingsDoNotShift(
      @ForAll("dates") LocalDate date,
      @ForAll @IntRange(min = -400, max = 400) int days,
      @ForAll("absolute") String words) {
    String text = "They spoke of " + words + ".";
    assertEquals(only(text, date), only(text, date.plusDays(days)), words);
  }

  @Provide
  Arbitrary<String> absolute() {
    return Arbitraries.of(ABSOLUTE);
  }

  @Property(seed = "20261123", tries = 200)
  void aShorterTimeIsNeverOverLater(
      @ForAll("dates") LocalDate date,
      @ForAll @IntRange(min = 1, max = 400) int n,
      @ForAll @IntRange(min = 1, max = 400) int more,
      @ForAll("units") String unit) {
    LocalDateTime sooner = end(n, unit, date);
    LocalDateTime later = end(n + more, unit, date);
    assertTrue(sooner.isBefore(later), unit);
  }

  private static LocalDateTime end(int n, String unit, LocalDate date) {
    return only("They will decide in the next " + n + " " + unit + "s.", date).end().orElseThrow();
  }

  @Provide
  Arbitrary<String> units() {
    return Arbitraries.of("day", "week", "month", "quarter", "year");
  }

  @Property(seed = "20261123", tries = 60)
  void noReadingDependsOnLocaleOrZone(
      @ForAll("dates") LocalDate date, @ForAll("away") String words) {
    String text = "They meet " + words + ", as in the Winter of 2015 and at 10 P.M. on FRIDAY.";
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    List<TimeExpression> expected = expressions(text, date);
    try {
      for (String other : List.of("tr-TR", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
        Locale.setDefault(Locale.forLanguageTag(other));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertEquals(expected, expressions(text, date), other);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static List<TimeExpression> expressions(String text, LocalDate published) {
    Document document = Document.of(text).publishedOn(published);
    return TimesTest.find(document).stream().map(FoundTime::expression).toList();
  }

  @Property(seed = "20261123", tries = 200)
  void weekdaysLieWithinAWeekOfPublication(@ForAll("dates") LocalDate date) {
    LocalDateTime past = start("The council met on Wednesday.", date);
    LocalDateTime future = start("The council will meet on Wednesday.", date);
    assertFalse(past.isAfter(date.atStartOfDay()));
    assertTrue(past.isAfter(date.minusDays(7).atStartOfDay()));
    assertFalse(future.isBefore(date.atStartOfDay()));
    assertTrue(future.isBefore(date.plusDays(7).atStartOfDay()));
  }

  @Property(seed = "20261123", tries = 500)
  void noTextMakesItThrow(@ForAll("texts") String text) {
    Document document = Document.of(text).publishedOn(LocalDate.of(2024, 2, 29));
    for (FoundTime time : TimesTest.find(document)) {
      assertEquals(time.expression().text(), time.expression().span().of(text));
    }
  }

  /** Texts of pieces that times are made of, in any order. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "99999999999999999999",
            "0",
            "31",
            "February",
            "30",
            "of",
            "the",
            "last",
            "next",
            "weeks",
            "years",
            "ago",
            "from",
            "now",
            "2016",
            "-",
            "/",
            ".",
            "10:75",
            "25:00",
            "W53",
            "53rd",
            "century",
            "0000",
            "-0001-01-01",
            "9999-12-31",
            "T25",
            "half",
            "past",
            "Thanksgiving",
            "end",
            "until",
            "9999",
            "BC",
            "every",
            "a.m.",
            "to",
            "between",
            "and",
            "\u2013",
            "'s",
            "'90s",
            "midnight",
            "Friday",
            "first",
            "of",
            "in",
            "million",
            "billion",
            "decades",
            "seconds",
            "days")
        .list()
        .ofMinSize(1)
        .ofMaxSize(14)
        .map(words -> String.join(" ", words));
  }

  private static FoundTime found(String text, @Nullable LocalDate published) {
    Document document = Document.of(text);
    document = published == null ? document : document.publishedOn(published);
    List<FoundTime> found = TimesTest.find(document);
    assertEquals(1, found.size(), text);
    return found.get(0);
  }

  private static TimeInterval only(String text, @Nullable LocalDate published) {
    return found(text, published).expression().interval().orElseThrow();
  }

  private static LocalDateTime start(String text, LocalDate published) {
    return only(text, published).start().orElseThrow();
  }
}
