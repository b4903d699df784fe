package io.github.saidby;

import com.google.auto.value.AutoValue;
import java.io.Serializable;

/** Bounds on what an extraction reads, so that no text costs more than its length allows. */
@AutoValue
public abstract class Limits implements Serializable {

  private static final long serialVersionUID = 1;

  /** The bounds that hold unless others are set: 10,000,000 and 20,000 UTF-16 units. */
  public static final Limits DEFAULT = new AutoValue_Limits(10_000_000, 20_000);

  Limits() {}

  /**
   * How much of a document is read.
   *
   * @return UTF-16 units of source text; what lies behind is left out, and a diagnostic says so
   */
  public abstract int maxTextLength();

  /**
   * How much is read as one paragraph. A longer block is read in pieces cut at white space.
   *
   * @return UTF-16 units of visible text
   */
  public abstract int maxParagraphLength();

  /**
   * The same limits with another bound on the document.
   *
   * @param units UTF-16 units, at least 1
   * @return the changed limits
   * @throws IllegalArgumentException if the bound is not positive
   */
  public Limits withMaxTextLength(int units) {
    return new AutoValue_Limits(atLeast(1, units, "maxTextLength"), maxParagraphLength());
  }

  /**
   * The same limits with another bound on paragraphs.
   *
   * @param units UTF-16 units, at least 100
   * @return the changed limits
   * @throws IllegalArgumentException if the bound is less than 100
   */
  public Limits withMaxParagraphLength(int units) {
    return new AutoValue_Limits(maxTextLength(), atLeast(100, units, "maxParagraphLength"));
  }

  private static int atLeast(int least, int value, String name) {
    if (value < least) {
      throw new IllegalArgumentException(name + " must be at least " + least + ", but is " + value);
    }
    return value;
  }
}
