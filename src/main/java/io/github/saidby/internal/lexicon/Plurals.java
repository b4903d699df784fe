package io.github.saidby.internal.lexicon;

/** Makes the plural of a noun by rule. */
final class Plurals {

  private Plurals() {}

  static String of(String singular) {
    if (singular.endsWith("man") && !singular.endsWith("human") && !singular.endsWith("german")) {
      return singular.substring(0, singular.length() - 2) + "en";
    }
    if (singular.endsWith("person")) {
      return singular.substring(0, singular.length() - 4) + "ople";
    }
    if (singular.endsWith("s")
        || singular.endsWith("x")
        || singular.endsWith("ch")
        || singular.endsWith("sh")) {
      return singular + "es";
    }
    int last = singular.length() - 1;
    if (singular.endsWith("y") && last > 0 && "aeiou".indexOf(singular.charAt(last - 1)) < 0) {
      return singular.substring(0, last) + "ies";
    }
    return singular + "s";
  }
}
