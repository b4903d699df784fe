package io.github.saidby.internal.parsing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.saidby.internal.tagging.PerceptronTagger;
import io.github.saidby.text.Dependencies;
import io.github.saidby.text.PartOfSpeech;
import io.github.saidby.text.PennTag;
import io.github.saidby.text.Relation;
import io.github.saidby.text.Tag;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArcEagerParserTest {

  private static final PerceptronTagger TAGGER = PerceptronTagger.english();
  private static final ArcEagerParser PARSER = ArcEagerParser.english();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mayor said that the bridge was repaired .        | mayor    | NSUBJ      | said
          The mayor said that the bridge was repaired .        | repaired | CCOMP      | said
          The mayor said that the bridge was repaired .        | bridge   | NSUBJ_PASS | repaired
          “ We will wait , ” said the owner of the farm .      | owner    | NSUBJ      | said
          “ We will wait , ” said the owner of the farm .      | farm     | NMOD       | owner
          Critics accused the minister of fraud .              | Critics  | NSUBJ      | accused
          Critics accused the minister of fraud .              | minister | OBJ        | accused
          He was told by the editor .                          | editor   | OBL_AGENT  | told
          According to Lena Moss , prices fell .               | prices   | NSUBJ      | fell
          Its head of research denied the report .             | head     | NSUBJ      | denied
          Its head of research denied the report .             | report   | OBJ        | denied
          The woman who leads the union warned of strikes .    | woman    | NSUBJ      | warned
          """)
  void findsWhatDependsOnWhat(String sentence, String word, Relation relation, String head) {
    List<String> words = List.of(sentence.split(" "));
    Dependencies parse = PARSER.parseWords(words, TAGGER.tagWords(words));
    int at = words.indexOf(word);

    assertEquals(head, words.get(parse.head(at)));
    assertEquals(relation, parse.relation(at));
    assertTrue(parse.dependents(parse.head(at), relation).contains(at));
  }

  @Test
  void givesEveryTokenAHeadWithoutCycles() {
    for (PennTag penn : PennTag.values()) {
      Tag tag = new Tag(PartOfSpeech.X, penn);
      List<String> words = Collections.nCopies(60, "so");
      Dependencies parse = PARSER.parseWords(words, Collections.nCopies(60, tag));
      for (int i = 0; i < parse.size(); i++) {
        int steps = 0;
        for (int at = i; at != Dependencies.ROOT; at = parse.head(at)) {
          assertTrue(steps++ <= parse.size(), "a cycle at " + i);
        }
      }
    }
  }

  @Test
  void parsesNoWordsOneWordAndVeryMany() {
    Tag tag = new Tag(PartOfSpeech.NOUN, PennTag.NN);

    assertEquals(0, PARSER.parseWords(List.of(), List.of()).size());
    assertEquals(Dependencies.ROOT, PARSER.parseWords(List.of("x"), List.of(tag)).head(0));
    assertEquals(
        100_000,
        PARSER
            .parseWords(Collections.nCopies(100_000, "x"), Collections.nCopies(100_000, tag))
            .size());
  }

  @Test
  void parsesAlikeInManyThreads() {
    List<String> words = List.of("She", "told", "us", "that", "he", "had", "left", ".");
    List<Tag> tags = TAGGER.tagWords(words);
    int[] expected = heads(PARSER.parseWords(words, tags));

    IntStream.range(0, 1_000)
        .parallel()
        .forEach(i -> assertArrayEquals(expected, heads(PARSER.parseWords(words, tags))));
  }

  @Test
  void writesTheModelThatItRead() throws IOException {
    byte[] written = bytes(PARSER);

    ArcEagerParser read =
        ArcEagerParser.read(new DataInputStream(new ByteArrayInputStream(written)));

    assertArrayEquals(written, bytes(read));
  }

  private static int[] heads(Dependencies parse) {
    return IntStream.range(0, parse.size()).map(parse::head).toArray();
  }

  private static byte[] bytes(ArcEagerParser parser) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    parser.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }
}
