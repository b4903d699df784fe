package io.github.saidby.internal.sections;

import io.github.saidby.internal.resource.Table;
import io.github.saidby.text.Characters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words that sections and the furniture around an article are known by. */
final class SectionWords {

  /** No words: for reading paragraphs only. */
  static final SectionWords NONE =
      new SectionWords(DateWords.NONE, FurnitureWords.NONE, HeadingWords.NONE, NoticeWords.NONE);

  private static final int LONGEST_FIELD = 30;
  private static final int LONGEST = 40;
  private static final int MOST_PLACE_PARTS = 3;

  private final DateWords dates;
  private final FurnitureWords furniture;
  private final HeadingWords headings;
  private final NoticeWords notices;
  private final Set<String> divisions = new HashSet<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> fields = new HashSet<>();
  private final Set<String> places = new HashSet<>();
  private final Set<String> givenNames = new HashSet<>();

  private SectionWords(
      DateWords dates, FurnitureWords furniture, HeadingWords headings, NoticeWords notices) {
    this.dates = dates;
    this.furniture = furniture;
    this.headings = headings;
    this.notices = notices;
  }

  static SectionWords load() {
    SectionWords words =
        new SectionWords(
            DateWords.load(), FurnitureWords.load(), HeadingWords.load(), NoticeWords.load());
    words.fields.addAll(Table.words("en/field-labels.tsv", "label"));
    words.divisions.addAll(Table.words("en/divisions.tsv", "word"));
    for (Table.Row row : Table.read("en/number-words.tsv").rows()) {
      boolean small = row.get("role").equals("unit") || row.get("role").equals("teen");
      if (small && row.get("form").equals("cardinal")) {
        words.counts.put(row.get("word"), Integer.parseInt(row.get("value")));
      }
    }
    for (Table.Row row : Table.read("en/places.tsv").rows()) {
      String kind = row.list("kind").get(0);
      if (!kind.equals("demonym") && !kind.equals("people")) {
        words.places.add(row.get("name").toLowerCase(Locale.ROOT));
      }
    }
    for (String name : Table.words("en/given-names.tsv", "name")) {
      words.givenNames.add(name.toLowerCase(Locale.ROOT));
    }
    return words;
  }

  /** The words of date lines. */
  DateWords dates() {
    return dates;
  }

  /** The words of lines around an article. */
  FurnitureWords furniture() {
    return furniture;
  }

  /** The words of headings. */
  HeadingWords headings() {
    return headings;
  }

  /** The words of notices to readers. */
  NoticeWords notices() {
    return notices;
  }

  /** Whether it names a known place and nothing else: a city, a country, or one and the other. */
  boolean isPlace(String line) {
    String[] parts = line.split(",", MOST_PLACE_PARTS + 1);
    return parts.length <= MOST_PLACE_PARTS && places.contains(fold(parts[0]).strip());
  }

  /** Whether a label says what stands behind it, and not who speaks. */
  boolean isField(String label) {
    return label.length() <= LONGEST_FIELD && fields.contains(fold(label));
  }

  /** Whether a word is a given name. */
  boolean isGivenName(String word) {
    return givenNames.contains(fold(word));
  }

  /** Whether a word names a division of a text: part, chapter, step. */
  boolean isDivision(String text, int start, int end) {
    return end - start <= LONGEST
        && divisions.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  /** The number from one to nineteen that a word stands for, or 0. */
  int count(String text, int start, int end) {
    return end - start <= LONGEST
        ? counts.getOrDefault(text.substring(start, end).toLowerCase(Locale.ROOT), 0)
        : 0;
  }

  /** A text as word lists have it: in small letters, with straight marks. */
  static String fold(String line) {
    StringBuilder folded = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      folded.append(Characters.straight(line.charAt(i)));
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }
}
