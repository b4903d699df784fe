package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.DeadlineWords.Kind;
import io.github.saidby.model.DeadlineClaim;
import io.github.saidby.model.Document;
import io.github.saidby.model.Mention;
import io.github.saidby.model.TimeInterval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A line of {@code word-frames.txt}: a sentence in which words do what their class says, and one in
 * which they do not.
 *
 * @param kind the class
 * @param words the words that it serves; none where it serves all that have no line of their own
 * @param sentence the sentence, with {} where the word stands
 * @param reading what it reads as
 * @param other the sentence in which the class does nothing
 * @param otherReading what that reads as
 * @param also what else tells the same in the sentence, or nothing
 */
record WordFrame(
    Kind kind,
    List<String> words,
    String sentence,
    String reading,
    String other,
    String otherReading,
    String also) {

  private static final String PUBLISHED = "2026-03-04";

  static WordFrame of(String line) {
    String[] cells = line.split(" \\| ", -1);
    if (cells.length < 6 || cells.length > 7) {
      throw new IllegalArgumentException("six columns or seven, not " + cells.length + ": " + line);
    }
    return new WordFrame(
        Kind.valueOf(cells[0].toUpperCase(Locale.ROOT)),
        cells[1].equals("*") ? List.of() : List.of(cells[1].split(" ", -1)),
        cells[2],
        cells[3],
        cells[4],
        cells[5],
        cells.length == 7 ? cells[6] : "");
  }

  /** Puts a word into a sentence or a reading; the first word has a capital. */
  static String with(String word, String text) {
    String filled = text.replace("{}", word);
    return text.startsWith("{}")
        ? filled.substring(0, 1).toUpperCase(Locale.ROOT) + filled.substring(1)
        : filled;
  }

  static List<DeadlineClaim> find(EnglishDeadlineFinder finder, String sentence) {
    return DeadlinesTest.find(finder, Document.of(sentence).published(PUBLISHED));
  }

  /** What is found, with the fields that a reading names: "by Friday; who The firm". */
  static String show(List<DeadlineClaim> found, String like) {
    List<String> shown = new ArrayList<>();
    for (DeadlineClaim claim : found) {
      StringBuilder one = new StringBuilder(claim.text());
      for (String part : like.split(" \\+ ", 2)[0].split("; ", -1)) {
        String field = part.split(" ", 2)[0];
        String value = field(claim, field);
        one.append(value.isEmpty() ? "" : "; " + field + " " + value);
      }
      shown.add(one.toString());
    }
    return shown.isEmpty() ? "-" : String.join(" + ", shown);
  }

  private static String field(DeadlineClaim claim, String field) {
    return switch (field) {
      case "relation" -> lower(claim.relation());
      case "kind" -> lower(claim.kind());
      case "due" -> claim.due().map(TimeInterval::toString).orElse("-");
      case "what" -> words(claim.obligation());
      case "who" -> words(claim.actor());
      case "else" -> words(claim.consequence());
      case "polarity" -> lower(claim.polarity());
      case "status" -> lower(claim.status());
      default -> "";
    };
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String words(Optional<Mention> mention) {
    return mention.map(Mention::text).orElse("-");
  }
}
