package io.github.saidby.model;

import com.google.auto.value.AutoValue;
import java.util.Optional;

/**
 * How a quantity stands to that of somebody or something else: {@code 5% more than its rival},
 * {@code 52 cases, compared with 31 in the north}. Nothing has moved; where the other one is an
 * earlier or later quantity of the same thing, it is a {@link Change}, and no quantity has both.
 *
 * <pre>{@code
 * String text = "The south had 52 cases, compared with 31 for the north.";
 * QuantityClaim cases = Extractor.english().extract(Document.of(text)).quantities().get(0);
 * Comparison comparison = cases.comparison().orElseThrow();
 * comparison.relation();                  // MORE
 * comparison.value().get().lower();       // 52
 * comparison.other().get().lower();       // 31
 * comparison.than().get().text();         // "the north"
 * }</pre>
 *
 * <p>Every quantity that takes part has the same comparison: here that of 52 and that of 31. Where
 * only the difference is told ({@code 5% more than its rival}), neither value is known.
 */
@AutoValue
public abstract class Comparison {

  Comparison() {}

  /**
   * Which of the two is greater.
   *
   * @return the relation of the first to the other
   */
  public abstract ComparisonRelation relation();

  /**
   * The quantity that is compared, in {@link #unit()}.
   *
   * @return the value, one number or a range, if stated
   */
  public abstract Optional<NumberRange> value();

  /**
   * The quantity that it is compared with, in {@link #unit()}.
   *
   * @return the other value, one number or a range, if stated
   */
  public abstract Optional<NumberRange> other();

  /**
   * How far they lie apart, in {@link #byUnit()}; {@link #relation()} tells which way. It is read
   * from the text, and not reckoned from the two values.
   *
   * @return the difference, if stated
   */
  public abstract Optional<NumberRange> by();

  /**
   * The unit of both quantities: an ISO 4217 or UCUM code, {@code %} or {@code {percentage point}}.
   *
   * @return a code as in {@link QuantityClaim#unit()}; none for counts
   */
  public abstract Optional<String> unit();

  /**
   * The unit of the difference, which may be another one: 5% more than $3 million.
   *
   * @return a code as in {@link QuantityClaim#unit()}; none for counts
   */
  public abstract Optional<String> byUnit();

  /**
   * Who or what it is compared with: {@code its rival}, {@code the north}.
   *
   * @return the words, with their half-open span in UTF-16 units of the document's text, if stated
   */
  public abstract Optional<Mention> than();

  /**
   * A builder that holds nothing.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new AutoValue_Comparison.Builder();
  }

  /**
   * A builder that holds this value.
   *
   * @return the builder
   */
  public abstract Builder toBuilder();

  /** Builds a value; the relation must be set. */
  @AutoValue.Builder
  public abstract static class Builder {

    Builder() {}

    /**
     * Sets {@link Comparison#relation()}.
     *
     * @param relation the relation
     * @return this builder
     */
    public abstract Builder relation(ComparisonRelation relation);

    /**
     * Sets {@link Comparison#value()}.
     *
     * @param value the value
     * @return this builder
     */
    public abstract Builder value(NumberRange value);

    /**
     * Sets {@link Comparison#value()}.
     *
     * @param value the value, if stated
     * @return this builder
     */
    public abstract Builder value(Optional<NumberRange> value);

    /**
     * Sets {@link Comparison#other()}.
     *
     * @param other the other value
     * @return this builder
     */
    public abstract Builder other(NumberRange other);

    /**
     * Sets {@link Comparison#other()}.
     *
     * @param other the other value, if stated
     * @return this builder
     */
    public abstract Builder other(Optional<NumberRange> other);

    /**
     * Sets {@link Comparison#by()}.
     *
     * @param by the difference
     * @return this builder
     */
    public abstract Builder by(NumberRange by);

    /**
     * Sets {@link Comparison#by()}.
     *
     * @param by the difference, if stated
     * @return this builder
     */
    public abstract Builder by(Optional<NumberRange> by);

    /**
     * Sets {@link Comparison#unit()}.
     *
     * @param unit a code as in {@link QuantityClaim#unit()}; none for counts
     * @return this builder
     */
    public abstract Builder unit(String unit);

    /**
     * Sets {@link Comparison#unit()}.
     *
     * @param unit a code as in {@link QuantityClaim#unit()}; none for counts
     * @return this builder
     */
    public abstract Builder unit(Optional<String> unit);

    /**
     * Sets {@link Comparison#byUnit()}.
     *
     * @param byUnit a code as in {@link QuantityClaim#unit()}; none for counts
     * @return this builder
     */
    public abstract Builder byUnit(String byUnit);

    /**
     * Sets {@link Comparison#byUnit()}.
     *
     * @param byUnit a code as in {@link QuantityClaim#unit()}; none for counts
     * @return this builder
     */
    public abstract Builder byUnit(Optional<String> byUnit);

    /**
     * Sets {@link Comparison#than()}.
     *
     * @param than the words
     * @return this builder
     */
    public abstract Builder than(Mention than);

    /**
     * Sets {@link Comparison#than()}.
     *
     * @param than the words, if stated
     * @return this builder
     */
    public abstract Builder than(Optional<Mention> than);

    /**
     * Builds the value.
     *
     * @return an immutable value
     * @throws IllegalStateException if the relation was not set
     */
    public abstract Comparison build();
  }
}
