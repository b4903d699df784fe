package io.github.saidby.internal.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.saidby.model.Quote;
import io.github.saidby.model.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Conversations that are made up: two or three people are introduced by their full names and then
 * go on under their last names, or under a pronoun where only one of them bears it.
 */
class DialogueProperties {

  private static final List<String> WOMEN = List.of("Anna", "Laura", "Ruth", "Ingrid");
  private static final List<String> MEN = List.of("Peter", "Lars", "Oscar", "Martin");
  private static final List<String> LAST =
      List.of("Holm", "Vale", "Berg", "Lindqvist", "Orlov", "Marsh");

  /** How a turn is told, with the mention, the number of its gate, and how it is for a name. */
  private static final List<String> FORMS =
      List.of(
          "“Gate %2$d is open,” %3$s said.",
          "%1$s said that gate %2$d was open.",
          "%1$s told reporters: “Gate %2$d is open.”",
          "“Gate %2$d is open,” %3$s said. “Nobody paid for it.”",
          "“Gate %2$d is open,” %3$s told the committee on Monday, “and it will stay open.”",
          "On Tuesday, %3$s said gate %2$d was “wide open”.");

  /** Forms that pronouns have not. */
  private static final List<String> FORMS_OF_NAMES =
      List.of(
          "“Gate %2$d is open,” said %1$s.",
          "Gate %2$d is open, according to %1$s.",
          "%1$s, who had come late, said that gate %2$d was open.");

  record Person(String first, String last, String pronoun) {

    String name() {
      return first + " " + last;
    }
  }

  /**
   * One turn.
   *
   * @param who the place of who speaks among the cast
   * @param form the place of its form
   * @param byName whether the speaker is called by name
   */
  record Turn(int who, int form, boolean byName) {}

  @Property(seed = "20261125", tries = 150)
  void everyTurnIsGivenToWhoSpeaks(
      @ForAll("cast") List<Person> cast, @ForAll("turns") List<Turn> turns) {
    List<String> paragraphs = new ArrayList<>();
    Map<Integer, String> expected = new TreeMap<>();
    for (Person person : cast) {
      expected.put(paragraphs.size(), person.name());
      paragraphs.add(told(FORMS.get(0), person.name(), paragraphs.size()));
    }
    for (Turn turn : turns) {
      Person person = cast.get(turn.who() % cast.size());
      boolean alone =
          cast.stream().filter(other -> other.pronoun().equals(person.pronoun())).count() == 1;
      boolean pronoun = alone && !turn.byName();
      List<String> forms = new ArrayList<>(FORMS);
      forms.addAll(pronoun ? List.of() : FORMS_OF_NAMES);
      String form = forms.get(turn.form() % forms.size());
      expected.put(paragraphs.size(), person.name());
      paragraphs.add(told(form, pronoun ? person.pronoun() : person.last(), paragraphs.size()));
    }
    String text = String.join(" // ", paragraphs);
    assertEquals(expected, speakers(text), text);
  }

  private static String told(String form, String mention, int gate) {
    boolean name = !mention.equals("She") && !mention.equals("He");
    return form.formatted(mention, gate, name ? mention : mention.toLowerCase(Locale.ROOT));
  }

  /** Who speaks of each gate. */
  private static Map<Integer, String> speakers(String text) {
    Map<Integer, String> speakers = new TreeMap<>();
    for (Quote quote : ReadQuotes.of(text).quotes()) {
      String digits = quote.text().replaceAll("\\D", "");
      speakers.put(
          digits.isEmpty() ? -1 : Integer.parseInt(digits),
          quote.speaker().map(Speaker::name).orElse("-"));
    }
    return speakers;
  }

  @Provide
  Arbitrary<List<Person>> cast() {
    Arbitrary<Person> women = people(WOMEN, "She");
    Arbitrary<Person> men = people(MEN, "He");
    return Arbitraries.oneOf(women, men)
        .list()
        .ofMinSize(2)
        .ofMaxSize(3)
        .uniqueElements(Person::first)
        .uniqueElements(Person::last);
  }

  private static Arbitrary<Person> people(List<String> first, String pronoun) {
    return Combinators.combine(Arbitraries.of(first), Arbitraries.of(LAST))
        .as((given, last) -> new Person(given, last, pronoun));
  }

  @Provide
  Arbitrary<List<Turn>> turns() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(0, 99),
            Arbitraries.of(true, false))
        .as(Turn::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }
}
