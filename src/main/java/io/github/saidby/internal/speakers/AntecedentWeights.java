package io.github.saidby.internal.speakers;

import io.github.saidby.internal.resource.Table;
import java.util.Arrays;

/** How much each feature of an antecedent counts: for "he", "she" and "they", and for "it". */
final class AntecedentWeights {

  private final double[] person;
  private final double[] thing;

  /** Weights in the order of the features. */
  AntecedentWeights(double[] person, double[] thing) {
    this.person = person;
    this.thing = thing;
  }

  static AntecedentWeights load() {
    double[] person = new double[AntecedentFeature.COUNT];
    double[] thing = new double[AntecedentFeature.COUNT];
    for (Table.Row row : Table.read("en/antecedent-weights.tsv").rows()) {
      int feature = feature(row.get("feature"));
      person[feature] = Double.parseDouble(row.get("person"));
      thing[feature] = Double.parseDouble(row.get("thing"));
    }
    return new AntecedentWeights(person, thing);
  }

  private static int feature(String key) {
    return Arrays.stream(AntecedentFeature.values())
        .filter(feature -> feature.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no feature of antecedents: " + key))
        .index();
  }

  /** The sum of the features, each by its weight. */
  double score(PronounForm form, double[] features) {
    double[] weights = form == PronounForm.IT ? thing : person;
    double sum = 0;
    for (int i = 0; i < features.length; i++) {
      sum += weights[i] * features[i];
    }
    return sum;
  }
}
