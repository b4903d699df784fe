package io.github.saidby.internal.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.saidby.model.Document;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfTest {

  @ParameterizedTest
  @CsvSource({
    "They met on Sept. 1,2016-09-01",
    "They met in early September 2016,2016-09~",
    "They met in the 1990s,199X",
    "They met in the 19th century,18XX",
    "They met in the third quarter of 2015,2015-35",
    "They met in the summer of 2015,2015-22",
    "They have met since 2014,2014/..",
    "They met until 2014,../2014",
    "They met from 2012 to 2018,2012/2018",
    "They met last week,2016-09-12/2016-09-18",
    "They met at 10 a.m. on Sept. 1,2016-09-01T10:00:00",
    "They waited for two weeks,-",
    "They meet every Monday,-",
    "They met on Tuesday night,-"
  })
  void writesWhatIsFuzzyOrOpen(String sentence, String edtf) {
    Document document = Document.of(sentence + ".").published("2016-09-23");
    List<FoundTime> found = TimesTest.find(document);
    assertEquals(1, found.size());
    assertEquals(edtf, found.get(0).expression().edtf().orElse("-"));
  }
}
