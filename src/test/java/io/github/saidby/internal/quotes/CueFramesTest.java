package io.github.saidby.internal.quotes;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.saidby.internal.phrases.TaggedText;
import io.github.saidby.internal.quotes.Passage.Unit;
import io.github.saidby.internal.resource.Table;
import io.github.saidby.text.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every cue works in each frame that its row names, in a sentence made for the frame. */
class CueFramesTest {

  private static final CueLexicon LEXICON = CueLexicon.load(Map.of());
  private static final SyntaxWords WORDS = SyntaxWords.load();

  private static final Map<String, String> COMPLEMENTS =
      Map.of(
          "that", "that/IN the/DT dam/NN was/VBD safe/JJ",
          "clause", "the/DT dam/NN was/VBD safe/JJ",
          "quote", ",/PUNCT “/PUNCT The/DT dam/NN was/VBD safe/JJ ./PUNCT ”/PUNCT",
          "np", "the/DT dam/NN",
          "small", "the/DT dam/NN a/DT wreck/NN",
          "to", "to/TO mend/VB the/DT dam/NN",
          "gerund", "mending/VBG the/DT dam/NN",
          "wh", "what/WP the/DT dam/NN cost/VBD",
          "hearer", "the/DT panel/NN that/IN the/DT dam/NN was/VBD safe/JJ",
          "as", "the/DT dam/NN as/IN a/DT wreck/NN");

  /** What "as" takes differs: description of it as, quoted as. */
  private static final Map<String, String> AS =
      Map.of(
          "noun", "of/IN the/DT dam/NN as/IN a/DT wreck/NN",
          "adjective", "as/IN mending/VBG the/DT dam/NN");

  @Test
  void verbsGovernWhatTheirRowsName() {
    assertEquals(List.of(), failures("verb", "Ada/NNP Roe/NNP will/MD ", "/VB "));
  }

  @Test
  void nounsGovernWhatTheirRowsName() {
    assertEquals(List.of(), failures("noun", "Ada/NNP Roe/NNP 's/POS ", "/NN "));
  }

  @Test
  void adjectivesGovernWhatTheirRowsName() {
    assertEquals(List.of(), failures("adjective", "Ada/NNP Roe/NNP would/MD ", "/JJ "));
  }

  /** A preposition takes its source, and the clause around it is what that source says. */
  @Test
  void prepositionsGiveTheClauseToWhatTheyTake() {
    List<String> failures = new ArrayList<>();
    for (Table.Row row : Table.read("en/cues.tsv").rows()) {
      if (row.get("kind").equals("preposition")) {
        String phrase = cue(row.get("cue"), "/IN ") + "Ada/NNP Roe/NNP";
        for (String sentence :
            List.of(
                phrase + " ,/PUNCT the/DT dam/NN was/VBD safe/JJ ./PUNCT",
                "the/DT dam/NN was/VBD safe/JJ ,/PUNCT " + phrase + " ./PUNCT")) {
          if (!row.list("frames").equals(List.of("np")) || !isRead(sentence, row.get("cue"))) {
            failures.add(row.get("cue") + ": " + sentence);
          }
        }
      }
    }
    assertEquals(List.of(), failures);
  }

  /** The tree takes the clause for the verb that the noun is the subject of. */
  @ParameterizedTest
  @ValueSource(strings = {"advice", "answer", "assurance", "challenge", "desire", "reminder"})
  void aClauseThatLooksLikeThePredicateIsNotCutToNothing(String noun) {
    String text = "Ada Crane’s " + noun + " to have mended the dam angered the board.";
    assertDoesNotThrow(() -> ReadQuotes.of(text));
  }

  static List<String> failures(String kind, String before, String tag) {
    List<String> failures = new ArrayList<>();
    for (Table.Row row : Table.read("en/cues.tsv").rows()) {
      if (row.get("kind").equals(kind) && row.get("cue").matches("[a-z ]+")) {
        for (String frame : row.list("frames")) {
          String complement =
              COMPLEMENTS.getOrDefault(frame, frame.toLowerCase(Locale.ROOT) + "/IN the/DT dam/NN");
          complement = frame.equals("as") ? AS.getOrDefault(kind, complement) : complement;
          String sentence = before + cue(row.get("cue"), tag) + complement;
          if (!isRead(sentence, row.get("cue"))) {
            failures.add(row.get("cue") + " " + frame);
          }
        }
      }
    }
    return failures;
  }

  private static String cue(String cue, String tag) {
    List<String> words = List.of(cue.split(" ", -1));
    return words.get(0)
        + tag
        + words.stream().skip(1).map(word -> word + "/RP ").collect(Collectors.joining());
  }

  /** Whether a reading gives the dam to Ada Roe. */
  private static boolean isRead(String sentence, String cue) {
    Paragraph paragraph = TaggedText.paragraph(sentence);
    Passage passage =
        new Passage(paragraph, MarkPairing.of(textOf(paragraph), paragraph.span(), false), WORDS);
    Unit unit = new Unit(0, passage.size());
    Grammar grammar = Grammar.of(passage, LEXICON);
    return grammar.cues().in(unit).stream()
        .filter(match -> (match.entry().lemma() + " ").startsWith(cue + " "))
        .flatMap(match -> readings(grammar, match, unit))
        .anyMatch(draft -> isRight(draft, textOf(paragraph)));
  }

  private static Stream<Draft> readings(Grammar grammar, CueMatch match, Unit unit) {
    return match.isVerbal()
        ? new VerbRules(grammar).readings(match, unit, null, List.of()).stream()
        : Stream.ofNullable(new PhraseRules(grammar).draft(match, unit));
  }

  private static boolean isRight(Draft draft, String text) {
    SourceMatch source = draft.source();
    return source != null
        && draft.home().span(source.first(), source.end()).of(text).equals("Ada Roe")
        && draft.content().stream().anyMatch(piece -> piece.of(text).contains("dam"));
  }

  private static String textOf(Paragraph paragraph) {
    return paragraph.block().text();
  }
}
