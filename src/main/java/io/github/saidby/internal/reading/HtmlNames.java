package io.github.saidby.internal.reading;

import io.github.saidby.internal.resource.Table;
import io.github.saidby.model.BlockKind;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The words by which pages name their parts, in the class, id and properties of elements. */
final class HtmlNames {

  private static final String LEFT_OUT = "left_out";

  private final Set<String> leftOut = new HashSet<>();
  private final Map<String, BlockKind> kinds = new TreeMap<>();

  private HtmlNames() {}

  static HtmlNames load() {
    HtmlNames names = new HtmlNames();
    for (Table.Row row : Table.read("en/html-names.tsv").rows()) {
      if (row.get("kind").equals(LEFT_OUT)) {
        names.leftOut.add(row.get("name"));
      } else {
        names.kinds.put(row.get("name"), row.constant("kind", BlockKind.class));
      }
    }
    return names;
  }

  /** What a word among the names of an element tells of its text. */
  Optional<BlockKind> kind(String words) {
    return kinds.entrySet().stream()
        .filter(named -> holdsWord(words, named.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static boolean holdsWord(String names, String word) {
    for (int at = names.indexOf(word); at >= 0; at = names.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean starts = at == 0 || !Character.isLetter(names.charAt(at - 1));
      boolean ends = end == names.length() || !Character.isLetter(names.charAt(end));
      if (starts && ends) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a class or id holds a word for what is no part of the text. Hyphens, underscores and
   * capitals part its words.
   */
  boolean isLeftOut(String name) {
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      boolean inside = i < name.length() && Character.isLetter(name.charAt(i));
      boolean hump =
          inside
              && i > start
              && Character.isUpperCase(name.charAt(i))
              && Character.isLowerCase(name.charAt(i - 1));
      if (!inside || hump) {
        if (leftOut.contains(name.substring(start, i).toLowerCase(Locale.ROOT))) {
          return true;
        }
        start = hump ? i : i + 1;
      }
    }
    return false;
  }
}
