package io.github.saidby.model;

import com.google.auto.value.AutoValue;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A way to attribute a quote that was weighed: a rule's reading of the cue, with the source and the
 * content that it finds. Of the candidates of a cue the one with the highest confidence wins.
 *
 * <pre>{@code
 * for (AttributionCandidate candidate : quote.candidates())
 *     System.out.println(candidate.rule() + " " + candidate.confidence() + " " + candidate.grounds());
 * }</pre>
 */
@AutoValue
public abstract class AttributionCandidate {

  AttributionCandidate() {}

  /**
   * The rule that reads the cue in this way.
   *
   * @return a stable, lower-case name such as {@code quote.inverted}
   */
  public abstract String rule();

  /**
   * Whom it would be attributed to.
   *
   * @return the noun phrase in the text, if there is one
   */
  public abstract Optional<Mention> source();

  /**
   * What would have been said.
   *
   * @return spans in order
   */
  public abstract List<Span> content();

  /**
   * How often such a candidate is right on annotated text.
   *
   * @return a share from 0 to 1
   */
  public abstract double confidence();

  /**
   * What the confidence is made of: the weights that spoke for and against it, summed by what they
   * are about. With their sum s the confidence is 1 / (1 + exp(-s)).
   *
   * @return the sums in the order of the constants; empty where nothing was weighed
   */
  public abstract Map<Ground, Double> grounds();

  /**
   * A builder that holds the defaults.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new AutoValue_AttributionCandidate.Builder().grounds(Map.of());
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
     * Sets {@link AttributionCandidate#rule()}.
     *
     * @param rule the rule's name
     * @return this builder
     */
    public abstract Builder rule(String rule);

    /**
     * Sets {@link AttributionCandidate#source()}.
     *
     * @param source the noun phrase in the text, if there is one
     * @return this builder
     */
    public abstract Builder source(Optional<Mention> source);

    /**
     * Sets {@link AttributionCandidate#content()}.
     *
     * @param content spans in order
     * @return this builder
     */
    public abstract Builder content(List<Span> content);

    /**
     * Sets {@link AttributionCandidate#confidence()}.
     *
     * @param confidence from 0 to 1
     * @return this builder
     */
    public abstract Builder confidence(double confidence);

    /**
     * Sets {@link AttributionCandidate#grounds()}.
     *
     * @param grounds the sums of weights
     * @return this builder
     */
    public abstract Builder grounds(Map<Ground, Double> grounds);

    abstract List<Span> content();

    abstract Map<Ground, Double> grounds();

    abstract AttributionCandidate autoBuild();

    /**
     * Builds the value.
     *
     * @return an immutable value
     * @throws IllegalStateException if a field without a default was not set
     */
    public AttributionCandidate build() {
      content(List.copyOf(content()));
      Map<Ground, Double> ordered = new EnumMap<>(Ground.class);
      ordered.putAll(grounds());
      grounds(Collections.unmodifiableMap(ordered));
      return autoBuild();
    }
  }
}
