package io.github.saidby.internal.quantities;

import io.github.saidby.internal.resource.Table;
import io.github.saidby.model.Modality;
import java.util.HashMap;
import java.util.Map;

/** Tells how surely a quantity is claimed, by the words before it in its clause. */
final class Modalities {

  private static final int WINDOW = 14;

  private final Map<String, Modality> words = new HashMap<>();

  Modalities() {
    for (Table.Row row : Table.read("en/modality-words.tsv").rows()) {
      words.put(row.get("word"), row.constant("modality", Modality.class));
    }
  }

  /** The modality that the nearest word before a token tells. */
  Modality before(Scan scan, int first) {
    for (int i = first - 1; i >= Math.max(0, first - WINDOW); i--) {
      String word = scan.word(i);
      Modality modality = words.get(word);
      if (modality != null) {
        return modality;
      }
      if (Changes.isBoundary(word)) {
        return Modality.STATED;
      }
    }
    return Modality.STATED;
  }
}
