package io.github.saidby.internal.names;

import io.github.saidby.text.Paragraph;
import io.github.saidby.text.Sentence;
import io.github.saidby.text.Token;
import io.github.saidby.text.TokenKind;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds names whose short form stands behind them in parentheses: "the Right to Grain Campaign
 * (RGC)". The letters are matched from the last word backwards, as Schwartz and Hearst (2003) do.
 */
final class DefinedAcronyms {

  private static final int LONGEST = 8;

  private DefinedAcronyms() {}

  /** Where such names start and end in a sentence, as token indexes. */
  static Map<Integer, Integer> in(Paragraph paragraph, Sentence sentence) {
    Map<Integer, Integer> found = new HashMap<>();
    for (int i = sentence.first() + 2; i + 2 < sentence.end(); i++) {
      if (paragraph.token(i).is("(") && paragraph.token(i + 2).is(")")) {
        String acronym = letters(paragraph.token(i + 1).text());
        int first = acronym.length() < 2 ? -1 : start(paragraph, sentence, i, acronym);
        if (first >= 0) {
          found.put(first, i);
        }
      }
    }
    return found;
  }

  /** The letters of an acronym, or nothing where the word is none. */
  private static String letters(String text) {
    String plain = text.replace(".", "");
    boolean capitals = plain.chars().allMatch(Character::isUpperCase);
    return capitals && plain.length() <= LONGEST ? plain : "";
  }

  /** The first token of the words before a parenthesis whose first letters are the acronym's. */
  private static int start(Paragraph paragraph, Sentence sentence, int end, String acronym) {
    int letter = acronym.length() - 1;
    int token = end - 1;
    int skipped = 0;
    while (token >= sentence.first() && letter >= 0) {
      Token word = paragraph.token(token);
      boolean fits =
          word.kind() == TokenKind.WORD
              && Character.toUpperCase(word.text().charAt(0)) == acronym.charAt(letter)
              && (word.isCapitalised() || letter > 0);
      boolean last = letter == acronym.length() - 1;
      if (fits) {
        if (letter == 0) {
          return token;
        }
        letter--;
        skipped = 0;
      } else if (last || word.isCapitalised() || ++skipped > 2) {
        return -1;
      }
      token--;
    }
    return -1;
  }
}
