package io.github.saidby.model;

import com.google.auto.value.AutoValue;
import java.util.Optional;

/** How a quantity moved: from, to, and by how much. */
@AutoValue
public abstract class Change {

  Change() {}

  /**
   * Which way it moved.
   *
   * @return the direction
   */
  public abstract ChangeDirection direction();

  /**
   * Where it was.
   *
   * @return the old value, if stated
   */
  public abstract Optional<NumberRange> from();

  /**
   * Where it is.
   *
   * @return the new value, if stated
   */
  public abstract Optional<NumberRange> to();

  /**
   * By how much.
   *
   * @return the difference or, where {@link #byUnit()} is {@code times}, the factor, if stated
   */
  public abstract Optional<NumberRange> by();

  /**
   * The unit of the old and new value.
   *
   * @return a code as in {@link QuantityClaim#unit()}; none for counts
   */
  public abstract Optional<String> unit();

  /**
   * The unit of the difference.
   *
   * @return a code as in {@link QuantityClaim#unit()}, or {@code times} for a factor; none for
   *     counts
   */
  public abstract Optional<String> byUnit();

  /**
   * The period or the day that it is compared with: {@code a year earlier}, {@code year on year},
   * {@code the same quarter of 2018}.
   *
   * @return the words without their preposition, if stated
   */
  public abstract Optional<Mention> comparedWith();

  /**
   * Whether the stated numbers agree with each other: "rose 12% from 40 to 45" does, "rose 20% from
   * 40 to 45" does not, nor does "rose from 45 to 40".
   *
   * @return the verdict
   */
  public abstract Arithmetic arithmetic();

  /**
   * A builder that holds the defaults.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new AutoValue_Change.Builder().arithmetic(Arithmetic.UNCHECKED);
  }

  /**
   * A builder that holds this value.
   *
   * @return the builder
   */
  public abstract Builder toBuilder();

  /** Builds a value; a field without a default must be set. */
  @AutoValue.Builder
  public abstract static class Builder {

    Builder() {}

    /**
     * Sets {@link Change#direction()}.
     *
     * @param direction the direction
     * @return this builder
     */
    public abstract Builder direction(ChangeDirection direction);

    /**
     * Sets {@link Change#from()}.
     *
     * @param from the old value, if stated
     * @return this builder
     */
    public abstract Builder from(NumberRange from);

    /**
     * Sets {@link Change#from()}.
     *
     * @param from the old value, if stated
     * @return this builder
     */
    public abstract Builder from(Optional<NumberRange> from);

    /**
     * Sets {@link Change#to()}.
     *
     * @param to the new value, if stated
     * @return this builder
     */
    public abstract Builder to(NumberRange to);

    /**
     * Sets {@link Change#to()}.
     *
     * @param to the new value, if stated
     * @return this builder
     */
    public abstract Builder to(Optional<NumberRange> to);

    /**
     * Sets {@link Change#by()}.
     *
     * @param by the difference or, where {@link #byUnit()} is {@code times}, the factor, if stated
     * @return this builder
     */
    public abstract Builder by(NumberRange by);

    /**
     * Sets {@link Change#by()}.
     *
     * @param by the difference or, where {@link #byUnit()} is {@code times}, the factor, if stated
     * @return this builder
     */
    public abstract Builder by(Optional<NumberRange> by);

    /**
     * Sets {@link Change#unit()}.
     *
     * @param unit a code as in {@link QuantityClaim#unit()}; none for counts
     * @return this builder
     */
    public abstract Builder unit(String unit);

    /**
     * Sets {@link Change#unit()}.
     *
     * @param unit a code as in {@link QuantityClaim#unit()}; none for counts
     * @return this builder
     */
    public abstract Builder unit(Optional<String> unit);

    /**
     * Sets {@link Change#byUnit()}.
     *
     * @param byUnit a code as in {@link QuantityClaim#unit()}, or {@code times} for a factor; none
     *     for counts
     * @return this builder
     */
    public abstract Builder byUnit(String byUnit);

    /**
     * Sets {@link Change#byUnit()}.
     *
     * @param byUnit a code as in {@link QuantityClaim#unit()}, or {@code times} for a factor; none
     *     for counts
     * @return this builder
     */
    public abstract Builder byUnit(Optional<String> byUnit);

    /**
     * Sets {@link Change#comparedWith()}.
     *
     * @param comparedWith the words for the period that it is compared with
     * @return this builder
     */
    public abstract Builder comparedWith(Mention comparedWith);

    /**
     * Sets {@link Change#comparedWith()}.
     *
     * @param comparedWith the words for the period that it is compared with, if stated
     * @return this builder
     */
    public abstract Builder comparedWith(Optional<Mention> comparedWith);

    /**
     * Sets {@link Change#arithmetic()}.
     *
     * @param arithmetic the verdict
     * @return this builder
     */
    public abstract Builder arithmetic(Arithmetic arithmetic);

    /**
     * Builds the value.
     *
     * @return an immutable value
     * @throws IllegalStateException if a field without a default was not set
     */
    public abstract Change build();
  }
}
