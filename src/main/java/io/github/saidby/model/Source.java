package io.github.saidby.model;

import com.google.auto.value.AutoValue;

/** A mention that a quote is attributed to, and the speaker it refers to. */
@AutoValue
public abstract class Source {

  Source() {}

  /**
   * The noun phrase that stands in the text.
   *
   * @return the mention: "He", "Kremlin spokesman Dmitry Peskov"
   */
  public abstract Mention mention();

  /**
   * Whom it refers to.
   *
   * @return the speaker
   */
  public abstract Speaker speaker();

  /**
   * A source.
   *
   * @param mention the noun phrase that stands in the text
   * @param speaker whom it refers to
   * @return the source
   */
  public static Source of(Mention mention, Speaker speaker) {
    return builder().mention(mention).speaker(speaker).build();
  }

  /**
   * A builder that holds the defaults.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new AutoValue_Source.Builder();
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
     * Sets {@link Source#mention()}.
     *
     * @param mention the mention: "He", "Kremlin spokesman Dmitry Peskov"
     * @return this builder
     */
    public abstract Builder mention(Mention mention);

    /**
     * Sets {@link Source#speaker()}.
     *
     * @param speaker the speaker
     * @return this builder
     */
    public abstract Builder speaker(Speaker speaker);

    /**
     * Builds the value.
     *
     * @return an immutable value
     * @throws IllegalStateException if a field without a default was not set
     */
    public abstract Source build();
  }
}
