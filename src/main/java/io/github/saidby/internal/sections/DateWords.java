package io.github.saidby.internal.sections;

import io.github.saidby.internal.resource.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of lines that say when a text was published. */
final class DateWords {

  /** What a word is to a date. */
  enum Kind {
    MONTH,
    DAY,
    LABEL,
    UPDATE,
    AGO,
    SPAN,
    ZONE,
    AROUND
  }

  /**
   * A word.
   *
   * @param kind what it is to a date
   * @param number which month or day of the week, from 1; 0 for all others
   */
  record Word(Kind kind, int number) {}

  static final DateWords NONE = new DateWords();

  private static final int LONGEST = 12;

  private final Map<String, Word> words = new HashMap<>();

  private DateWords() {}

  static DateWords load() {
    DateWords read = new DateWords();
    for (Table.Row row : Table.read("en/date-line-words.tsv").rows()) {
      String number = row.get("number");
      read.words.put(
          row.get("word"),
          new Word(
              row.constant("kind", Kind.class), number.equals("-") ? 0 : Integer.parseInt(number)));
    }
    return read;
  }

  @Nullable Word get(String text, int start, int end) {
    return end - start > LONGEST
        ? null
        : words.get(text.substring(start, end).toLowerCase(Locale.ROOT));
  }
}
