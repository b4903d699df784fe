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
  static final SectionWords NONE = new SectionWords();

  private static final int LONGEST = 40;

  private final Set<String> divisions = new HashSet<>();
  private final Map<String, BlockKind> whole = new HashMap<>();
  private final List<Map.Entry<String, BlockKind>> openings = new ArrayList<>();
  private final List<Map.Entry<String, BlockKind>> marks = new ArrayList<>();

  private SectionWords() {}

  static SectionWords load() {
    SectionWords words = new SectionWords();
    for (Table.Row row : Table.read("en/furniture.tsv").rows()) {
      BlockKind kind = row.constant("kind", BlockKind.class);
      String phrase = row.get("phrase");
      switch (row.get("place")) {
        case "whole" -> words.whole.put(phrase, kind);
        case "start" -> words.openings.add(Map.entry(phrase, kind));
        default -> words.marks.add(Map.entry(phrase, kind));
      }
    }
    for (Table.Row row : Table.read("en/divisions.tsv").rows()) {
      words.divisions.add(row.get("word"));
    }
    return words;
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
      if (folded.startsWith(opening.getKey())) {
        return Optional.of(opening.getValue());
      }
    }
    return marks.stream()
        .filter(mark -> folded.contains(mark.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
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
