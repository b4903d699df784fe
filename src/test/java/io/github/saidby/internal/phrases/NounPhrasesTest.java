package io.github.saidby.internal.phrases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.saidby.text.Paragraph;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounPhrasesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway/NNP 's/POS chief/JJ envoy/NN left/VBD           | Norway's chief envoy
          All/PDT the/DT old/JJ boats/NNS sank/VBD               | All the old boats
          Ferry/NN operators/NNS told/VBD us/PRP Tuesday/NNP     | Ferry operators;us;Tuesday
          He/PRP met/VBD the/DT two/CD                           | He;the two
          Some/DT said/VBD the/DT injured/JJ agreed/VBD          | Some;the injured
          Captain/NNP Olsen/NNP last/JJ week/NN sailed/VBD       | Captain Olsen;last week
          They/PRP took/VBD Flight/NNP 81/CD                     | They;Flight 81
          its/PRPS "/PUNCT very/RB thin/JJ "/PUNCT margin/NN fell/VBD        | its " very thin " margin
          Smith/NNP &/CC Sons/NNPS paid/VBD $/SYM 5/CD           | Smith & Sons;$ 5
          slowly/RB she/PRP went/VBD                             | she
          the/DT mayor/NN 's/POS own/JJ staff/NN quit/VBD        | the mayor's own staff
          """)
  void findsBasePhrases(String tagged, String expected) {
    Paragraph paragraph = TaggedText.paragraph(tagged);
    String found =
        NounPhrases.of(paragraph).between(0, paragraph.tokens().size()).stream()
            .map(phrase -> phrase.span().of(paragraph.text()))
            .collect(Collectors.joining(";"));
    assertEquals(expected, found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the/DT head/NN of/IN the/DT port/NN in/IN Oslo/NNP said/VBD                    | the head of the port in Oslo
          told/VBD reporters/NNS on/IN deck/NN ./PUNCT                                   | reporters
          a/DT clerk/NN from/IN the/DT treasury/NN ./PUNCT                               | a clerk from the treasury
          a/DT man/NN familiar/JJ with/IN the/DT plan/NN ./PUNCT                         | a man familiar with the plan
          Anna/NNP Berg/NNP ,/PUNCT the/DT harbor/NN master/NN ,/PUNCT said/VBD          | Anna Berg , the harbor master
          the/DT master/NN ,/PUNCT Anna/NNP Berg/NNP ,/PUNCT said/VBD                    | the master , Anna Berg
          Anna/NNP Berg/NNP ,/PUNCT who/WP resigned/VBD ,/PUNCT said/VBD                 | Anna Berg , who resigned
          people/NNS who/WP live/VBP there/RB said/VBD                                   | people who live there
          In/IN Oslo/NNP ,/PUNCT the/DT mayor/NN ,/PUNCT tired/JJ ,/PUNCT said/VBD       | Oslo
          boats/NNS ,/PUNCT trains/NNS and/CC planes/NNS stopped/VBD                     | boats
          a/DT talk/NN in/IN May/NNP ended/VBD                                           | a talk
          """)
  void findsWhatBelongsToAPhrase(String tagged, String expected) {
    Paragraph paragraph = TaggedText.paragraph(tagged);
    NounPhrases phrases = NounPhrases.of(paragraph);
    NounPhrase first = phrases.between(0, paragraph.tokens().size()).get(0);
    assertEquals(expected, phrases.full(first).span().of(paragraph.text()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Berg/NNP and/CC Dahl/NNP said/VBD                           | Berg;Dahl
          Berg/NNP ,/PUNCT Dahl/NNP and/CC Vik/NNP said/VBD           | Berg;Dahl;Vik
          In/IN Oslo/NNP ,/PUNCT Dahl/NNP and/CC Vik/NNP said/VBD     | Dahl;Vik
          the/DT mayor/NN and/CC Berg/NNP said/VBD                    | the mayor;Berg
          Berg/NNP said/VBD                                           | Berg
          """)
  void joinsWhatAConjunctionJoins(String tagged, String expected) {
    Paragraph paragraph = TaggedText.paragraph(tagged);
    NounPhrases phrases = NounPhrases.of(paragraph);
    int verb = tagged.split(" +", -1).length - 1;
    NounPhrase last = phrases.between(0, verb).get(phrases.between(0, verb).size() - 1);
    String found =
        phrases.conjuncts(last).stream()
            .map(phrase -> phrase.span().of(paragraph.text()))
            .collect(Collectors.joining(";"));
    assertEquals(expected, found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the/DT mayors/NNS left/VBD    | the | true  | false | false
          Berg/NNP 's/POS boat/NN       |     | false | false | false
          they/PRP left/VBD             |     | true  | true  | false
          Oslo/NNP slept/VBD            |     | false | false | true
          """)
  void tellsTheFormOfAPhrase(
      String tagged, String determiner, boolean plural, boolean pronoun, boolean proper) {
    NounPhrase phrase = NounPhrases.of(TaggedText.paragraph(tagged)).full(0);
    assertNotNull(phrase);
    assertEquals(determiner, phrase.determiner() == null ? null : phrase.determiner().normal());
    assertEquals(plural, phrase.isPlural());
    assertEquals(pronoun, phrase.isPronoun());
    assertEquals(proper, phrase.isProper());
  }

  @ParameterizedTest
  @CsvSource({"-1", "2", "99"})
  void knowsNoPhraseOutsideTheParagraph(int token) {
    assertNull(NounPhrases.of(TaggedText.paragraph("Go/VB home/RB")).base(token));
  }
}
