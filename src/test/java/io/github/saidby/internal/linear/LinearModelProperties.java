package io.github.saidby.internal.linear;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LinearModelProperties {

  private static final int CLASSES = 3;

  @Property(seed = "20261123")
  void scoresAreTheSumsOfTheWeightsOfKnownFeatures(
      @ForAll @Size(max = 50) Map<Integer, @IntRange(min = -9000, max = 9000) Integer> weights,
      @ForAll @IntRange(max = CLASSES - 1) int classIndex,
      @ForAll int other)
      throws IOException {
    LinearModel model = reread(model(weights, classIndex));
    FeatureList active = new FeatureList();
    int[] expected = new int[CLASSES];
    weights.forEach(
        (value, weight) -> {
          active.add(1, value);
          expected[classIndex] += weight;
        });
    active.add(2, other);

    int[] scores = {7, 7, 7};
    model.score(scores, active);

    assertArrayEquals(expected, scores);
  }

  @Property(seed = "20261123")
  void integersSurviveTheirBytes(@ForAll int value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    VarInt.write(out, value);
    VarInt.writeSigned(out, value);

    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));

    assertEquals(value, VarInt.read(in));
    assertEquals(value, VarInt.readSigned(in));
  }

  @Property(seed = "20261123")
  void anyBytesAreAModelOrAnIoException(@ForAll @Size(max = 60) byte[] bytes) {
    try {
      LinearModel.read(new DataInputStream(new ByteArrayInputStream(bytes)), CLASSES);
    } catch (IOException expected) {
      // The only exception that damaged bytes may cause.
    }
  }

  @Example
  void aHugeCountIsRefusedBeforeMemoryIsTaken() {
    byte[] bytes = {-1, -1, -1, -1, 7};

    assertThrows(
        IOException.class,
        () -> LinearModel.read(new DataInputStream(new ByteArrayInputStream(bytes)), CLASSES));
  }

  /** Each value is a feature of template 1 with one weight. */
  private static LinearModel model(Map<Integer, Integer> weights, int classIndex) {
    TreeMap<Integer, Integer> rows = new TreeMap<>(Integer::compareUnsigned);
    weights.forEach((value, weight) -> rows.put(FeatureHash.of(1, value), weight));
    int[] features = rows.keySet().stream().mapToInt(Integer::intValue).toArray();
    int[] cells =
        rows.values().stream()
            .flatMapToInt(w -> Arrays.stream(new int[] {1, LinearModel.cell(classIndex, w)}))
            .toArray();
    return new LinearModel(features, cells);
  }

  private static LinearModel reread(LinearModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(new DataOutputStream(bytes));
    return LinearModel.read(
        new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())), CLASSES);
  }
}
