package io.github.saidby.internal.linear;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * A linear classifier over hashed binary features with integer weights: each known feature adds its
 * weights to the scores of a few classes. Immutable.
 *
 * <p>As bytes: the number of features, the number of weights, then for each feature, in rising
 * order of its hash taken as unsigned, the difference to the hash before, the number of weights,
 * and for each weight the class (one byte) and the weight (signed). All numbers but the class are
 * of variable length, see {@link VarInt}.
 */
public final class LinearModel {

  private static final int MOST_FEATURES = 1 << 22;

  /**
   * For each feature the number of its weights, then that many cells: weight above, class in the
   * low byte.
   */
  private final int[] cells;

  private final int[] features;
  private final HashIndex index;

  /**
   * Makes a model of rows.
   *
   * @param features distinct hashes, rising as unsigned numbers
   * @param cells for each feature the number of its weights, then its weights as {@link #cell}
   *     packs them
   */
  public LinearModel(int[] features, int[] cells) {
    this.features = features.clone();
    this.cells = cells.clone();
    int[] starts = new int[features.length];
    for (int i = 0, at = 0; i < features.length; i++) {
      starts[i] = at;
      at += 1 + cells[at];
    }
    index = new HashIndex(features, starts);
  }

  /** One weight as an integer: 24 bits of weight, 8 bits of class. */
  public static int cell(int classIndex, int weight) {
    return (weight << 8) | classIndex;
  }

  /** Sets the score of each class to the sum of the weights of the features that are known. */
  public void score(int[] scores, FeatureList active) {
    Arrays.fill(scores, 0);
    // All look-ups before all sums: so none waits for the memory that another one reads.
    int[] starts = active.findAllIn(index);
    for (int i = 0; i < active.size(); i++) {
      if (starts[i] != HashIndex.ABSENT) {
        addWeights(scores, starts[i]);
      }
    }
  }

  private void addWeights(int[] scores, int start) {
    int end = start + cells[start];
    for (int i = start + 1; i <= end; i++) {
      int cell = cells[i];
      scores[cell & 0xFF] += cell >> 8;
    }
  }

  /** True if the feature has weights here. */
  public boolean knows(int feature) {
    return index.find(feature) != HashIndex.ABSENT;
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param classes the number of classes; a weight for another class is an error
   * @throws IOException if the bytes are not such a model
   */
  public static LinearModel read(DataInput in, int classes) throws IOException {
    int count = VarInt.readCount(in, MOST_FEATURES);
    int weights = VarInt.readCount(in, MOST_FEATURES);
    int[] features = new int[count];
    int[] cells = new int[count + weights];
    int at = 0;
    int feature = 0;
    for (int i = 0; i < count; i++) {
      feature += VarInt.read(in);
      features[i] = feature;
      int size = VarInt.readCount(in, Math.min(classes, cells.length - at - 1));
      cells[at++] = size;
      for (int k = 0; k < size; k++) {
        int classIndex = in.readUnsignedByte();
        if (classIndex >= classes) {
          throw new IOException("damaged model file: class " + classIndex + " of " + classes);
        }
        cells[at++] = cell(classIndex, VarInt.readSigned(in));
      }
    }
    if (at != cells.length) {
      throw new IOException("damaged model file: " + (cells.length - at) + " weights are missing");
    }
    return new LinearModel(features, cells);
  }

  /** Writes the model in the form described above. */
  public void write(DataOutput out) throws IOException {
    VarInt.write(out, features.length);
    VarInt.write(out, cells.length - features.length);
    int at = 0;
    int before = 0;
    for (int feature : features) {
      VarInt.write(out, feature - before);
      before = feature;
      int size = cells[at++];
      VarInt.write(out, size);
      for (int k = 0; k < size; k++) {
        out.writeByte(cells[at] & 0xFF);
        VarInt.writeSigned(out, cells[at] >> 8);
        at++;
      }
    }
  }
}
