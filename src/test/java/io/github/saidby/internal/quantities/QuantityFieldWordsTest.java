package io.github.saidby.internal.quantities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.saidby.internal.resource.Table;
import io.github.saidby.model.Change;
import io.github.saidby.model.ChangeDirection;
import io.github.saidby.model.Modality;
import io.github.saidby.model.QuantityClaim;
import io.github.saidby.model.QuantityComparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every word that fills a field of a quantity (what bounds it, which way it changed, how surely it
 * is claimed, what it is per) does so in a sentence made for its kind, and does nothing of the sort
 * in another one.
 */
class QuantityFieldWordsTest {

  /** Bounds that are joined to their number by a hyphen. */
  private static final Set<String> GLUED = Set.of("+", "ish", "odd", "plus", "some");

  /** The letter that is one only right before digits: "c.40". */
  private static final Set<String> CIRCA = Set.of("c.");

  /** Words that tell a way where things are counted: "They passed 40 boats". */
  private static final Set<String> TRAVELLED =
      Set.of(
          "near", "pass", "passed", "passes", "passing", "cross", "crossed", "crosses", "crossing");

  static Stream<Table.Row> comparators() {
    return rows("comparators");
  }

  static Stream<Table.Row> changes() {
    return rows("change-words");
  }

  static Stream<Table.Row> modalities() {
    return rows("modality-words");
  }

  static Stream<Table.Row> rateNouns() {
    return rows("rate-nouns");
  }

  private static Stream<Table.Row> rows(String list) {
    return Table.read("en/" + list + ".tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("comparators")
  void aComparatorBoundsANumber(Table.Row row) {
    String phrase = row.get("phrase").replace(" - ", "-").replace(" .", ".");
    String behind =
        GLUED.contains(phrase)
            ? (phrase.equals("+") ? "" : "-") + phrase + " boats."
            : " " + phrase + ".";
    boolean before = row.get("position").equals("before");
    String counted =
        TRAVELLED.contains(phrase)
            ? "The price was " + phrase + " $40."
            : "They saw " + phrase + (CIRCA.contains(phrase) ? "40 boats." : " 40 boats.");
    String text = before ? counted : "They saw 40" + behind;
    QuantityClaim claim = only(text);
    assertEquals(row.constant("comparator", QuantityComparator.class), claim.comparator(), text);
  }

  @ParameterizedTest
  @MethodSource("comparators")
  void aComparatorWithoutANumberIsNoQuantity(Table.Row row) {
    String text = "They went " + row.get("phrase") + " the boats.";
    assertEquals(List.of(), QuantityFinderTest.find(text), text);
  }

  @ParameterizedTest
  @MethodSource("changes")
  void aWordOfChangeTellsWhichWay(Table.Row row) {
    String word = row.get("word");
    String text =
        switch (row.get("use")) {
          case "verb" -> "Sales " + word + " by 4 percent.";
          case "noun", "both" -> "It was a " + word + " of 4 percent.";
          case "particle" -> "Sales were " + word + " 4 percent.";
          case "comparison", "grade" -> "They sold 4 percent " + word + " than last year.";
          case "beside" -> "Sales were 4 percent " + word + " last year.";
          case "lead", "lack" ->
              "Sales were 4 percent " + word + (word.equals("behind") ? "" : " of") + " last year.";
          case "moving" -> "Sales were " + word + " to 4 percent.";
          default -> "It " + word + " 4 percent.";
        };
    Optional<Change> change = only(text).change();
    assertTrue(change.isPresent(), text);
    assertEquals(row.constant("direction", ChangeDirection.class), change.get().direction(), text);
  }

  @ParameterizedTest
  @MethodSource("changes")
  void aWordOfChangeWithoutAQuantityTellsNone(Table.Row row) {
    String text = "They spoke of the " + row.get("word") + " for 40 minutes.";
    assertEquals(Optional.empty(), only(text).change(), text);
  }

  @ParameterizedTest
  @MethodSource("modalities")
  void aWordOfDoubtTellsHowSurelyANumberIsClaimed(Table.Row row) {
    String word = row.get("word");
    String text =
        switch (row.get("scope")) {
          case "verb" -> "The firm " + word + " to hire 40 clerks.";
          case "clause" -> "They " + word + " that 40 clerks left.";
          case "that" -> "They " + word + " claims that 40 clerks left.";
          default -> "The firm is " + word + " to owe 40 clerks a wage.";
        };
    assertEquals(row.constant("modality", Modality.class), only(text).modality(), text);
  }

  @ParameterizedTest
  @MethodSource("modalities")
  void aWordOfDoubtBehindANumberTellsNothingOfIt(Table.Row row) {
    String text = "The fire killed 40 clerks. They spoke of " + row.get("word") + ".";
    assertEquals(Modality.STATED, only(text).modality(), text);
  }

  @ParameterizedTest
  @MethodSource("rateNouns")
  void aNounOfARateIsToldAsOne(Table.Row row) {
    String text = "It costs $40 a " + row.get("noun") + ".";
    assertEquals("a " + row.get("noun"), only(text).rate().orElseThrow().text(), text);
    String other = "It costs $40 and a " + row.get("noun") + ".";
    assertTrue(QuantityFinderTest.find(other).get(0).rate().isEmpty(), other);
  }

  private static QuantityClaim only(String text) {
    List<QuantityClaim> found = QuantityFinderTest.find(text);
    assertEquals(1, found.size(), () -> text + " " + found);
    return found.get(0);
  }
}
