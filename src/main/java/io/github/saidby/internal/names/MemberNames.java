package io.github.saidby.internal.names;

import io.github.saidby.internal.lexicon.EnglishLexicon;
import io.github.saidby.internal.lexicon.Place;
import io.github.saidby.internal.lexicon.Role;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.Sentence;
import io.github.saidby.text.Token;

/**
 * Finds names of bodies that say who their members are and what they stand for: "Doctors Without
 * Borders", "Americans for Prosperity".
 */
final class MemberNames {

  private final Paragraph paragraph;
  private final Sentence sentence;
  private final EnglishLexicon lexicon;

  MemberNames(Paragraph paragraph, Sentence sentence, EnglishLexicon lexicon) {
    this.paragraph = paragraph;
    this.sentence = sentence;
    this.lexicon = lexicon;
  }

  /** The index behind the name that starts at a token, or the token itself where none does. */
  int end(int first) {
    if (!sentence.contains(first + 2) || !isMembers(first) || !isCause(first + 2)) {
      return first;
    }
    Token preposition = paragraph.token(first + 1);
    if (!OrganizationNames.isPreposition(preposition)) {
      return first;
    }
    // "Lawyers for the board" begins a sentence with a capital that is no part of a name.
    boolean named = preposition.isCapitalised() || first > sentence.first() || isPeople(first);
    return named ? causeEnd(first + 2) : first;
  }

  private boolean isMembers(int i) {
    Role role = lexicon.persons().role(paragraph.token(i).normal());
    return paragraph.token(i).isCapitalised() && ((role != null && role.group()) || isPeople(i));
  }

  private boolean isPeople(int i) {
    Place place = lexicon.places().get(paragraph.token(i).normal());
    return place != null && place.kind() == Place.Kind.PEOPLE;
  }

  /** A word with a capital that is nobody's name: lawyers "for Ada Roe" are not called so. */
  private boolean isCause(int i) {
    String word = paragraph.token(i).normal();
    return paragraph.token(i).isCapitalised() && lexicon.persons().givenName(word) == null;
  }

  private int causeEnd(int first) {
    int end = first;
    while (sentence.contains(end) && paragraph.token(end).isCapitalised()) {
      end++;
    }
    return end;
  }
}
