package io.github.saidby.internal.sections;

import io.github.saidby.model.BlockKind;
import java.util.Optional;

/** Judges whether a line belongs to what stands around an article, by its words alone. */
final class FurnitureLine {

  private static final int LONGEST = 240;
  private static final int MOST_BYLINE_WORDS = 10;

  private FurnitureLine() {}

  /** What the line is, and what tells so. */
  record Finding(BlockKind kind, String reason) {}

  static Optional<Finding> judge(String text, SectionWords words) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    if (isAddress(text)) {
      return found(BlockKind.RELATED_LINKS, "address");
    }
    if (pointsOn(text)) {
      return found(BlockKind.RELATED_LINKS, "arrow");
    }
    Optional<BlockKind> known = words.furniture(text);
    if (known.isPresent()) {
      return found(known.get(), "words");
    }
    if (Dates.isDateLine(text)) {
      return found(BlockKind.PUBLICATION_DATE, "date");
    }
    return isByline(text) ? found(BlockKind.BYLINE, "by") : Optional.empty();
  }

  private static Optional<Finding> found(BlockKind kind, String reason) {
    return Optional.of(new Finding(kind, reason));
  }

  /** "More >>": an arrow at the end leads to another page. */
  private static boolean pointsOn(String text) {
    return text.endsWith(">>") || text.endsWith("\u2192") || text.endsWith(" \u00bb");
  }

  /** A line that is a web address and nothing else. */
  private static boolean isAddress(String text) {
    boolean web =
        text.startsWith("http://") || text.startsWith("https://") || text.startsWith("www.");
    return web && text.chars().noneMatch(c -> Lines.isBlank((char) c));
  }

  /** "By" and names, with an agency or role perhaps. */
  private static boolean isByline(String text) {
    int start = text.regionMatches(true, 0, "written by ", 0, 11) ? 11 : 3;
    boolean by = start == 11 || text.regionMatches(true, 0, "by ", 0, 3);
    if (!by || text.length() <= start) {
      return false;
    }
    Shape names = Shape.of(text, start, text.length());
    return names.words > 0
        && names.words <= MOST_BYLINE_WORDS
        && names.digits == 0
        && names.longSmall == 0
        && !names.startsSmall
        && !names.endsSentence();
  }
}
