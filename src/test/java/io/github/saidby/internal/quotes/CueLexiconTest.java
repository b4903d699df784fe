package io.github.saidby.internal.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.saidby.internal.resource.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueLexiconTest {

  private static final CueLexicon LEXICON = CueLexicon.load(Map.of());

  @Test
  void knowsEveryCueInItsExample() {
    List<String> unknown = new ArrayList<>();
    for (Table.Row row : Table.read("en/cues.tsv").rows()) {
      boolean known =
          List.of(row.get("example").toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}'-]+", -1))
              .stream()
              .flatMap(word -> LEXICON.startingWith(word).stream())
              .anyMatch(entry -> entry.lemma().equals(row.get("cue")));
      if (!known) {
        unknown.add(row.get("cue"));
      }
    }
    assertEquals(List.of(), unknown);
  }

  @Test
  void isSorted() {
    List<String> keys =
        Table.read("en/cues.tsv").rows().stream()
            .map(row -> row.get("cue") + "\t" + row.get("kind"))
            .toList();
    assertEquals(List.copyOf(new TreeSet<>(keys)), keys);
  }

  @ParameterizedTest
  @CsvSource({
    "say, say says said saying",
    "deny, deny denies denied denying",
    "admit, admit admits admitted admitting",
    "tell, tell tells told telling",
    "argue, argue argues argued arguing",
    "lie, lie lies lied lying",
    "criticize, criticize criticized criticise criticises criticised criticising"
  })
  void inflects(String lemma, String forms) {
    assertTrue(VerbForms.load().of(lemma).containsAll(List.of(forms.split(" ", -1))));
  }
}
