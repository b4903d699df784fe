package io.github.saidby.internal.linear;

import java.util.Arrays;

/** The features of one decision, each hashed from a template's number and what fills it. */
public final class FeatureList {

  private int[] features = new int[64];
  private int[] values = new int[64];
  private int size;

  /** Starts anew for the next decision. */
  public void clear() {
    size = 0;
  }

  /** Adds a feature of one value. */
  public void add(int template, int value) {
    append(FeatureHash.of(template, value));
  }

  /** Adds a feature of two values together. */
  public void add(int template, int a, int b) {
    append(FeatureHash.of(template, a, b));
  }

  /** Adds a feature of three values together. */
  public void add(int template, int a, int b, int c) {
    append(FeatureHash.of(template, a, b, c));
  }

  private void append(int feature) {
    if (size == features.length) {
      features = Arrays.copyOf(features, 2 * size);
    }
    features[size++] = feature;
  }

  /** The number of features. */
  public int size() {
    return size;
  }

  /** One of the features. */
  public int get(int at) {
    return features[at];
  }

  /** What an index finds for each feature, in their order; valid until the list changes. */
  int[] findAllIn(HashIndex index) {
    if (values.length < size) {
      values = new int[features.length];
    }
    for (int i = 0; i < size; i++) {
      values[i] = index.find(features[i]);
    }
    return values;
  }
}
