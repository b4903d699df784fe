package io.github.saidby.internal.speakers;

import io.github.saidby.internal.lexicon.PersonWords;
import java.util.List;

/** Whether two names can be those of one person. */
final class PersonNames {

  private final PersonWords lexicon;

  PersonNames(PersonWords lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Compares names with the same last word.
   *
   * @param a the words of one name in lower case
   * @param b the words of the other
   */
  boolean agree(List<String> a, List<String> b) {
    return a.size() == 1
        || b.size() == 1
        || a.get(0).equals(b.get(0))
        || isShortFor(a.get(0), b.get(0))
        || isShortFor(b.get(0), a.get(0));
  }

  /** "T." or "Tim" for "Timothy", "Bill" for "William". */
  private boolean isShortFor(String shorter, String name) {
    boolean initial = shorter.length() == 1 || shorter.indexOf('.') == 1;
    return (initial && shorter.charAt(0) == name.charAt(0))
        || (shorter.length() >= 3 && name.startsWith(shorter))
        || lexicon.namesBehind(shorter).contains(name);
  }
}
