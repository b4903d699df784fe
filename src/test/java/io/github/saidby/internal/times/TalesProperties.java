package io.github.saidby.internal.times;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.saidby.model.Document;
import io.github.saidby.model.TimeInterval;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class TalesProperties {

  @Property(seed = "20261130", tries = 100)
  void aTaleOfLongAgoIsTheSameWheneverItIsTold(@ForAll @IntRange(min = 0, max = 40_000) int days) {
    String text = "He joined the navy in June 1943 and was killed in October.";
    assertEquals(LocalDate.of(1943, 10, 1), last(text, LocalDate.of(1955, 1, 1).plusDays(days)));
  }

  @Property(seed = "20261130", tries = 200)
  void tuesdayWeekIsTheTuesdayBehindTheNextOne(
      @ForAll DayOfWeek day, @ForAll @IntRange(min = 0, max = 40_000) int days) {
    LocalDate told = LocalDate.of(1955, 1, 1).plusDays(days);
    String name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    LocalDate read = last("The inquest opens " + name + " week.", told);
    assertEquals(day, read.getDayOfWeek());
    assertTrue(
        read.isAfter(told.plusDays(7)) && !read.isAfter(told.plusDays(14)), told + " " + read);
  }

  @Property(seed = "20261130", tries = 200)
  void aYearAgoTuesdayIsAYearBeforeTheNearestOne(
      @ForAll DayOfWeek day, @ForAll @IntRange(min = 0, max = 40_000) int days) {
    LocalDate told = LocalDate.of(1955, 1, 1).plusDays(days);
    String name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    LocalDate read = last("The strike began a year ago " + name + ".", told);
    LocalDate yearAgo = told.minusYears(1);
    assertTrue(
        !read.isBefore(yearAgo.minusDays(4)) && !read.isAfter(yearAgo.plusDays(4)),
        told + " " + read);
  }

  private static LocalDate last(String text, LocalDate told) {
    List<FoundTime> found = TimesTest.find(Document.of(text).published(told.toString()));
    TimeInterval interval = found.get(found.size() - 1).expression().interval().orElseThrow();
    return interval.start().orElseThrow().toLocalDate();
  }
}
