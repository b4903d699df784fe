package io.github.saidby.internal.times;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.saidby.model.Document;
import io.github.saidby.model.TimeInterval;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TimesProperties {

  private static final List<String> FORMS =
      List.of(
          "uuuu-MM-dd",
          "MMM d, uuuu",
          "MMM d, uuuu",
          "d MMMM uuuu",
          "d MMM uuuu",
          "MM/dd/uuuu",
          "uuuu/MM/dd",
          "dd.MM.uuuu",
          "EEEE, MMMM d, uuuu",
          "EEEE d MMMM uuuu");

  @Provide
  Arbitrary<LocalDate> dates() {
    return Arbitraries.longs()
        .between(LocalDate.of(1950, 1, 1).toEpochDay(), LocalDate.of(2080, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Property(seed = "20261123", tries = 300)
  void everyWayOfWritingADateGivesTheSameDate(
      @ForAll("dates") LocalDate date, @ForAll @IntRange(max = 9) int form) {
    String written = DateTimeFormatter.ofPattern(FORMS.get(form), Locale.US).format(date);
    TimeInterval expected = TimeInterval.days(date, date.plusDays(1));
    assertEquals(expected, only("It was signed on " + written + ".", null), written);
  }

  @Property(seed = "20261123", tries = 200)
  void relativeReadingsShiftWithThePublicationDateAndAbsoluteOnesDoNot(
      @ForAll("dates") LocalDate date, @ForAll @IntRange(min = -400, max = 400) int days) {
    LocalDate other = date.plusDays(days);
    LocalDateTime before = start("They met three days ago.", date);
    LocalDateTime after = start("They met three days ago.", other);
    assertEquals(before.plusDays(days), after);
    assertEquals(start("They met on May 4, 2011.", date), start("They met on May 4, 2011.", other));
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

  private static TimeInterval only(String text, LocalDate published) {
    Document document = Document.of(text);
    document = published == null ? document : document.publishedOn(published);
    List<FoundTime> found = TimesTest.find(document);
    assertEquals(1, found.size(), text);
    return found.get(0).expression().interval().orElseThrow();
  }

  private static LocalDateTime start(String text, LocalDate published) {
    return only(text, published).start().orElseThrow();
  }
}
