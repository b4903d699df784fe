package io.github.saidby.internal.sections;

import io.github.saidby.model.BlockKind;
import java.util.Locale;
import java.util.Optional;

/** Judges whether a line belongs to what stands around an article, by its words alone. */
final class FurnitureLine {

  private static final int LONGEST = 240;

  /** So many capitalized words beside a full date: a name, a place, an agency. */
  private static final int MOST_SIGNED_WORDS = 5;

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
    if (isCaption(text, words) || isCounted(text)) {
      return found(BlockKind.CAPTION, "number");
    }
    Optional<BlockKind> known = words.furniture().find(text);
    if (known.isPresent()) {
      return found(known.get(), "words");
    }
    int by = words.furniture().behindBy(text);
    if (by > 0 && Bylines.isNamed(text, by, words.dates())) {
      return found(BlockKind.BYLINE, "by");
    }
    Optional<Finding> dated = dated(text, words);
    return dated.isPresent()
        ? dated
        : words.furniture().findAtEdge(text).map(kind -> new Finding(kind, "edge"));
  }

  private static Optional<Finding> dated(String text, SectionWords words) {
    DateLine date = DateLine.of(text, words.dates(), Locale.ROOT);
    if (Version.is(text, words.dates())) {
      return Optional.empty();
    }
    if (date.isBare()) {
      return found(BlockKind.PUBLICATION_DATE, date.isLabelled() ? "dated" : "date");
    }
    if (date.isTime()) {
      return found(BlockKind.PUBLICATION_DATE, "time");
    }
    if (!date.isSigned(MOST_SIGNED_WORDS) || isField(text, words)) {
      return Optional.empty();
    }
    boolean by = text.toLowerCase(Locale.ROOT).contains(" by ");
    return found(by ? BlockKind.BYLINE : BlockKind.PUBLICATION_DATE, "signed");
  }

  /** Whether the date is that of something else: "Deadline: 3 May 2024". */
  private static boolean isField(String text, SectionWords words) {
    int colon = text.indexOf(": ");
    int start = colon;
    while (start > 0 && "|\u2022\u00b7;".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    String name = text.substring(Math.max(0, start), Math.max(0, colon));
    return colon > 0
        && name.chars().noneMatch(Character::isDigit)
        && !words.isPlace(name)
        && !DateLine.of(name, words.dates(), Locale.ROOT).isOfDates();
  }

  private static Optional<Finding> found(BlockKind kind, String reason) {
    return Optional.of(new Finding(kind, reason));
  }

  /** "Table 2: Effect of closures": a number, and then no sentence that merely starts with it. */
  private static boolean isCaption(String text, SectionWords words) {
    if (words.furniture().numbered(text).isEmpty()) {
      return false;
    }
    int at = text.indexOf(' ') + 1;
    while (at < text.length()
        && (Character.isDigit(text.charAt(at)) || ".-".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    char before = text.charAt(at - 1);
    return at == text.length()
        || before == '.'
        || text.charAt(at) == ':'
        || !Shape.of(text, 0, text.length()).endsSentence();
  }

  /** "[2/5] A woman stands": a picture of several. */
  private static boolean isCounted(String text) {
    int stroke = text.charAt(0) == '[' ? text.indexOf('/') : -1;
    int end = stroke < 0 ? -1 : text.indexOf(']', stroke);
    return stroke > 1
        && end > stroke + 1
        && text.chars().limit(end).allMatch(c -> Character.isDigit(c) || "[/".indexOf(c) >= 0);
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
}
