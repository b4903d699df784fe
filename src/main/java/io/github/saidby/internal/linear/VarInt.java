package io.github.saidby.internal.linear;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Integers of one to five bytes, seven bits a byte, low bits first. */
public final class VarInt {

  private VarInt() {}

  /** Reads 32 bits. */
  public static int read(DataInput in) throws IOException {
    int value = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      int next = in.readByte();
      value |= (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw new IOException("damaged model file: an integer of more than five bytes");
  }

  /** Writes 32 bits. */
  public static void write(DataOutput out, int value) throws IOException {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      out.writeByte((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }

  /** Reads a number from 0 to a limit, so that damage is told before memory is asked for. */
  public static int readCount(DataInput in, int limit) throws IOException {
    int count = read(in);
    if (count < 0 || count > limit) {
      throw new IOException("damaged model file: a count of " + count + ", at most " + limit);
    }
    return count;
  }

  static int readSigned(DataInput in) throws IOException {
    int folded = read(in);
    return (folded >>> 1) ^ -(folded & 1);
  }

  static void writeSigned(DataOutput out, int value) throws IOException {
    write(out, (value << 1) ^ (value >> 31));
  }
}
