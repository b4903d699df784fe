package io.github.saidby.internal.morphology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.saidby.internal.phrases.TaggedText;
import io.github.saidby.text.Paragraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishLemmatizerTest {

  private static final EnglishLemmatizer LEMMATIZER = EnglishLemmatizer.read();

  @ParameterizedTest
  @CsvSource({
    "said/VBD, say",
    "urges/VBZ, urge",
    "denies/VBZ, deny",
    "denied/VBD, deny",
    "noted/VBD, note",
    "planned/VBN, plan",
    "added/VBD, add",
    "stressing/VBG, stress",
    "lying/VBG, lie",
    "including/VBG, include",
    "visiting/VBG, visit",
    "creating/VBG, create",
    "treating/VBG, treat",
    "judged/VBN, judge",
    "belonging/VBG, belong",
    "agreed/VBD, agree",
    "required/VBN, require",
    "is/VBZ, be",
    "left/VBD, leave",
    "left/JJ, left",
    "towns/NNS, town",
    "cities/NNS, city",
    "churches/NNS, church",
    "women/NNS, woman",
    "spokesmen/NNS, spokesman",
    "crises/NNS, crisis",
    "viruses/NNS, virus",
    "1990s/NNS, 1990s",
    "larger/JJR, large",
    "earliest/JJS, early",
    "biggest/JJS, big",
    "better/JJR, good",
    "Kyiv/NNP, Kyiv",
    "The/DT, the",
    "s/VBZ, s",
    "ed/VBD, ed",
  })
  void tellsTheDictionaryForm(String tagged, String lemma) {
    Paragraph paragraph = TaggedText.paragraph(tagged);
    assertEquals(lemma, LEMMATIZER.lemma(paragraph.token(0), paragraph.tag(0)));
  }
}
