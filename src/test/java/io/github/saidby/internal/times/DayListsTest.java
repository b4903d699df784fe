package io.github.saidby.internal.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.saidby.model.Document;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayListsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "Strikes are due on Dec. 12, 13 and 16.              | 2026-12-12 2026-12-13 2026-12-16",
        "Trains will not run on 12, 13 and 16 December.      | 2026-12-12 2026-12-13 2026-12-16",
        "They play on the 4th, 6th and 9th of June.          | 2027-06-04 2027-06-06 2027-06-09",
        "It met on May 3, 7 and 12, 2016.                    | 2016-05-03 2016-05-07 2016-05-12",
        "They play on 9 and 20 December.                     | 2026-12-09 2026-12-20",
        "It runs between 9 and 20 December.                  | 2026-12-09/2026-12-20",
        "On Dec. 12, 13 people were hurt.                    | 2026-12-12",
        "On Dec. 12, 13 and 16 miners were hurt.             | 2026-12-12",
        "In July, 12 and 13 were the luckiest numbers drawn. | 2026-07",
      })
  void daysInARowShareTheirMonth(String text, String timexes) {
    String found =
        TimesTest.find(Document.of(text).published("2026-12-01")).stream()
            .map(time -> time.expression().timex().orElse("-"))
            .collect(Collectors.joining(" "));
    assertEquals(timexes, found);
  }
}
