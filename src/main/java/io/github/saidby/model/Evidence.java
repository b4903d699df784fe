package io.github.saidby.model;

import com.google.auto.value.AutoValue;
import java.util.List;

/**
 * Why a result is what it is: the rule or scorer that decided, how sure it is, and what it looked
 * at.
 */
@AutoValue
public abstract class Evidence {

  Evidence() {}

  /**
   * The rule or scorer that decided.
   *
   * @return a stable, lower-case name such as {@code quote.cue-after}
   */
  public abstract String rule();

  /**
   * How often a decision of this kind is right on annotated text.
   *
   * @return a share from 0 to 1
   */
  public abstract double confidence();

  /**
   * The places that the decision rests on.
   *
   * @return spans in order of the text
   */
  public abstract List<Span> spans();

  /**
   * Evidence of a rule.
   *
   * @param rule the rule's name
   * @param confidence from 0 to 1
   * @param spans the places it rests on
   * @return the evidence
   */
  public static Evidence of(String rule, double confidence, Span... spans) {
    return builder().rule(rule).confidence(confidence).spans(List.of(spans)).build();
  }

  /**
   * A builder that holds the defaults.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new AutoValue_Evidence.Builder().spans(List.of());
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
     * Sets {@link Evidence#rule()}.
     *
     * @param rule a stable, lower-case name such as {@code quote.cue-after}
     * @return this builder
     */
    public abstract Builder rule(String rule);

    /**
     * Sets {@link Evidence#confidence()}.
     *
     * @param confidence a share from 0 to 1
     * @return this builder
     */
    public abstract Builder confidence(double confidence);

    /**
     * Sets {@link Evidence#spans()}.
     *
     * @param spans spans in order of the text
     * @return this builder
     */
    public abstract Builder spans(List<Span> spans);

    abstract List<Span> spans();

    abstract Evidence autoBuild();

    /**
     * Builds the value.
     *
     * @return an immutable value
     * @throws IllegalStateException if a field without a default was not set, or one is out of its
     *     range
     */
    public Evidence build() {
      spans(List.copyOf(spans()));
      Evidence built = autoBuild();
      if (!(built.confidence() >= 0 && built.confidence() <= 1)) {
        throw new IllegalStateException(
            "confidence must lie from 0 to 1, but is " + built.confidence());
      }
      return built;
    }
  }
}
