package io.github.saidby.internal.reading;

/** The metadata that may stand above a Markdown text, between two lines of {@code ---}. */
final class FrontMatter {

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
