package io.github.saidby.internal.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.saidby.internal.resource.Table;
import io.github.saidby.model.Document;
import io.github.saidby.model.TimeModifier;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every holiday is read as a day under its name, and not where it names something else; other names
 * made of words of time are no times.
 */
class TimeNamesTest {

  static Stream<Table.Row> holidays() {
    return Table.read("en/holidays.tsv").rows().stream();
  }

  static Stream<Table.Row> names() {
    return Table.read("en/not-times.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void aNameMadeOfWordsOfTimeIsNoTime(Table.Row row) {
    String text = "They spoke of the " + row.get("phrase") + " there.";
    assertEquals(List.of(), find(text), text);
  }

  @ParameterizedTest
  @MethodSource("holidays")
  void aHolidayIsADayAndGivesItsNameToOtherThings(Table.Row row) {
    String name =
        Stream.of(row.get("holiday").split(" ", -1))
            .map(TimeNamesTest::capitalised)
            .collect(Collectors.joining(" "));
    String text = "They met before " + name + " at the lake.";
    List<FoundTime> found = find(text);
    assertEquals(1, found.size(), () -> text + " " + found);
    assertEquals(name, found.get(0).expression().text(), text);
    assertEquals(Optional.of(TimeModifier.BEFORE), found.get(0).expression().modifier(), text);
    String other = "They sold a " + name + " card at the lake.";
    boolean date = name.contains("July"); // a day of the month all the same
    assertEquals(date ? 1 : 0, find(other).size(), other);
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static List<FoundTime> find(String text) {
    return TimesTest.find(Document.of(text).published("2016-03-10"));
  }
}
