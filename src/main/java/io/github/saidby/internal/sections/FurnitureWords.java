package io.github.saidby.internal.sections;

import io.github.saidby.internal.resource.Table;
import io.github.saidby.model.BlockKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words by which lines around an article are known, and where in the line they stand. */
final class FurnitureWords {

  static final FurnitureWords NONE = new FurnitureWords();

  private static final int LONGEST = 40;
  private static final int NEAR_END = 48;
  private static final int MOST_LAST_WORDS = 3;

  /** Where in a line its words stand. */
  private enum Place {
    WHOLE,
    START,
    INSIDE,
    NUMBERED,
    EDGE,
    LAST,
    MENU
  }

  private record Phrase(String words, BlockKind kind) {}

  private final Map<String, BlockKind> whole = new HashMap<>();
  private final Map<Character, List<Phrase>> starts = new HashMap<>();
  private final Map<Character, List<Phrase>> edges = new HashMap<>();
  private final List<Phrase> marks = new ArrayList<>();
  private final Map<String, BlockKind> numbered = new HashMap<>();
  private final Map<String, BlockKind> last = new HashMap<>();
  private final Set<String> menu = new HashSet<>();

  private FurnitureWords() {}

  static FurnitureWords load() {
    FurnitureWords words = new FurnitureWords();
    for (Table.Row row : Table.read("en/furniture.tsv").rows()) {
      words.add(
          row.constant("place", Place.class),
          row.get("phrase"),
          row.constant("kind", BlockKind.class));
    }
    return words;
  }

  private void add(Place place, String phrase, BlockKind kind) {
    switch (place) {
      case WHOLE -> whole.put(phrase, kind);
      case START -> list(starts, phrase).add(new Phrase(phrase, kind));
      case EDGE -> list(edges, phrase).add(new Phrase(phrase, kind));
      case INSIDE -> marks.add(new Phrase(phrase, kind));
      case NUMBERED -> numbered.put(phrase, kind);
      case LAST -> last.put(phrase, kind);
      case MENU -> menu.add(phrase);
    }
  }

  private static List<Phrase> list(Map<Character, List<Phrase>> phrases, String phrase) {
    return phrases.computeIfAbsent(phrase.charAt(0), key -> new ArrayList<>());
  }

  /** What a line of furniture is known for, wherever it stands. */
  Optional<BlockKind> find(String line) {
    String folded = SectionWords.fold(line);
    BlockKind known = whole.get(trimMarks(folded));
    if (known != null) {
      return Optional.of(known);
    }
    for (Phrase start : starting(starts, folded)) {
      if (start.kind != BlockKind.BYLINE && folded.startsWith(start.words)) {
        return Optional.of(start.kind);
      }
    }
    return marks.stream()
        .filter(mark -> isNearEnd(folded, mark.words))
        .map(Phrase::kind)
        .findFirst();
  }

  /** What a line is known for only above or below the body. */
  Optional<BlockKind> findAtEdge(String line) {
    String folded = SectionWords.fold(line);
    for (Phrase start : starting(edges, folded)) {
      if (folded.startsWith(start.words)) {
        return Optional.of(start.kind);
      }
    }
    return capitalized(line) ? Optional.ofNullable(lastWords(trimMarks(folded))) : Optional.empty();
  }

  /** Whether all but the last word of a short line is capitalized. */
  private static boolean capitalized(String line) {
    Shape shape = Shape.of(line, 0, line.length());
    boolean small = Character.isLowerCase(line.charAt(line.lastIndexOf(' ') + 1));
    return shape.words <= MOST_LAST_WORDS + 2
        && shape.longSmall <= (small ? 1 : 0)
        && !shape.startsSmall
        && shape.digits == 0
        && !shape.endsSentence();
  }

  private @Nullable BlockKind lastWords(String line) {
    int at = line.length();
    for (int i = 0; i < MOST_LAST_WORDS && at > 0; i++) {
      at = line.lastIndexOf(' ', at - 1);
      BlockKind kind = last.get(line.substring(at + 1));
      if (kind != null) {
        return kind;
      }
    }
    return null;
  }

  /** What a line is that starts with a known word and a number, such as "Table 2:". */
  Optional<BlockKind> numbered(String line) {
    int blank = line.indexOf(' ');
    if (blank <= 0 || blank > LONGEST || blank + 1 >= line.length()) {
      return Optional.empty();
    }
    return Character.isDigit(line.charAt(blank + 1))
        ? Optional.ofNullable(numbered.get(SectionWords.fold(line.substring(0, blank))))
        : Optional.empty();
  }

  /** The offset behind "by" or "written by" at the start of a line, or 0. */
  int behindBy(String line) {
    String folded = SectionWords.fold(line.substring(0, Math.min(line.length(), LONGEST)));
    for (Phrase start : starting(starts, folded)) {
      if (start.kind == BlockKind.BYLINE && folded.startsWith(start.words)) {
        return start.words.length();
      }
    }
    return 0;
  }

  /** Whether a line is a button or entry of a menu, where it stands among others. */
  boolean isMenuEntry(String line) {
    String entry = trimMarks(SectionWords.fold(line));
    return menu.contains(entry) || whole.containsKey(entry);
  }

  private static List<Phrase> starting(Map<Character, List<Phrase>> phrases, String folded) {
    return folded.isEmpty() ? List.of() : phrases.getOrDefault(folded.charAt(0), List.of());
  }

  /** In the middle of a sentence the same words only mention what they name. */
  private static boolean isNearEnd(String line, String mark) {
    int at = line.lastIndexOf(mark);
    return at >= 0 && (line.length() - at <= NEAR_END || at <= mark.length());
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
