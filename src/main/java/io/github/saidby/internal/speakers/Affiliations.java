package io.github.saidby.internal.speakers;

import io.github.saidby.internal.lexicon.EnglishLexicon;
import io.github.saidby.internal.lexicon.OrganizationWords;
import io.github.saidby.internal.lexicon.PhraseTable;
import io.github.saidby.internal.lexicon.Place;
import io.github.saidby.text.Paragraph;
import java.util.Optional;

/** Reads from a description whom somebody belongs to: "Kremlin spokesman", "Turkish minister". */
final class Affiliations {

  private final EnglishLexicon lexicon;

  Affiliations(EnglishLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The first body or country that a range of tokens names.
   *
   * @param paragraph where the description stands
   * @param first the index of its first token
   * @param end the index behind its last token
   * @return the body's name as it stands there, or the country of a place or adjective
   */
  Optional<String> in(Paragraph paragraph, int first, int end) {
    for (int i = first; i < end; i++) {
      if (paragraph.token(i).isCapitalised()) {
        PhraseTable.Match<OrganizationWords.Kind> body =
            lexicon.organizations().names().longest(paragraph, i, end);
        PhraseTable.Match<Place> place = lexicon.places().longest(paragraph, i, end);
        if (body != null && (place == null || place.end() <= body.end())) {
          return Optional.of(Words.of(paragraph, i, body.end()));
        }
        if (place != null && !place.value().country().isEmpty()) {
          return Optional.of(place.value().country());
        }
      }
    }
    return Optional.empty();
  }
}
