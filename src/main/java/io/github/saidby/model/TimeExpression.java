package io.github.saidby.model;

import com.google.auto.value.AutoValue;
import java.util.Optional;

/** A time, date, duration or recurring time in the text. */
@AutoValue
public abstract class TimeExpression implements Located {

  TimeExpression() {}

  @Override
  public abstract Span span();

  @Override
  public abstract String text();

  /**
   * What it denotes.
   *
   * @return the kind
   */
  public abstract TimeKind kind();

  /**
   * Its value as a TIMEX3 string.
   *
   * @return such as {@code 2016-09-08}, {@code 2016-W36}, {@code P3D}, {@code PXW}; none where
   *     nothing can be said
   */
  public abstract Optional<String> timex();

  /**
   * The time in the Extended Date/Time Format of ISO 8601-2:2019, which can say what is
   * approximate, open or not told: early September 2016 is {@code 2016-09~}, until 2014 {@code
   * ../2014}, the 1990s {@code 199X}, the third quarter of 2016 {@code 2016-35}.
   *
   * @return the written form; none for durations, recurring times, parts of a day and what could
   *     not be resolved
   */
  public Optional<String> edtf() {
    return Edtf.of(this);
  }

  /**
   * The stretch of time that it denotes.
   *
   * @return the interval; none for durations, recurring times and what could not be resolved
   */
  public abstract Optional<TimeInterval> interval();

  /**
   * The unit that it is told in.
   *
   * @return the granularity
   */
  public abstract Granularity granularity();

  /**
   * What the words around it say of it.
   *
   * @return the modifier, if there is one
   */
  public abstract Optional<TimeModifier> modifier();

  /**
   * How the interval was found.
   *
   * @return the way
   */
  public abstract TimeResolution resolution();

  /**
   * Whether it can be read in another way as well, such as 4/5.
   *
   * @return whether it is ambiguous
   */
  public abstract boolean ambiguous();

  /**
   * Why it is a time.
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
    return new AutoValue_TimeExpression.Builder()
        .granularity(Granularity.UNKNOWN)
        .resolution(TimeResolution.UNRESOLVED)
        .ambiguous(false);
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
     * Sets {@link TimeExpression#span()}.
     *
     * @param span where it stands
     * @return this builder
     */
    public abstract Builder span(Span span);

    /**
     * Sets {@link TimeExpression#text()}.
     *
     * @param text its words
     * @return this builder
     */
    public abstract Builder text(String text);

    /**
     * Sets {@link TimeExpression#kind()}.
     *
     * @param kind the kind
     * @return this builder
     */
    public abstract Builder kind(TimeKind kind);

    /**
     * Sets {@link TimeExpression#timex()}.
     *
     * @param timex such as {@code 2016-09-08}, {@code 2016-W36}, {@code P3D}, {@code PXW}; none
     *     where nothing can be said
     * @return this builder
     */
    public abstract Builder timex(String timex);

    /**
     * Sets {@link TimeExpression#timex()}.
     *
     * @param timex such as {@code 2016-09-08}, {@code 2016-W36}, {@code P3D}, {@code PXW}; none
     *     where nothing can be said
     * @return this builder
     */
    public abstract Builder timex(Optional<String> timex);

    /**
     * Sets {@link TimeExpression#interval()}.
     *
     * @param interval the interval; none for durations, recurring times and what could not be
     *     resolved
     * @return this builder
     */
    public abstract Builder interval(TimeInterval interval);

    /**
     * Sets {@link TimeExpression#interval()}.
     *
     * @param interval the interval; none for durations, recurring times and what could not be
     *     resolved
     * @return this builder
     */
    public abstract Builder interval(Optional<TimeInterval> interval);

    /**
     * Sets {@link TimeExpression#granularity()}.
     *
     * @param granularity the granularity
     * @return this builder
     */
    public abstract Builder granularity(Granularity granularity);

    /**
     * Sets {@link TimeExpression#modifier()}.
     *
     * @param modifier the modifier, if there is one
     * @return this builder
     */
    public abstract Builder modifier(TimeModifier modifier);

    /**
     * Sets {@link TimeExpression#modifier()}.
     *
     * @param modifier the modifier, if there is one
     * @return this builder
     */
    public abstract Builder modifier(Optional<TimeModifier> modifier);

    /**
     * Sets {@link TimeExpression#resolution()}.
     *
     * @param resolution the way
     * @return this builder
     */
    public abstract Builder resolution(TimeResolution resolution);

    /**
     * Sets {@link TimeExpression#ambiguous()}.
     *
     * @param ambiguous whether it is ambiguous
     * @return this builder
     */
    public abstract Builder ambiguous(boolean ambiguous);

    /**
     * Sets {@link TimeExpression#evidence()}.
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
    public abstract TimeExpression build();
  }
}
