package io.github.saidby.internal.times;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.saidby.internal.resource.Table;
import io.github.saidby.model.Document;
import io.github.saidby.model.TimeKind;
import io.github.saidby.model.TimeModifier;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every word that stands beside a time (what bounds it, its zone, what makes four figures no year),
 * and every name made of words of time, does what its row says in a sentence made for its kind, and
 * does nothing of the sort in another one.
 */
class WordsBesideTimesTest {

  static Stream<Table.Row> bounds() {
    return rows("time-bounds");
  }

  static Stream<Table.Row> years() {
    return rows("year-contexts");
  }

  static Stream<Table.Row> names() {
    return rows("not-times");
  }

  static Stream<Table.Row> zones() {
    return rows("time-zones");
  }

  private static Stream<Table.Row> rows(String list) {
    return Table.read("en/" + list + ".tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("bounds")
  void aWordOfABoundTellsTheSideOfATime(Table.Row row) {
    String phrase = row.get("phrase");
    String text =
        switch (row.get("position")) {
          case "clock" -> "It began " + phrase + " 9:30 p.m. there.";
          case "before" -> "It was open " + phrase + " May 2015 there.";
          default -> "It was open in May 2015 " + phrase + ".";
        };
    assertEquals(
        Optional.of(row.constant("modifier", TimeModifier.class)),
        only(text).expression().modifier(),
        text);
  }

  @ParameterizedTest
  @MethodSource("bounds")
  void aWordOfABoundAloneIsNoTime(Table.Row row) {
    String text = "It was open " + row.get("phrase") + " the river.";
    assertEquals(List.of(), find(text), text);
  }

  @ParameterizedTest
  @MethodSource("years")
  void fourFiguresBesideAnAmountAreNoYear(Table.Row row) {
    String word = row.get("word").replace("no.", "No.");
    boolean sign = !Character.isLetter(word.charAt(0));
    boolean before = row.get("position").equals("before");
    String text =
        before
            ? "It has " + word + (sign ? "" : " ") + "2015 there."
            : "It has 2015 " + word + " there.";
    assertTrue(find(text).stream().noneMatch(WordsBesideTimesTest::isDate), text);
    String year =
        before ? "In 2015, " + word + " and more came." : "It had more " + word + " in 2015.";
    assertTrue(find(year).stream().anyMatch(WordsBesideTimesTest::isDate), year);
  }

  @ParameterizedTest
  @MethodSource("names")
  void aNameMadeOfWordsOfTimeIsNoTime(Table.Row row) {
    String text = "They spoke of the " + row.get("phrase") + " there.";
    assertEquals(List.of(), find(text), text);
  }

  @ParameterizedTest
  @MethodSource("zones")
  void aZoneBelongsToAClockTime(Table.Row row) {
    String zone = row.get("zone").toUpperCase(Locale.ROOT);
    String clock = zone.equals("Z") ? "21:30Z" : "9:30 p.m. " + zone;
    String text = "It began at " + clock + " there.";
    assertEquals(clock, only(text).expression().text(), text);
    String other = "The " + zone + " is here.";
    assertEquals(List.of(), find(other), other);
  }

  private static boolean isDate(FoundTime time) {
    return time.expression().kind() == TimeKind.DATE;
  }

  private static List<FoundTime> find(String text) {
    return TimesTest.find(Document.of(text).published("2016-03-10"));
  }

  private static FoundTime only(String text) {
    List<FoundTime> found = find(text);
    assertEquals(1, found.size(), () -> text + " " + found);
    return found.get(0);
  }
}
