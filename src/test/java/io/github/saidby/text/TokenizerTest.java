package io.github.saidby.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.saidby.model.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "She said no. | She said no .",
        "“It holds,” Roe said. | “ It holds , ” Roe said .",
        "Kyiv’s ministers didn't go | Kyiv ’s ministers did n't go",
        "We cannot; you’re gonna | We can not ; you ’re gon na",
        "the dogs’ bowls | the dogs ’ bowls",
        "U.S. President, 10 a.m. sharp | U.S. President , 10 a.m. sharp",
        "Mr. Roe and J. Doe met Lt. Gov. Poe. | Mr. Roe and J. Doe met Lt. Gov. Poe .",
        "It ended.The next began | It ended . The next began",
        "three-and-a-half years | three - and - a - half years",
        "the co-owner’s e-mail | the co-owner ’s e-mail",
        "1,200.5 and 10:30, 9/11, 3m | 1,200.5 and 10:30 , 9/11 , 3 m",
        "$4.5bn, 12%, €3 | $ 4.5 bn , 12 % , € 3",
        "1\u00a0200\u202f000 left in 2014\u00a0200 times"
            + " | 1\u00a0200\u202f000 left in 2014 200 times",
        "KD200 million, Rs20,000, the G20 and the F16s"
            + " | KD 200 million , Rs 20,000 , the G20 and the F16s",
        "the 24th, the 1980s, the '90s, the 1990’s | the 24th , the 1980s , the '90s , the 1990 ’s",
        "R79.99, R1,200 and R80 | R 79.99 , R 1,200 and R80",
        "F-16 and G20 | F - 16 and G20",
        "well... no—never -- stop!!! | well ... no — never -- stop !!!",
        "``It'' is ''it'' | `` It '' is '' it ''",
        "see https://example.org/a?b=c. Or ask ada.roe@example.org, please"
            + " | see https://example.org/a?b=c . Or ask ada.roe@example.org , please",
        "AT&T and snake_case | AT&T and snake_case",
        "naïve São Paulo Müller’s | naïve São Paulo Müller ’s",
        "rock ’n’ roll | rock ’ n ’ roll",
        "(a) [b] {c} | ( a ) [ b ] { c }",
      })
  void cutsTextIntoSyntacticWords(String text, String expected) {
    assertEquals(expected, tokens(text).stream().map(Token::text).collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kyiv’S | kyiv 's",
        "“No” | \" no \"",
        "co\u00adoperate | cooperate",
        "ÖL | öl",
        "9.58s in the 1990s | 9.58 s in the 1990s",
        "2·75 a · b 1·2·3 | 2.75 a · b 1 · 2 · 3"
      })
  void normalisesForLookUp(String text, String expected) {
    assertEquals(
        expected, tokens(text).stream().map(Token::normal).collect(Collectors.joining(" ")));
  }

  @Test
  void keepsEmojiWhole() {
    assertEquals(List.of("a", "😀", "b"), tokens("a 😀b").stream().map(Token::text).toList());
  }

  @Test
  void spaceBeforeTellsGluedTokensApart() {
    List<Token> tokens = tokens("$5 m");
    assertEquals(List.of(true, false, true), tokens.stream().map(Token::spaceBefore).toList());
  }

  @Test
  void noBreakAndZeroWidthCharactersAreNoTokens() {
    assertEquals(
        List.of("5", "percent", "up"),
        tokens("5\u00a0percent\u200b \u202f\ufeffup").stream().map(Token::text).toList());
    assertTrue(tokens("\u200b\ufeff\u00a0\u0085").isEmpty());
  }

  private static List<Token> tokens(String text) {
    return Tokenizer.tokenize(text, new Span(0, text.length()));
  }
}
