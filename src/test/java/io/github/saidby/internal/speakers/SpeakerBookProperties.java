package io.github.saidby.internal.speakers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.saidby.model.Speaker;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SpeakerBookProperties {

  private static final List<String> WOMEN = List.of("Anna", "Laura", "Ruth", "Ingrid");
  private static final List<String> MEN = List.of("Peter", "Lars", "Oscar", "Martin");
  private static final List<String> LAST =
      List.of("Holm", "Vale", "Berg", "Lindqvist", "Orlov", "Marsh");

  @Property(seed = "20261123", tries = 60)
  void aDialogueOfAWomanAndAManResolves(
      @ForAll("cast") List<String> cast, @ForAll("turns") List<Boolean> turns) {
    StringBuilder text = new StringBuilder();
    text.append("[").append(cast.get(0)).append("] said the port was open.");
    text.append(" // [").append(cast.get(1)).append("] said the port was closed.");
    List<String> expected = new ArrayList<>(cast);
    for (boolean woman : turns) {
      text.append(woman ? " // [She] said that was so." : " // [He] said that was not so.");
      expected.add(cast.get(woman ? 0 : 1));
    }
    assertEquals(expected, Asked.about(text.toString()).stream().map(Speaker::name).toList());
  }

  @Property(seed = "20261123", tries = 60)
  void lastNamesLeadToFullNamesWhereverTheseStand(
      @ForAll("cast") List<String> cast, @ForAll boolean before) {
    String full = cast.get(0) + " and " + cast.get(1) + " met on the pier.";
    String later =
        "Then [" + last(cast.get(1)) + "] said no, and [" + last(cast.get(0)) + "] left.";
    String text = before ? full + " // " + later : later + " // " + full;
    assertEquals(
        List.of(cast.get(1), cast.get(0)), Asked.about(text).stream().map(Speaker::name).toList());
  }

  @Property(seed = "20261123", tries = 60)
  void renamingAPersonRenamesThatSpeakerOnly(@ForAll("cast") List<String> cast) {
    String text = "[%s] said yes. // [%s] said no. // \"Maybe,\" [%s] said.";
    List<Speaker> before = Asked.about(text.formatted(cast.get(0), cast.get(1), last(cast.get(0))));
    List<Speaker> after = Asked.about(text.formatted("Maria Stone", cast.get(1), "Stone"));
    assertEquals(before.get(1).name(), after.get(1).name());
    assertEquals("Maria Stone", after.get(0).name());
    assertEquals(after.get(0).name(), after.get(2).name());
    assertNotEquals(before.get(0).name(), after.get(0).name());
  }

  @Property(seed = "20261123", tries = 60)
  void anyTextIsRead(@ForAll String text) {
    String plain = text.replaceAll("[\\[\\]]", "");
    assertTrue(Asked.about(plain + " x [y]").size() == 1);
  }

  @Provide
  Arbitrary<List<String>> cast() {
    return Arbitraries.of(LAST)
        .list()
        .ofSize(2)
        .uniqueElements()
        .flatMap(
            last ->
                Arbitraries.of(WOMEN)
                    .flatMap(
                        woman ->
                            Arbitraries.of(MEN)
                                .map(
                                    man ->
                                        List.of(
                                            woman + " " + last.get(0), man + " " + last.get(1)))));
  }

  @Provide
  Arbitrary<List<Boolean>> turns() {
    return Arbitraries.of(true, false).list().ofMinSize(1).ofMaxSize(6);
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
