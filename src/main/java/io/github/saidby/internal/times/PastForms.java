package io.github.saidby.internal.times;

import com.google.common.collect.ImmutableSet;
import io.github.saidby.internal.resource.Table;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PennTag;
import java.util.HashSet;
import java.util.Set;

/**
 * Irregular past forms that are no present ones: "tore", "fought", whatever tag they were given.
 */
final class PastForms {

  private static final ImmutableSet<String> FORMS = read(false);

  /** Past forms that are present ones as well. */
  private static final ImmutableSet<String> EITHER = read(true);

  private PastForms() {}

  static boolean at(Paragraph paragraph, int i) {
    return FORMS.contains(paragraph.token(i).normal());
  }

  /** Whether a present form may be a past one: "cast", "hit", where the subject is plural. */
  static boolean isEither(Paragraph paragraph, int i) {
    return paragraph.tag(i).penn() == PennTag.VBP && EITHER.contains(paragraph.token(i).normal());
  }

  private static ImmutableSet<String> read(boolean either) {
    Set<String> forms = new HashSet<>();
    Set<String> bases = new HashSet<>();
    for (Table.Row row : Table.read("en/verb-forms.tsv").rows()) {
      bases.add(row.get("lemma"));
      if (row.list("tags").contains("VBD")) {
        forms.add(row.get("form"));
      }
    }
    boolean changed = either ? forms.retainAll(bases) : forms.removeAll(bases);
    if (!changed) {
      throw new IllegalStateException("no past form is a present one as well");
    }
    return ImmutableSet.copyOf(forms);
  }
}
