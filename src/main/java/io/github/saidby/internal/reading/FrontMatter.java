package io.github.saidby.internal.reading;

import io.github.saidby.model.Metadata;
import java.util.List;

/** The metadata that may stand above a Markdown text, between two lines of {@code ---}. */
final class FrontMatter {

  private static final int LONGEST = 400;

  private FrontMatter() {}

  /** The offset at which the text proper begins: 0 without front matter. */
  static int end(String text) {
    for (String fence : new String[] {"---", "+++"}) {
      if (isFence(text, 0, fence)) {
        for (int at = nextLine(text, 0); at < text.length(); at = nextLine(text, at)) {
          if (isFence(text, at, fence)) {
            return nextLine(text, at);
          }
        }
      }
    }
    return 0;
  }

  /** What the front matter tells of the document: the plain values of three well-known fields. */
  static Metadata metadata(String text) {
    int end = end(text);
    Metadata.Builder metadata = Metadata.builder();
    for (int at = nextLine(text, 0); at < end; at = nextLine(text, at)) {
      String line = text.substring(at, Math.min(nextLine(text, at), at + LONGEST)).strip();
      int colon = line.indexOf(':');
      String value = colon < 0 ? "" : unquoted(line.substring(colon + 1).strip());
      if (!value.isEmpty() && "[{|>".indexOf(value.charAt(0)) < 0) {
        switch (line.substring(0, colon)) {
          case "title" -> metadata.title(value);
          case "author" -> metadata.authors(List.of(value));
          case "date" -> metadata.publicationDate(IsoDates.parse(value));
          default -> {}
        }
      }
    }
    return metadata.build();
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() > 1
            && "'\"".indexOf(value.charAt(0)) >= 0
            && value.charAt(0) == value.charAt(value.length() - 1);
    return quoted ? value.substring(1, value.length() - 1).strip() : value;
  }

  private static boolean isFence(String text, int at, String fence) {
    if (!text.startsWith(fence, at)) {
      return false;
    }
    int end = at + fence.length();
    while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    return end == text.length() || text.charAt(end) == '\n' || text.charAt(end) == '\r';
  }

  private static int nextLine(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    boolean pair =
        end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
    return Math.min(text.length(), end + (pair ? 2 : 1));
  }
}
