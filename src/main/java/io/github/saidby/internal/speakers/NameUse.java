package io.github.saidby.internal.speakers;

import io.github.saidby.model.Span;
import io.github.saidby.text.NameMention;
import io.github.saidby.text.NameType;
import io.github.saidby.text.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A name where it stands, cut into words.
 *
 * @param paragraph where it stands
 * @param first the index of its first token
 * @param end the index behind its last token
 * @param type what the name finder takes it for
 * @param words its words in lower case, parts with hyphens as one, without "Jr." and the like and
 *     without particles before all others
 */
record NameUse(Paragraph paragraph, int first, int end, NameType type, List<String> words) {

  private static final Set<String> SUFFIXES =
      Set.of("jr.", "jr", "sr.", "sr", "ii", "iii", "iv", "esq.", "esq", "m.d.", "ph.d.");

  private static final Set<String> PARTICLES =
      Set.of("al", "bin", "da", "de", "del", "den", "der", "di", "du", "la", "le", "van", "von");

  static NameUse of(Paragraph paragraph, NameMention name) {
    int first = paragraph.tokenAt(name.span().start());
    int end = paragraph.tokenAt(name.span().end() - 1) + 1;
    return new NameUse(paragraph, first, end, name.type(), words(paragraph, first, end));
  }

  private static List<String> words(Paragraph paragraph, int first, int end) {
    List<String> words = new ArrayList<>();
    for (int i = first; i < end; i++) {
      String word = paragraph.token(i).normal();
      int last = words.size() - 1;
      if (last >= 0 && !paragraph.token(i).spaceBefore()) {
        words.set(last, words.get(last) + word);
      } else if (last < 0 || !SUFFIXES.contains(word)) {
        words.add(word);
      }
    }
    while (words.size() > 1 && PARTICLES.contains(words.get(0))) {
      words.remove(0);
    }
    return List.copyOf(words);
  }

  Span span() {
    return paragraph.span(first, end);
  }

  String text() {
    return Words.of(paragraph, first, end);
  }

  String lastWord() {
    return words.get(words.size() - 1);
  }

  /** The words as a key to look up. */
  String key() {
    return String.join(" ", words);
  }
}
