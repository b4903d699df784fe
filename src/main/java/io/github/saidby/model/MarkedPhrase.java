package io.github.saidby.model;

import com.google.auto.value.AutoValue;

/**
 * A stretch inside quotation marks that nobody says: a title, a nickname, a term, a scare quote.
 */
@AutoValue
public abstract class MarkedPhrase implements Located {

  MarkedPhrase() {}

  @Override
  public abstract Span span();

  @Override
  public abstract String text();

  /**
   * What it is.
   *
   * @return the kind
   */
  public abstract MarkedPhraseKind kind();

  /**
   * Why it is no speech.
   *
   * @return the evidence
   */
  public abstract Evidence evidence();

  /**
   * A builder that holds the defaults.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new AutoValue_MarkedPhrase.Builder();
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
     * Sets {@link MarkedPhrase#span()}.
     *
     * @param span where it stands, marks included
     * @return this builder
     */
    public abstract Builder span(Span span);

    /**
     * Sets {@link MarkedPhrase#text()}.
     *
     * @param text its words, marks included
     * @return this builder
     */
    public abstract Builder text(String text);

    /**
     * Sets {@link MarkedPhrase#kind()}.
     *
     * @param kind the kind
     * @return this builder
     */
    public abstract Builder kind(MarkedPhraseKind kind);

    /**
     * Sets {@link MarkedPhrase#evidence()}.
     *
     * @param evidence the evidence
     * @return this builder
     */
    public abstract Builder evidence(Evidence evidence);

    /**
     * Builds the value.
     *
     * @return an immutable value
     * @throws IllegalStateException if a field without a default was not set
     */
    public abstract MarkedPhrase build();
  }
}
