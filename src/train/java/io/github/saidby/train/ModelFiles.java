package io.github.saidby.train;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Model files on disk. */
final class ModelFiles {

  private ModelFiles() {}

  static <T> T read(Path file, Reader<T> reader) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      return reader.read(in);
    }
  }

  static void write(Path file, Writer writer) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      writer.write(out);
    }
  }

  /** Reads a model. */
  @FunctionalInterface
  interface Reader<T> {
    T read(DataInput in) throws IOException;
  }

  /** Writes a model. */
  @FunctionalInterface
  interface Writer {
    void write(DataOutput out) throws IOException;
  }
}
