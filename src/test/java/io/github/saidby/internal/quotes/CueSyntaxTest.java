package io.github.saidby.internal.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.saidby.EnglishStages;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.phrases.NounPhrases;
import io.github.saidby.text.Annotators;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.Untagged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueSyntaxTest {

  private static final Annotators ENGLISH = EnglishStages.annotators();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mayor said that the bridge was closed.             | said    | OWN      | mayor   | true
          The mayor said that the bridge was closed.             | said    | OWN      | bridge  | false
          The nurse who said that the ward was full has left.    | said    | RELATIVE | who     | true
          The union met on Friday and demanded a vote.           | demanded | SHARED  | union   | true
          The union met on Friday and demanded a vote.           | demanded | SHARED  | Friday  | false
          The minister wants to announce the plan.               | announce | SHARED  | minister | true
          """)
  void knowsWhoseWordsTheyAre(
      String text, String verb, CueSyntax.Path path, String source, boolean confirmed) {
    Passage passage = passage(text);
    CueSyntax syntax = CueSyntax.of(passage, find(passage, verb));

    assertEquals(path, syntax.path());
    assertEquals(confirmed, syntax.confirms(source(passage, source)));
  }

  @Test
  void findsNoSubjectWhereThereIsNone() {
    Passage passage = passage("Say nothing to the press.");
    CueSyntax syntax = CueSyntax.of(passage, 0);

    assertNull(syntax.path());
    assertEquals(false, syntax.confirms(source(passage, "press")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mayor said that the bridge was closed. | said   | true  | false
          The mayor denied the report.               | denied | false | true
          The mayor spoke on Friday.                 | spoke  | false | false
          """)
  void knowsWhatAVerbGoverns(String text, String verb, boolean clause, boolean object) {
    Passage passage = passage(text);
    int at = find(passage, verb);
    Draft draft =
        new Draft(passage, Rule.CUE_BEFORE, null, null)
            .with(new Content(at + 1, passage.size(), Frame.CLAUSE));
    CueSyntax syntax = CueSyntax.of(passage, at);

    assertEquals(clause, syntax.governsClause(draft));
    assertEquals(object, syntax.governsObject(draft));
  }

  private static SourceMatch source(Passage passage, String word) {
    int at = find(passage, word);
    NounPhrase base = NounPhrases.of(passage.paragraph()).base(at);
    return SourceMatch.of(
        base != null ? base : new NounPhrase(passage.paragraph(), at, at, at + 1, at + 1), at + 1);
  }

  private static int find(Passage passage, String word) {
    for (int i = 0; i < passage.size(); i++) {
      if (passage.paragraph().token(i).text().equals(word)) {
        return i;
      }
    }
    throw new AssertionError("no " + word);
  }

  private static Passage passage(String text) {
    Paragraph paragraph = Untagged.paragraph(text, ENGLISH);
    return new Passage(paragraph, MarkedParagraph.NONE, SyntaxWords.load());
  }
}
