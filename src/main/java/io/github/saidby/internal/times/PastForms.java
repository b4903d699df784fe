package io.github.saidby.internal.times;

import com.google.common.collect.ImmutableSet;
import io.github.saidby.internal.resource.Table;
import io.github.saidby.text.Paragraph;
import java.util.HashSet;
import java.util.Set;

/**
 * Irregular past forms that are no present ones: "tore", "fought", whatever tag they were given.
 */
final class PastForms {

  private static final ImmutableSet<String> FORMS = read();

  private PastForms() {}

  static boolean at(Paragraph paragraph, int i) {
    return FORMS.contains(paragraph.token(i).normal());
  }

  private static ImmutableSet<String> read() {
    Set<String> forms = new HashSet<>();
    Set<String> bases = new HashSet<>();
    for (Table.Row row : Table.read("en/verb-forms.tsv").rows()) {
      bases.add(row.get("lemma"));
      if (row.list("tags").contains("VBD")) {
        forms.add(row.get("form"));
      }
    }
    forms.removeAll(bases);
    return ImmutableSet.copyOf(forms);
  }
}
