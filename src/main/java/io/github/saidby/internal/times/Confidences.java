package io.github.saidby.internal.times;

import io.github.saidby.internal.resource.Table;
import java.util.HashMap;
import java.util.Map;

/**
 * How often what a rule reads is right, as it was counted on news by hand. With one right and one
 * wrong added to each count, so that few examples do not make certain.
 */
final class Confidences {

  private static final String OTHER = "other";

  /** What the names of all rules of times begin with. */
  private static final String PREFIX = "time.";

  private final Map<String, Double> shares = new HashMap<>();

  Confidences() {
    for (Table.Row row : Table.read("en/time-confidence.tsv").rows()) {
      double right = Integer.parseInt(row.get("right"));
      double read = Integer.parseInt(row.get("read"));
      shares.put(row.get("rule"), (right + 1) / (read + 2));
    }
  }

  /** The confidence in a time that a rule has read. */
  double of(String rule) {
    String name = rule.startsWith(PREFIX) ? rule.substring(PREFIX.length()) : rule;
    return shares.getOrDefault(name, shares.getOrDefault(OTHER, 0.5));
  }
}
