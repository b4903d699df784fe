package io.github.saidby.internal.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.saidby.model.Document;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TalesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "He joined the navy in June 1943 and was killed in October.                | 1943-10",
        "In May 1968 the students struck, and in June the police cleared the halls. | 1968-06",
        "The pact was signed on June 28, 1919. On Jan. 10 it took effect.           | 1920-01-10",
        "He sailed in 1845; by September of the following year the ship was stuck.  | 1846-09",
        "She sued in 2014. The trial opened in March of that year.  | 2014-03",
        "She sued in 2014 and won in May that year.  | 2014-05",
        "The mutiny began on 10 May 1857; by the end of the month the fort fell.    | 1857-05",
        "The strike of 1926 ran from 4 May to 12 May.                              | 1926-05-04/1926-05-12",
        "The charter of 1215 was annulled within weeks and reissued the next year.  | 1216",
        "He was held in June 2014 after the boat was found in May.                  | 2014-05",
      })
  void aTaleGoesOnInTheYearOfTheDateBefore(String text, String timex) {
    assertEquals(timex, last(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "She was elected in 1997. In March she resigned.                  | 2026-03",
        "Born on 2 May 1930, she died on 3 September.                      | 2026-09-03",
        "She had served since March 2009 and resigned in June.             | 2026-06",
        "The code was passed in March 2021. It will change in May.         | 2027-05",
        "The code, passed in March 2021, was changed in May.               | 2026-05",
        "The mill burnt on 10 May 1857. It will be rebuilt by the year-end. | 2026",
      })
  void newsOfTodayDoesNot(String text, String timex) {
    assertEquals(timex, last(text));
  }

  private static String last(String text) {
    List<FoundTime> found = TimesTest.find(Document.of(text).published("2026-11-30"));
    return found.get(found.size() - 1).expression().timex().orElse("-");
  }
}
