package io.github.saidby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.saidby.model.QuantityKind;
import io.github.saidby.model.Stance;
import io.github.saidby.model.UnitName;
import io.github.saidby.stage.ClaimFindings;
import io.github.saidby.stage.QuoteFindings;
import java.math.BigDecimal;
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
            .stages(Stage.QUOTES)
            .cueVerb("decree", Stance.DEMANDS)
            .limits(Limits.DEFAULT.withMaxTextLength(99))
            .build()
            .settings();
    assertEquals(Set.of(Stage.QUOTES), settings.stages());
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
  void aUnitOfTheUsersOwnIsFound() {
    Extraction found =
        builder
            .stages(Stage.CLAIMS)
            .unit("cotton bales", "bale", QuantityKind.MEASURE)
            .unit("Doubloon", "XDB", QuantityKind.MONEY)
            .unit(new UnitName("stooks", "sheaf", QuantityKind.MEASURE, BigDecimal.TEN))
            .build()
            .extract("They sold 1,200 cotton-bales, or 4 stooks, for Doubloon 300.");
    assertEquals(
        List.of("1200 bale", "40 sheaf", "300 XDB"),
        found.quantities().stream()
            .map(claim -> claim.lower().orElseThrow() + " " + claim.unit().orElseThrow())
            .toList());
  }

  @Test
  void aUnitThatMeansSomethingElseIsReportedWhenItIsBuilt() {
    builder.unit("miles", "smoot", QuantityKind.MEASURE);
    Exception e = assertThrows(IllegalArgumentException.class, builder::build);
    assertEquals(
        "the unit \"miles\" is known already, as [mi_i] (MEASURE); choose another name for smoot",
        e.getMessage());
  }

  @Test
  void aUnitThatIsAddedTwiceWithTwoMeaningsIsReportedWhenItIsBuilt() {
    builder.unit("bales", "bale", QuantityKind.MEASURE).unit("bales", "t", QuantityKind.MEASURE);
    Exception e = assertThrows(IllegalArgumentException.class, builder::build);
    assertEquals(
        "the unit \"bales\" is added twice, as bale and as t; add it once", e.getMessage());
  }

  @Test
  void aUnitThatNothingReadsIsReported() {
    ExtractorBuilder quotes =
        Extractor.builder().stages(Stage.QUOTES).unit("cotton bales", "bale", QuantityKind.MEASURE);
    Exception off = assertThrows(IllegalArgumentException.class, quotes::build);
    assertTrue(off.getMessage().contains("\"cotton bales\""), off.getMessage());

    ExtractorBuilder own =
        Extractor.builder()
            .claimExtractor((text, found) -> ClaimFindings.NONE)
            .unit("cotton bales", "bale", QuantityKind.MEASURE);
    Exception replaced = assertThrows(IllegalArgumentException.class, own::build);
    assertTrue(replaced.getMessage().contains("claim extractor"), replaced.getMessage());
  }

  @Test
  void aCueVerbThatNothingReadsIsReported() {
    ExtractorBuilder claims =
        Extractor.builder().stages(Stage.CLAIMS).cueVerb("decree", Stance.DEMANDS);
    Exception off = assertThrows(IllegalArgumentException.class, claims::build);
    assertEquals(
        "the cue verb \"decree\" is added, but the stage QUOTES is off; turn the stage on",
        off.getMessage());

    ExtractorBuilder own =
        Extractor.builder()
            .quoteExtractor(text -> QuoteFindings.NONE)
            .cueVerb("decree", Stance.DEMANDS);
    Exception replaced = assertThrows(IllegalArgumentException.class, own::build);
    assertTrue(replaced.getMessage().contains("quote extractor"), replaced.getMessage());
  }

  @Test
  void aUnitThatIsKnownWithTheSameMeaningDoesNoHarm() {
    Extractor extractor = builder.unit("miles", "[mi_i]", QuantityKind.MEASURE).build();
    assertEquals(1, extractor.settings().units().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "two  blanks", "3 sacks", "sack!"})
  void aUnitThatIsNoNameIsNamed(String name) {
    Exception e =
        assertThrows(
            IllegalArgumentException.class, () -> builder.unit(name, "sack", QuantityKind.MEASURE));
    assertTrue(e.getMessage().contains("\"" + name + "\""), e.getMessage());
  }

  @Test
  void aUnitOfAKindThatHasNoneIsNamed() {
    Exception e =
        assertThrows(
            IllegalArgumentException.class,
            () -> builder.unit("sacks", "sack", QuantityKind.ORDINAL));
    assertTrue(e.getMessage().contains("ORDINAL"), e.getMessage());
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
