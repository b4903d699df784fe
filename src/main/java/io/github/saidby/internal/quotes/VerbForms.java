package io.github.saidby.internal.quotes;

import io.github.saidby.internal.resource.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The inflected forms of verbs: by rule, and from the list of those that the rule does not find.
 */
final class VerbForms {

  private static final String VOWELS = "aeiou";

  private final Map<String, List<String>> irregular = new HashMap<>();
  private final Map<String, String> lemmas = new HashMap<>();

  private VerbForms() {}

  static VerbForms load() {
    VerbForms forms = new VerbForms();
    for (Table.Row row : Table.read("en/verb-forms.tsv").rows()) {
      forms
          .irregular
          .computeIfAbsent(row.get("lemma"), key -> new ArrayList<>())
          .add(row.get("form"));
      forms.lemmas.putIfAbsent(row.get("form"), row.get("lemma"));
    }
    return forms;
  }

  /** The base form of an irregular form, or the form itself. */
  String irregularLemma(String form) {
    return lemmas.getOrDefault(form, form);
  }

  /**
   * All forms of a verb, the base form and the British spelling ("criticise") included; some that
   * nobody writes may be among them.
   */
  Set<String> of(String lemma) {
    Set<String> forms = new TreeSet<>();
    if (lemma.endsWith("ize") || lemma.endsWith("yze")) {
      forms.addAll(of(cut(lemma, 2) + "se"));
    }
    forms.add(lemma);
    forms.addAll(irregular.getOrDefault(lemma, List.of()));
    forms.add(thirdPerson(lemma));
    forms.add(past(lemma));
    forms.add(gerund(lemma));
    return forms;
  }

  private static String thirdPerson(String lemma) {
    if (endsInConsonantY(lemma)) {
      return cut(lemma, 1) + "ies";
    }
    boolean sibilant =
        lemma.endsWith("s")
            || lemma.endsWith("x")
            || lemma.endsWith("z")
            || lemma.endsWith("ch")
            || lemma.endsWith("sh")
            || lemma.endsWith("o");
    return lemma + (sibilant ? "es" : "s");
  }

  private static String past(String lemma) {
    if (endsInConsonantY(lemma)) {
      return cut(lemma, 1) + "ied";
    }
    return lemma + (lemma.endsWith("e") ? "d" : "ed");
  }

  private static String gerund(String lemma) {
    if (lemma.endsWith("ie")) {
      return cut(lemma, 2) + "ying";
    }
    boolean silent = lemma.endsWith("e") && !lemma.endsWith("ee") && lemma.length() > 2;
    return (silent ? cut(lemma, 1) : lemma) + "ing";
  }

  private static boolean endsInConsonantY(String lemma) {
    int length = lemma.length();
    return length > 1 && lemma.endsWith("y") && VOWELS.indexOf(lemma.charAt(length - 2)) < 0;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
