package io.github.saidby.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.saidby.model.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TokenizerProperties {

  @Provide
  Arbitrary<String> text() {
    Arbitrary<String> piece =
        Arbitraries.oneOf(
            Arbitraries.of(
                "said", "Kyiv’s", "U.S.", "1,200", "can't", "“", "”", "'", "-", "—", " ", "\n",
                "\r\n", "\u00a0", "\u200b", "😀", "\ud800", "\udc00", "www.", "@", "://", "'90s",
                "e\u0301", "%", "$", "..."),
            Arbitraries.strings().ofMaxLength(6));
    return piece.list().ofMaxSize(30).map(pieces -> String.join("", pieces));
  }

  @Property(seed = "20261123")
  void tokensAreOrderedAndHoldEveryVisibleCharacter(@ForAll("text") String text) {
    int at = 0;
    for (Token token : Tokenizer.tokenize(text, new Span(0, text.length()))) {
      assertTrue(token.start() >= at && token.end() > token.start());
      assertNothingVisible(text, at, token.start());
      assertEquals(token.span().of(text), token.text());
      assertFalse(token.normal().isEmpty());
      at = token.end();
    }
    assertNothingVisible(text, at, text.length());
  }

  @Property(seed = "20261123")
  void noTokenSplitsASurrogatePair(@ForAll("text") String text) {
    for (Token token : Tokenizer.tokenize(text, new Span(0, text.length()))) {
      assertFalse(splitsPair(text, token.start()) || splitsPair(text, token.end()));
    }
  }

  @Property(seed = "20261123")
  void aRangeReadsAsIfItWereTheWholeText(@ForAll("text") String text) {
    List<String> alone =
        Tokenizer.tokenize(text, new Span(0, text.length())).stream().map(Token::text).toList();
    String framed = "a " + text + " b";
    List<String> inside =
        Tokenizer.tokenize(framed, new Span(2, 2 + text.length())).stream()
            .map(Token::text)
            .toList();
    assertEquals(alone, inside);
  }

  private static void assertNothingVisible(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      assertTrue(Characters.isSpace(c) || Characters.isInvisible(c), () -> "lost " + (int) c);
    }
  }

  private static boolean splitsPair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }
}
