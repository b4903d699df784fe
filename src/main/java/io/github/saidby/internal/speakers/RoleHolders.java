package io.github.saidby.internal.speakers;

import io.github.saidby.internal.lexicon.EnglishLexicon;
import io.github.saidby.internal.lexicon.Place;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.text.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds who holds the role that a description names: "the Turkish minister". */
final class RoleHolders {

  /** The index of the last paragraph of a lead, with a title and a dateline before it. */
  private static final int LEAD = 2;

  private enum Fit {
    NONE,
    POSSIBLE,
    SURE
  }

  private final Register register;
  private final EnglishLexicon lexicon;

  RoleHolders(Register register, EnglishLexicon lexicon) {
    this.register = register;
    this.lexicon = lexicon;
  }

  /**
   * Of those whom the noun was said of, the one who fits best, and then was mentioned last.
   *
   * @param phrase the description
   * @param modifiers the words before its head, in lower case
   */
  @Nullable Entity of(NounPhrase phrase, List<String> modifiers) {
    List<Entity> sure = new ArrayList<>();
    List<Entity> possible = new ArrayList<>();
    for (Entity entity : register.withRole(phrase.headToken().normal())) {
      Fit fit = fit(entity, phrase, modifiers);
      if (fit == Fit.SURE) {
        sure.add(entity);
      } else if (fit == Fit.POSSIBLE) {
        possible.add(entity);
      }
    }
    int offset = phrase.headToken().start();
    Entity best = Register.last(sure, offset);
    best = best == null ? Register.last(possible, offset) : best;
    return best == null && phrase.paragraph().index() <= LEAD ? only(sure, possible) : best;
  }

  /** The lead calls somebody by the office alone whom the next paragraph names. */
  private static @Nullable Entity only(List<Entity> sure, List<Entity> possible) {
    List<Entity> fitting = sure.isEmpty() ? possible : sure;
    return fitting.size() == 1 ? fitting.get(0) : null;
  }

  private Fit fit(Entity entity, NounPhrase phrase, List<String> modifiers) {
    if (isShortFor(entity.state(), String.join(" ", modifiers))) {
      return Fit.SURE;
    }
    Fit fit = Fit.SURE;
    for (String modifier : modifiers) {
      if (!isSaidOf(entity, modifier)) {
        fit = isPossible(entity, phrase, modifier) ? Fit.POSSIBLE : Fit.NONE;
      }
      if (fit == Fit.NONE) {
        return fit;
      }
    }
    return fit;
  }

  private static boolean isSaidOf(Entity entity, String modifier) {
    for (String role : entity.roles()) {
      if ((" " + role.toLowerCase(Locale.ROOT) + " ").contains(" " + modifier + " ")) {
        return true;
      }
    }
    return false;
  }

  /** "ky." for "kentucky": its letters stand in the name in this order. */
  private static boolean isShortFor(String state, String name) {
    int at = -1;
    for (int i = 0; i < state.length(); i++) {
      if (Character.isLetter(state.charAt(i))) {
        at = name.indexOf(state.charAt(i), at + 1);
        if (at < 0 || (i == 0 && at > 0)) {
          return false;
        }
      }
    }
    return at >= 0;
  }

  /** Whether a word that was not said of somebody may hold nevertheless. */
  private boolean isPossible(Entity entity, NounPhrase phrase, String modifier) {
    if (SpeakerWord.TELLING.has(modifier)) {
      return false;
    }
    Place place = lexicon.places().get(modifier);
    if (place == null || place.country().isEmpty()) {
      return !isNoun(phrase, modifier);
    }
    if (!entity.state().isEmpty()) {
      return false;
    }
    String affiliation = entity.affiliation();
    boolean national = place.isGovernment() || place.isPeople();
    return affiliation == null || (national && affiliation.equals(place.country()));
  }

  private static boolean isNoun(NounPhrase phrase, String modifier) {
    Paragraph paragraph = phrase.paragraph();
    for (int i = phrase.first(); i < phrase.head(); i++) {
      if (paragraph.token(i).is(modifier)) {
        return paragraph.tag(i).isNoun();
      }
    }
    return false;
  }
}
