package io.github.saidby.internal.tagging;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.saidby.text.PartOfSpeech;
import io.github.saidby.text.Tag;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PerceptronTaggerTest {

  private static final PerceptronTagger TAGGER = PerceptronTagger.english();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The clerk signed the form .                       | DT NN VBD DT NN PUNCT
          The form was signed by the clerk .                | DT NN VBD VBN IN DT NN PUNCT
          She has written two letters .                     | PRP VBZ VBN CD NNS PUNCT
          “ It failed , ” the envoy added .                 | PUNCT PRP VBD PUNCT PUNCT DT NN VBD PUNCT
          The firm , founded in Ghent , declined to comment . | DT NN PUNCT VBN IN NNP PUNCT VBD TO VB PUNCT
          He did n’t see Maria ’s brother .                 | PRP VBD RB VB NNP POS NN PUNCT
          They ca n't agree .                               | PRP MD RB VB PUNCT
          The ministry argues that wages are rising .       | DT NN VBZ IN NNS VBP VBG PUNCT
          Who said that ?                                   | WP VBD DT PUNCT
          The man who called us left .                      | DT NN WP VBD PRP VBD PUNCT
          They lost $ 3.5 million in 2019 .                 | PRP VBD SYM CD CD IN CD PUNCT
          Their bigger boats sail in the most remote waters . | PRPS JJR NNS VBP IN DT RBS JJ NNS PUNCT
          There is a mistake .                              | EX VBZ DT NN PUNCT
          MINISTERS REJECT THE OFFER                        | NNS VBP DT NN
          """)
  void tellsTheFormOfEachWord(String sentence, String expected) {
    String found =
        TAGGER.tagWords(List.of(sentence.split(" "))).stream()
            .map(tag -> tag.penn().name())
            .collect(joining(" "));

    assertEquals(expected, found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He has a car .          | has  | VERB
          He has sold a car .     | has  | AUX
          They want to go .       | to   | PART
          They drove to Bath .    | to   | ADP
          I know that he left .   | that | SCONJ
          I know that man .       | that | DET
          Ada Moss spoke .        | Moss | PROPN
          It rained and snowed .  | and  | CCONJ
          """)
  void tellsTheUniversalPartOfSpeech(String sentence, String word, PartOfSpeech expected) {
    List<String> words = List.of(sentence.split(" "));

    assertEquals(expected, TAGGER.tagWords(words).get(words.indexOf(word)).pos());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\0',
      value = {"``, “", "'', ”", "--, —", "n't, n’t", "‑, -", "2019, 2024", "ada\u200bpt, adapt"})
  void readsMarksAndDigitsOfAnyStyleAlike(String one, String other) {
    assertEquals(
        TAGGER.tagWords(List.of("They", "did", one, "it")),
        TAGGER.tagWords(List.of("They", "did", other, "it")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200b", "\ud83d", "\udc00\ud83d", "😀", "\u0000", "ﷺ", "İ", "'", "-"})
  void tagsAnyWord(String word) {
    assertEquals(3, TAGGER.tagWords(List.of(word, word, word)).size());
  }

  @Test
  void tagsNothingInAnEmptySentence() {
    assertEquals(List.of(), TAGGER.tagWords(List.of()));
  }

  @Test
  void tagsVeryLongWordsAndSentences() {
    assertEquals(1, TAGGER.tagWords(List.of("x".repeat(1_000_000))).size());
    assertEquals(100_000, TAGGER.tagWords(Collections.nCopies(100_000, "buffalo")).size());
  }

  @Test
  void tagsAlikeInManyThreads() {
    List<String> words = List.of("The", "board", "rejected", "claims", "made", "last", "week");
    List<Tag> expected = TAGGER.tagWords(words);

    IntStream.range(0, 1_000)
        .parallel()
        .forEach(i -> assertEquals(expected, TAGGER.tagWords(words)));
  }

  @Test
  void writesTheModelThatItRead() throws IOException {
    byte[] written = bytes(TAGGER);

    PerceptronTagger read =
        PerceptronTagger.read(new DataInputStream(new ByteArrayInputStream(written)));

    assertArrayEquals(written, bytes(read));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4, 5, 100, 20_000})
  void refusesATruncatedModel(int length) throws IOException {
    byte[] part = Arrays.copyOf(bytes(TAGGER), length);

    assertThrows(
        IOException.class,
        () -> PerceptronTagger.read(new DataInputStream(new ByteArrayInputStream(part))));
  }

  private static byte[] bytes(PerceptronTagger tagger) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    tagger.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }
}
