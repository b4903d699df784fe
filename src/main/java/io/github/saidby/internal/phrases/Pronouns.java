package io.github.saidby.internal.phrases;

import java.util.Set;

/** What the form of a pronoun or of a determiner that stands alone tells. */
public final class Pronouns {

  private static final Set<String> PLURAL =
      Set.of(
          "we",
          "us",
          "ourselves",
          "they",
          "them",
          "themselves",
          "these",
          "those",
          "both",
          "many",
          "few",
          "several",
          "some",
          "all",
          "most");

  private static final Set<String> ALONE =
      Set.of(
          "this", "that", "these", "those", "both", "some", "many", "most", "few", "several", "all",
          "each", "another", "neither", "either", "any", "one", "others", "such", "none", "more");

  private Pronouns() {}

  /**
   * Whether a pronoun stands for several.
   *
   * @param normal the word's normalised form
   */
  public static boolean isPlural(String normal) {
    return PLURAL.contains(normal);
  }

  /** Whether a determiner, adjective or number may stand for a whole noun phrase. */
  static boolean standsAlone(String normal) {
    return ALONE.contains(normal);
  }
}
