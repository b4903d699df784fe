package io.github.saidby.internal.speakers;

import java.util.List;

/** Whether two names can be those of one person. */
final class PersonNames {

  private PersonNames() {}

  /**
   * Compares names with the same last word.
   *
   * @param a the words of one name in lower case
   * @param b the words of the other
   */
  static boolean agree(List<String> a, List<String> b) {
    if (a.size() == 1 || b.size() == 1) {
      return true;
    }
    String first = a.get(0);
    String other = b.get(0);
    return first.equals(other)
        || isInitialOf(first, other)
        || isInitialOf(other, first)
        || isShortFor(first, other)
        || isShortFor(other, first);
  }

  private static boolean isInitialOf(String initial, String name) {
    boolean initials = initial.length() == 1 || initial.indexOf('.') == 1;
    return initials && initial.charAt(0) == name.charAt(0);
  }

  /** "Tim" for "Timothy". */
  private static boolean isShortFor(String shorter, String name) {
    return shorter.length() >= 3 && name.startsWith(shorter);
  }
}
