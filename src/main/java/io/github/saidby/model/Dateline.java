package io.github.saidby.model;

import com.google.auto.value.AutoValue;
import java.util.Optional;

/**
 * The words before the first sentence of a report that say where it comes from: {@code ISTANBUL
 * (AP) —}. The place is what "here" means in the text.
 */
@AutoValue
public abstract class Dateline implements Located {

  Dateline() {}

  @Override
  public abstract Span span();

  @Override
  public abstract String text();

  /**
   * The place, as it is written.
   *
   * @return for example {@code ISTANBUL} or {@code CAMBRIDGE, Mass.}; none where only an agency or
   *     a day is named
   */
  public abstract Optional<String> place();

  /**
   * The day, as it is written. Among the times of an extraction the same words stand with their
   * value.
   *
   * @return for example {@code May 3} or {@code Aug. 6, 2024}, if one is named
   */
  public abstract Optional<String> day();

  /**
   * The agency or paper that reports.
   *
   * @return for example {@code AP}, if one is named
   */
  public abstract Optional<String> agency();

  /**
   * A builder that holds the defaults.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new AutoValue_Dateline.Builder();
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
     * Sets {@link Dateline#span()}.
     *
     * @param span the range of the source text, with the dash
     * @return this builder
     */
    public abstract Builder span(Span span);

    /**
     * Sets {@link Dateline#text()}.
     *
     * @param text its visible text
     * @return this builder
     */
    public abstract Builder text(String text);

    /**
     * Sets {@link Dateline#place()}.
     *
     * @param place the place, as it is written
     * @return this builder
     */
    public abstract Builder place(String place);

    /**
     * Sets {@link Dateline#place()}.
     *
     * @param place the place, if one is named
     * @return this builder
     */
    public abstract Builder place(Optional<String> place);

    /**
     * Sets {@link Dateline#day()}.
     *
     * @param day the day, as it is written
     * @return this builder
     */
    public abstract Builder day(String day);

    /**
     * Sets {@link Dateline#day()}.
     *
     * @param day the day, if one is named
     * @return this builder
     */
    public abstract Builder day(Optional<String> day);

    /**
     * Sets {@link Dateline#agency()}.
     *
     * @param agency the agency or paper that reports
     * @return this builder
     */
    public abstract Builder agency(String agency);

    /**
     * Sets {@link Dateline#agency()}.
     *
     * @param agency the agency or paper that reports, if one is named
     * @return this builder
     */
    public abstract Builder agency(Optional<String> agency);

    /**
     * Builds the value.
     *
     * @return an immutable value
     * @throws IllegalStateException if a field without a default was not set
     */
    public abstract Dateline build();
  }
}
