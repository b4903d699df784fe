package io.github.saidby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.saidby.model.Stance;
import io.github.saidby.stage.QuoteFindings;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractorBuilderTest {

  private final ExtractorBuilder builder = Extractor.builder();

  @Test
  void settingsHoldWhatWasChosen() {
    Settings settings =
        builder
            .stages(Stage.CLAIMS)
            .cueVerb("decree", Stance.DEMANDS)
            .limits(Limits.DEFAULT.withMaxTextLength(99))
            .build()
            .settings();
    assertEquals(Set.of(Stage.CLAIMS), settings.stages());
    assertEquals("decree", settings.cueVerbs().get(0).lemma());
    assertEquals(99, settings.limits().maxTextLength());
    assertEquals(settings, Extractor.of(settings).settings());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Decree", "hit back hard", "two  spaces", "sagen!"})
  void aCueVerbThatIsNoBaseFormIsNamed(String lemma) {
    Exception e =
        assertThrows(IllegalArgumentException.class, () -> builder.cueVerb(lemma, Stance.NEUTRAL));
    assertTrue(e.getMessage().contains("\"" + lemma + "\""), e.getMessage());
  }

  @Test
  void aCueVerbThatIsAddedTwiceIsNamed() {
    builder.cueVerb("decree", Stance.DEMANDS);
    Exception e =
        assertThrows(
            IllegalArgumentException.class, () -> builder.cueVerb("decree", Stance.NEUTRAL));
    assertEquals(
        "the cue verb \"decree\" is added twice, as DEMANDS and as NEUTRAL; add it once",
        e.getMessage());
  }

  @Test
  void aPartOfAStageThatIsOffIsNamed() {
    builder.stages(Stage.CLAIMS).quoteExtractor(text -> QuoteFindings.NONE);
    Exception e = assertThrows(IllegalArgumentException.class, builder::build);
    assertEquals(
        "a quote extractor is set, but the stage QUOTES is off; turn the stage on", e.getMessage());
  }

  @Test
  void nullIsRefusedByName() {
    Exception e = assertThrows(NullPointerException.class, () -> builder.nameFinder(null));
    assertEquals(
        "the name finder must not be null; leave it unset for the library's own", e.getMessage());
  }

  @Test
  void stagesThatAreOffFindNothing() {
    Extraction found =
        builder.stages(Stage.SECTIONS).build().extract("“No,” said Ada Roe in 2019.");
    assertEquals(List.of(), found.quotes());
    assertEquals(List.of(), found.times());
  }
}
