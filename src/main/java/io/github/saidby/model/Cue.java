package io.github.saidby.model;

import com.google.auto.value.AutoValue;

/** The words that say that something was said: a verb, a noun, "according to", a colon. */
@AutoValue
public abstract class Cue implements Located {

  Cue() {}

  @Override
  public abstract Span span();

  @Override
  public abstract String text();

  /**
   * The entry of the lexicon that it is a form of.
   *
   * @return the entry, such as {@code say} or {@code according to}
   */
  public abstract String lemma();

  /**
   * How the words were meant.
   *
   * @return the stance
   */
  public abstract Stance stance();

  /**
   * Whether the cue is negated ("did not say").
   *
   * @return whether it is negated
   */
  public abstract boolean negated();

  /**
   * Whether the cue is hedged ("may have said").
   *
   * @return whether it is hedged
   */
  public abstract boolean hedged();

  /**
   * A builder that holds the defaults.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new AutoValue_Cue.Builder().stance(Stance.NEUTRAL).negated(false).hedged(false);
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
     * Sets {@link Cue#span()}.
     *
     * @param span where it stands
     * @return this builder
     */
    public abstract Builder span(Span span);

    /**
     * Sets {@link Cue#text()}.
     *
     * @param text its words
     * @return this builder
     */
    public abstract Builder text(String text);

    /**
     * Sets {@link Cue#lemma()}.
     *
     * @param lemma the entry, such as {@code say} or {@code according to}
     * @return this builder
     */
    public abstract Builder lemma(String lemma);

    /**
     * Sets {@link Cue#stance()}.
     *
     * @param stance the stance
     * @return this builder
     */
    public abstract Builder stance(Stance stance);

    /**
     * Sets {@link Cue#negated()}.
     *
     * @param negated whether it is negated
     * @return this builder
     */
    public abstract Builder negated(boolean negated);

    /**
     * Sets {@link Cue#hedged()}.
     *
     * @param hedged whether it is hedged
     * @return this builder
     */
    public abstract Builder hedged(boolean hedged);

    /**
     * Builds the value.
     *
     * @return an immutable value
     * @throws IllegalStateException if a field without a default was not set
     */
    public abstract Cue build();
  }
}
