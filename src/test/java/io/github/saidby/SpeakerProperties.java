package io.github.saidby;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.saidby.model.Quote;
import io.github.saidby.model.QuoteKind;
import io.github.saidby.model.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must hold for the speakers of every document, generated from its structure. */
class SpeakerProperties {

  private static final List<String> WOMEN = List.of("Anna", "Laura", "Ruth", "Ingrid", "Meera");
  private static final List<String> MEN = List.of("Peter", "Lars", "Oscar", "Martin", "Anil");
  private static final List<String> LAST =
      List.of("Holm", "Vale", "Berg", "Lindqvist", "Orlov", "Marsh", "Okafor", "Tirkey");
  private static final List<String> WORDS =
      List.of("The port is open", "Nobody asked us", "It will take years", "We have no money");

  private static final Extractor EXTRACTOR = Extractor.builder().stages(Stage.QUOTES).build();

  @Property(seed = "20261125", tries = 40)
  void dialoguesOfTwoOrThreeResolve(
      @ForAll("cast") List<String> cast, @ForAll("turns") List<Integer> turns) {
    StringBuilder text = new StringBuilder();
    List<String> expected = new ArrayList<>();
    for (String name : cast) {
      text.append("“It is late,” said ").append(name).append(".\n\n");
      expected.add(name);
    }
    for (int turn : turns) {
      int who = turn % cast.size();
      String pronoun = List.of("she", "he", "it").get(who);
      text.append("“").append(WORDS.get(turn % WORDS.size())).append(",” ");
      text.append(pronoun).append(" said.\n\n");
      expected.add(cast.get(who));
    }
    assertEquals(expected, names(text.toString()));
  }

  @Property(seed = "20261125", tries = 40)
  void renamingASpeakerRenamesThatSpeakerOnly(
      @ForAll("cast") List<String> cast, @ForAll("turns") List<Integer> turns) {
    List<String> before = names(story(cast, turns));
    List<String> renamed = new ArrayList<>(cast);
    renamed.set(0, "Maria Stonebridge");
    List<String> expected =
        before.stream().map(name -> name.equals(cast.get(0)) ? renamed.get(0) : name).toList();
    assertEquals(expected, names(story(renamed, turns)));
  }

  @Property(seed = "20261125", tries = 40)
  void theOrderOfIndependentParagraphsDoesNotMatter(
      @ForAll("cast") List<String> cast, @ForAll("order") List<Integer> order) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < cast.size(); i++) {
      paragraphs.add(
          "“%s,” said %s. “%s.”"
              .formatted(WORDS.get(i), cast.get(i), "Number " + i + " is what we wanted"));
    }
    List<String> shuffled =
        order.stream().filter(i -> i < cast.size()).map(paragraphs::get).toList();
    assertEquals(direct(String.join("\n\n", paragraphs)), direct(String.join("\n\n", shuffled)));
  }

  private static String story(List<String> cast, List<Integer> turns) {
    StringBuilder text = new StringBuilder();
    cast.forEach(name -> text.append("“It is late,” said ").append(name).append(".\n\n"));
    for (int turn : turns) {
      String name = cast.get(turn % cast.size());
      String later =
          name.startsWith("Lumen") ? "The airline" : name.substring(name.indexOf(' ') + 1);
      text.append(later).append(" said that nothing would change.\n\n");
    }
    return text.toString();
  }

  private static List<String> names(String text) {
    return EXTRACTOR.extract(text).quotes().stream().map(SpeakerProperties::name).toList();
  }

  private static String name(Quote quote) {
    return quote.speaker().map(Speaker::name).orElse("?");
  }

  private static Map<String, String> direct(String text) {
    Map<String, String> speakers = new TreeMap<>();
    for (Quote quote : EXTRACTOR.extract(text).quotes()) {
      if (quote.kind() == QuoteKind.DIRECT) {
        speakers.put(quote.text(), name(quote));
      }
    }
    return speakers;
  }

  /** A woman, a man, and perhaps an airline, with three last names. */
  @Provide
  Arbitrary<List<String>> cast() {
    Arbitrary<List<String>> last = Arbitraries.of(LAST).list().ofSize(2).uniqueElements();
    return Combinators.combine(
            last, Arbitraries.of(WOMEN), Arbitraries.of(MEN), Arbitraries.of(true, false))
        .as(
            (names, woman, man, third) -> {
              List<String> cast = new ArrayList<>();
              cast.add(woman + " " + names.get(0));
              cast.add(man + " " + names.get(1));
              if (third) {
                cast.add("Lumen Airways");
              }
              return cast;
            });
  }

  @Provide
  Arbitrary<List<Integer>> turns() {
    return Arbitraries.integers().between(0, 11).list().ofMinSize(1).ofMaxSize(6);
  }

  @Provide
  Arbitrary<List<Integer>> order() {
    return Arbitraries.shuffle(0, 1, 2);
  }
}
