package io.github.saidby.internal.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.saidby.model.Document;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeveralTimesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "\"We play better tonight,\" Ortega said on Monday.            | 2026-11-09TNI 2026-11-09",
        "“We start this evening,” said Paul Dube on Wednesday.        | 2026-11-11TEV 2026-11-11",
        "\"We vote tomorrow,\" she said on Nov. 9.                    | 2026-11-10 2026-11-09",
        "\"Today we start,\" he told reporters on Monday. He leaves tomorrow. | 2026-11-09 2026-11-09 2026-11-13",
        "The mayor said on Tuesday that it would open tonight.        | 2026-11-10 2026-11-12TNI",
        "\"It will open tomorrow,\" she said after Monday's flood.    | 2026-11-13 2026-11-09",
        "\"I saw him yesterday,\" he said. The meeting ended on Monday. | 2026-11-11 2026-11-09",
      })
  void whatAQuotationSaysOfItsDayIsReckonedFromTheDayItWasSaidOn(String text, String timexes) {
    assertEquals(timexes, timexes(text, "2026-11-12"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "Net profit in the third quarter rose to 41 million from 33 million in the year-ago quarter. | 2026-Q3 2025-Q3",
        "Sales in September fell from the year-ago period.      | 2026-09 2025-09",
        "Sales fell from the year-ago period.                   | -",
        "In May sales fell from those of the year-ago quarter.  | 2026-05 -",
      })
  void aYearAgoPeriodIsTheOneBeforeThatWhichIsToldOf(String text, String timexes) {
    assertEquals(timexes, timexes(text, "2026-11-12"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "They met masons of 30 and 60 years ago.     | 1996 1966",
        "It was built two or three years ago.        | 2023",
        "They sold 30 and 60 more came.              | ",
      })
  void numbersThatShareTheirUnitAreTwoTimes(String text, String timexes) {
    assertEquals(timexes == null ? "" : timexes, timexes(text, "2026-11-12"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "Drivers clock in every Friday by 5pm.           | XXXX-WXX-5 XXXX-WXX-5T17:00",
        "Shops close daily by 6pm.                       | P1D T18:00",
        "Tolls are paid before noon on Tuesdays.         | XXXX-WXX-2T12:00 XXXX-WXX-2",
        "The well is open daily, 9am to 5pm.             | P1D T09:00/T17:00",
        "The last post goes at 5.30pm on weekdays.       | XXXX-WXX-WDT17:30 XXXX-WXX-WD",
        "He runs daily but must be home by 6pm.          | P1D 2026-11-12T18:00",
        "She pays monthly by 5pm.                        | P1M 2026-11-12T17:00",
        "He calls every Friday by 5pm on Nov. 20.        | XXXX-WXX-5 2026-11-20T17:00",
      })
  void hoursOfDaysThatComeAgainAreOfNoDayInParticular(String text, String timexes) {
    assertEquals(timexes, timexes(text, "2026-11-12"));
  }

  private static String timexes(String text, String published) {
    return TimesTest.find(Document.of(text).published(published)).stream()
        .map(time -> time.expression().timex().orElse("-"))
        .collect(Collectors.joining(" "));
  }
}
