package io.github.saidby.internal.speakers;

import com.google.common.base.CharMatcher;
import io.github.saidby.internal.lexicon.NameWord;
import io.github.saidby.internal.lexicon.PersonWords;
import io.github.saidby.model.Span;
import io.github.saidby.text.NameMention;
import io.github.saidby.text.NameType;
import io.github.saidby.text.Paragraph;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A name where it stands, cut into words.
 *
 * @param paragraph where it stands
 * @param first the index of its first token
 * @param end the index behind its last token
 * @param nameEnd the same without seats and orders: "Nigel Brown" of "Nigel Brown KC"
 * @param type what the name finder takes it for
 * @param words its words in lower case, parts with hyphens as one, without nicknames in marks,
 *     "Jr." and the like, and particles before all others
 */
record NameUse(
    Paragraph paragraph, int first, int end, int nameEnd, NameType type, List<String> words) {

  private static final CharMatcher APOSTROPHES = CharMatcher.anyOf("'\u2019\u2018`\u00b4");

  private static final CharMatcher MARKS = CharMatcher.inRange('\u0300', '\u036f');

  static NameUse of(Paragraph paragraph, NameMention name, PersonWords persons) {
    int first = paragraph.tokenAt(name.span().start());
    int end = paragraph.tokenAt(name.span().end() - 1) + 1;
    int nameEnd = end;
    while (nameEnd - first > 1 && persons.isHonour(paragraph.token(nameEnd - 1).text())) {
      nameEnd--;
    }
    List<String> words = words(paragraph, first, nameEnd, persons);
    return new NameUse(paragraph, first, end, nameEnd, name.type(), words);
  }

  private static List<String> words(Paragraph paragraph, int first, int end, PersonWords persons) {
    List<String> words = new ArrayList<>();
    boolean nickname = false;
    for (int i = first; i < end; i++) {
      if (paragraph.token(i).is("\"") || paragraph.token(i).is("'")) {
        nickname = !nickname;
        continue;
      }
      String word = folded(paragraph.token(i).normal());
      int last = words.size() - 1;
      if (nickname) {
        continue;
      }
      if (last >= 0 && !paragraph.token(i).spaceBefore()) {
        words.set(last, words.get(last) + word);
      } else if (last < 0 || !persons.isEnding(paragraph.token(i).text())) {
        words.add(word);
      }
    }
    while (words.size() > 1 && NameWord.PARTICLE.has(words.get(0))) {
      words.remove(0);
    }
    return List.copyOf(words);
  }

  /** A word without accents and apostrophes, which newspapers write now and then: "obrien". */
  private static String folded(String word) {
    String plain = APOSTROPHES.removeFrom(word);
    return CharMatcher.ascii().matchesAllOf(plain)
        ? plain
        : MARKS.removeFrom(Normalizer.normalize(plain, Normalizer.Form.NFD));
  }

  Span span() {
    return paragraph.span(first, end);
  }

  String text() {
    return Words.of(paragraph, first, nameEnd);
  }

  String lastWord() {
    return words.get(words.size() - 1);
  }

  /** The words as a key to look up. */
  String key() {
    return words.size() == 1 ? Acronyms.key(words.get(0)) : String.join(" ", words);
  }
}
