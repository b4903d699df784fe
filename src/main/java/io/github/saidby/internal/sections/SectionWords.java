package io.github.saidby.internal.sections;

import io.github.saidby.internal.resource.Table;
import io.github.saidby.model.BlockKind;
import io.github.saidby.text.Characters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that sections and the furniture around an article are known by. */
final class SectionWords {

  /** No words: for reading paragraphs only. */
  static final SectionWords NONE = new SectionWords(DateWords.NONE);

  private static final int LONGEST = 40;
  private static final int NEAR_END = 48;

  private static final int MOST_PLACE_PARTS = 3;

  private final Set<String> divisions = new HashSet<>();
  private final Set<String> places = new HashSet<>();
  private final Set<String> givenNames = new HashSet<>();
  private final DateWords dates;
  private final Map<String, BlockKind> whole = new HashMap<>();
  private final List<Map.Entry<String, BlockKind>> openings = new ArrayList<>();
  private final List<Map.Entry<String, BlockKind>> marks = new ArrayList<>();

  /** Phrases that announce something only with a number behind them: Table 2. */
  private final Map<String, BlockKind> numbered = new HashMap<>();

  private SectionWords(DateWords dates) {
    this.dates = dates;
  }

  static SectionWords load() {
    SectionWords words = new SectionWords(DateWords.load());
    for (Table.Row row : Table.read("en/furniture.tsv").rows()) {
      BlockKind kind = row.constant("kind", BlockKind.class);
      String phrase = row.get("phrase");
      switch (row.get("place")) {
        case "whole" -> words.whole.put(phrase, kind);
        case "start" -> words.openings.add(Map.entry(phrase, kind));
        case "numbered" -> words.numbered.put(phrase, kind);
        default -> words.marks.add(Map.entry(phrase, kind));
      }
    }
    for (Table.Row row : Table.read("en/divisions.tsv").rows()) {
      words.divisions.add(row.get("word"));
    }
    for (Table.Row row : Table.read("en/places.tsv").rows()) {
      String kind = row.list("kind").get(0);
      if (!kind.equals("demonym") && !kind.equals("people")) {
        words.places.add(row.get("name").toLowerCase(Locale.ROOT));
      }
    }
    for (Table.Row row : Table.read("en/given-names.tsv").rows()) {
      words.givenNames.add(row.get("name").toLowerCase(Locale.ROOT));
    }
    return words;
  }

  /** The words of date lines. */
  DateWords dates() {
    return dates;
  }

  /** Whether it names a known place and nothing else: a city, a country, or one and the other. */
  boolean isPlace(String line) {
    String[] parts = line.split(",", MOST_PLACE_PARTS + 1);
    return parts.length <= MOST_PLACE_PARTS && places.contains(fold(parts[0]).strip());
  }

  /** Whether a word is a given name. */
  boolean isGivenName(String word) {
    return givenNames.contains(fold(word));
  }

  /** What a line is that starts with a known word and a number, such as "Table 2:". */
  Optional<BlockKind> numbered(String line) {
    int blank = line.indexOf(' ');
    if (blank <= 0 || blank > LONGEST || blank + 1 >= line.length()) {
      return Optional.empty();
    }
    return Character.isDigit(line.charAt(blank + 1))
        ? Optional.ofNullable(numbered.get(fold(line.substring(0, blank))))
        : Optional.empty();
  }

  /** The offset behind "by" or "written by" at the start of a line, or 0. */
  int behindBy(String line) {
    String folded = fold(line.substring(0, Math.min(line.length(), LONGEST)));
    for (Map.Entry<String, BlockKind> opening : openings) {
      if (opening.getValue() == BlockKind.BYLINE && folded.startsWith(opening.getKey())) {
        return opening.getKey().length();
      }
    }
    return 0;
  }

  /** Whether a word names a division of a text: part, chapter, step. */
  boolean isDivision(String text, int start, int end) {
    return end - start <= LONGEST
        && divisions.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  /** What a line of furniture is known for. */
  Optional<BlockKind> furniture(String line) {
    String folded = fold(line);
    BlockKind known = whole.get(trimMarks(folded));
    if (known != null) {
      return Optional.of(known);
    }
    for (Map.Entry<String, BlockKind> opening : openings) {
      if (opening.getValue() != BlockKind.BYLINE && folded.startsWith(opening.getKey())) {
        return Optional.of(opening.getValue());
      }
    }
    return marks.stream()
        .filter(mark -> isNearEnd(folded, mark.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** In the middle of a sentence the same words only mention what they name. */
  private static boolean isNearEnd(String line, String mark) {
    int at = line.lastIndexOf(mark);
    return at >= 0 && (line.length() - at <= NEAR_END || at <= mark.length());
  }

  private static String fold(String line) {
    StringBuilder folded = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      folded.append(Characters.straight(line.charAt(i)));
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  private static String trimMarks(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && !Character.isLetterOrDigit(line.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(start, end);
  }
}
