package io.github.saidby.internal.times;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.saidby.model.Document;
import io.github.saidby.model.TimeInterval;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidaysTest {

  @ParameterizedTest
  @CsvFileSource(resources = "holidays.txt", delimiter = '|')
  void findsTheDaysOfAHoliday(String holiday, LocalDate first, LocalDate last) {
    List<FoundTime> found = TimesTest.find(Document.of("They wrote of " + holiday + "."));
    assertEquals(1, found.size(), holiday);
    assertEquals(
        TimeInterval.days(first, last.plusDays(1)),
        found.get(0).expression().interval().orElseThrow(),
        holiday);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bank lent him the money.",
        "It came with the advent of steam.",
        "The school held a culture day for parents.",
        "The museum has a heritage day for families."
      })
  void leavesCommonWordsAlone(String text) {
    assertTrue(TimesTest.find(Document.of(text).published("2026-03-10")).isEmpty(), text);
  }
}
