package io.github.saidby.internal.speakers;

import io.github.saidby.text.Paragraph;
import io.github.saidby.text.Token;
import org.jspecify.annotations.Nullable;

/** Short forms of the names of bodies that are made of the first letters of their words. */
final class Acronyms {

  private Acronyms() {}

  /** The first letters of a name's words with capitals, in lower case: "hsb". */
  static String of(NameUse use) {
    StringBuilder initials = new StringBuilder();
    for (int i = use.first(); i < use.end(); i++) {
      Token token = use.paragraph().token(i);
      if (token.isCapitalised()) {
        initials.append(token.normal().charAt(0));
      }
    }
    return initials.toString();
  }

  /**
   * The acronym that stands in parentheses behind a name, in lower case: "jmd" behind "Jan Morcha
   * Dal (JMD)". It proves that the name is that of a body.
   */
  static @Nullable String behind(NameUse use) {
    Paragraph paragraph = use.paragraph();
    int i = use.end();
    boolean stands =
        i + 2 < paragraph.tokens().size()
            && paragraph.token(i).is("(")
            && paragraph.token(i + 2).is(")");
    String text = stands ? paragraph.token(i + 1).text() : "";
    return text.length() > 1 && isCapitals(text) && fits(text, use)
        ? key(paragraph.token(i + 1).normal())
        : null;
  }

  /** An acronym as a key to look up: "U.N." is "un". */
  static String key(String normal) {
    boolean dotted = normal.length() > 2 && normal.length() % 2 == 0;
    for (int i = 1; dotted && i < normal.length(); i += 2) {
      dotted = normal.charAt(i) == '.';
    }
    return dotted ? normal.replace(".", "") : normal;
  }

  private static boolean isCapitals(String text) {
    return text.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
  }

  /** Whether the letters stand in this order in the name, the first of them at its start. */
  private static boolean fits(String acronym, NameUse use) {
    String name = use.text();
    int at = 0;
    for (int i = 0; i < acronym.length(); i++) {
      char letter = acronym.charAt(i);
      if (letter == '.') {
        continue;
      }
      int found = at;
      while (found < name.length() && Character.toUpperCase(name.charAt(found)) != letter) {
        found++;
      }
      if (found == name.length() || (i == 0 && found > 0)) {
        return false;
      }
      at = found + 1;
    }
    return true;
  }
}
