package io.github.saidby.internal.quantities;

import io.github.saidby.internal.resource.Table;
import java.util.HashMap;
import java.util.Map;

/**
 * How often what a rule reads is right, as it was counted on news by hand. With one right and one
 * wrong added to each count, so that few examples do not make certain.
 */
final class Confidences {

  private static final String OTHER = "other";

  private final Map<String, Double> shares = new HashMap<>();

  Confidences() {
    for (Table.Row row : Table.read("en/quantity-confidence.tsv").rows()) {
      double right = Integer.parseInt(row.get("right"));
      double read = Integer.parseInt(row.get("read"));
      shares.put(row.get("rule"), (right + 1) / (read + 2));
    }
  }

  /**
   * The confidence in a quantity.
   *
   * @param rule the rule that read it; rules of a family share their first word
   * @param counts whether it is known what it counts
   */
  double of(String rule, boolean counts) {
    if (rule.equals("number") && !counts) {
      return share("number-alone");
    }
    int dash = rule.indexOf('-');
    return share(dash < 0 ? rule : rule.substring(0, dash));
  }

  private double share(String key) {
    return shares.getOrDefault(key, shares.getOrDefault(OTHER, 0.5));
  }
}
