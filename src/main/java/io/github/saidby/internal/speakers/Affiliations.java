package io.github.saidby.internal.speakers;

import io.github.saidby.internal.lexicon.EnglishLexicon;
import io.github.saidby.internal.lexicon.PhraseTable;
import io.github.saidby.internal.lexicon.Place;
import io.github.saidby.model.SpeakerType;
import io.github.saidby.text.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads from a description whom somebody belongs to: "Kremlin spokesman", "Turkish minister". */
final class Affiliations {

  private final EnglishLexicon lexicon;

  Affiliations(EnglishLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Learns the first body that a description names, or else the first country.
   *
   * @param entity who is described
   * @param paragraph where the description stands
   * @param first the index of its first token
   * @param end the index behind its last token
   * @param names the names of the paragraph, in order
   */
  void learn(Entity entity, Paragraph paragraph, int first, int end, List<Named> names) {
    if (entity.isAffiliated() || isPast(paragraph, first, end)) {
      return;
    }
    Entity body = body(entity, first, end, names);
    String country = country(paragraph, first, end);
    if (body != null && (country == null || isBody(body))) {
      entity.learnAffiliation(body);
    } else if (country != null) {
      entity.learnAffiliation(country);
    }
  }

  private static boolean isPast(Paragraph paragraph, int first, int end) {
    for (int i = first; i < Math.min(end, first + 2); i++) {
      if (SpeakerWord.PAST.has(paragraph.token(i).normal())) {
        return true;
      }
    }
    return false;
  }

  /** A name that is a country's in a word list stands for the country, not for a body. */
  private boolean isBody(Entity entity) {
    Place place = lexicon.places().get(entity.name());
    return place == null || place.country().isEmpty();
  }

  private @Nullable Entity body(Entity entity, int first, int end, List<Named> names) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).use().first() < first) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    Entity place = null;
    for (int i = low; i < names.size() && names.get(i).use().end() <= end; i++) {
      Entity named = names.get(i).entity();
      boolean person =
          named == entity
              || named.type() == SpeakerType.PERSON
              || isCommon(names.get(i).use().key());
      if (!person && isBody(named)) {
        return named;
      }
      place = person || place != null ? place : named;
    }
    return place;
  }

  private boolean isCommon(String word) {
    return lexicon.organizations().isCommon(word) || lexicon.organizations().isPortfolio(word);
  }

  private @Nullable String country(Paragraph paragraph, int first, int end) {
    for (int i = first; i < end; i++) {
      if (paragraph.token(i).isCapitalised()) {
        PhraseTable.Match<Place> place = lexicon.places().longest(paragraph, i, end);
        if (place != null && !place.value().country().isEmpty()) {
          return place.value().country();
        }
      }
    }
    return null;
  }
}
