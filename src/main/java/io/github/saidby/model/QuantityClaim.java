package io.github.saidby.model;

import com.google.auto.value.AutoValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A quantity: how many, how much, of what. Its span covers the number with its comparator, unit and
 * counted noun phrase.
 */
@AutoValue
public abstract non-sealed class QuantityClaim implements Claim {

  QuantityClaim() {}

  @Override
  public abstract Span span();

  @Override
  public abstract String text();

  /**
   * The number with its magnitude and unit.
   *
   * @return a range inside {@link #span()}
   */
  public abstract Span core();

  /**
   * What it measures.
   *
   * @return the kind
   */
  public abstract QuantityKind kind();

  /**
   * The least value.
   *
   * @return the lower bound; none where it is open
   */
  public abstract Optional<BigDecimal> lower();

  /**
   * The greatest value.
   *
   * @return the upper bound; none where it is open
   */
  public abstract Optional<BigDecimal> upper();

  /**
   * The numbers of a score or vote, in order of the text. Such a claim has no bounds.
   *
   * @return two numbers; none for other kinds
   */
  public abstract List<BigDecimal> tally();

  /**
   * How the stated number bounds the quantity.
   *
   * @return the comparator
   */
  public abstract QuantityComparator comparator();

  /**
   * The unit.
   *
   * @return an ISO 4217 code for money, {@code %} or <code>{percentage point}</code> for
   *     percentages, a UCUM code for measures and durations; none for counts
   */
  public abstract Optional<String> unit();

  /**
   * The unit in words: "mile per hour" and "miles per hour" for {@code [mi_i]/h}.
   *
   * @return its name for one and for several; none for counts, and for the user's own codes that no
   *     name was declared for
   */
  public abstract Optional<UnitLabel> unitName();

  /**
   * What is counted.
   *
   * @return the noun phrase ("people without power"), if there is one
   */
  public abstract Optional<Mention> counted();

  /**
   * Per what, or how it is shared out.
   *
   * @return the words ("each", "per day", "a barrel"), if there are any
   */
  public abstract Optional<Mention> rate();

  /**
   * The change that it takes part in.
   *
   * @return the change, if there is one
   */
  public abstract Optional<Change> change();

  /**
   * The comparison with somebody or something else that it takes part in.
   *
   * @return the comparison, if there is one; none where {@link #change()} is one
   */
  public abstract Optional<Comparison> comparison();

  /**
   * How surely it is claimed.
   *
   * @return the modality
   */
  public abstract Modality modality();

  @Override
  public abstract Optional<Speaker> claimedBy();

  @Override
  public abstract Evidence evidence();

  /**
   * A builder that holds the defaults.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new AutoValue_QuantityClaim.Builder()
        .tally(List.of())
        .comparator(QuantityComparator.EQ)
        .modality(Modality.STATED);
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
     * Sets {@link QuantityClaim#span()}.
     *
     * @param span the number with its comparator, unit and counted noun phrase
     * @return this builder
     */
    public abstract Builder span(Span span);

    /**
     * Sets {@link QuantityClaim#text()}.
     *
     * @param text the words of that range
     * @return this builder
     */
    public abstract Builder text(String text);

    /**
     * Sets {@link QuantityClaim#core()}.
     *
     * @param core a range inside {@link #span()}
     * @return this builder
     */
    public abstract Builder core(Span core);

    /**
     * Sets {@link QuantityClaim#kind()}.
     *
     * @param kind the kind
     * @return this builder
     */
    public abstract Builder kind(QuantityKind kind);

    /**
     * Sets {@link QuantityClaim#lower()}.
     *
     * @param lower the lower bound; none where it is open
     * @return this builder
     */
    public abstract Builder lower(BigDecimal lower);

    /**
     * Sets {@link QuantityClaim#lower()}.
     *
     * @param lower the lower bound; none where it is open
     * @return this builder
     */
    public abstract Builder lower(Optional<BigDecimal> lower);

    /**
     * Sets {@link QuantityClaim#upper()}.
     *
     * @param upper the upper bound; none where it is open
     * @return this builder
     */
    public abstract Builder upper(BigDecimal upper);

    /**
     * Sets {@link QuantityClaim#upper()}.
     *
     * @param upper the upper bound; none where it is open
     * @return this builder
     */
    public abstract Builder upper(Optional<BigDecimal> upper);

    /**
     * Sets {@link QuantityClaim#tally()}.
     *
     * @param tally two numbers; none for kinds other than scores and votes
     * @return this builder
     */
    public abstract Builder tally(List<BigDecimal> tally);

    /**
     * Sets {@link QuantityClaim#comparator()}.
     *
     * @param comparator the comparator
     * @return this builder
     */
    public abstract Builder comparator(QuantityComparator comparator);

    /**
     * Sets {@link QuantityClaim#unit()}.
     *
     * @param unit an ISO 4217 code for money, {@code %} or <code>{percentage point}</code> for
     *     percentages, a UCUM code for measures and durations; none for counts
     * @return this builder
     */
    public abstract Builder unit(String unit);

    /**
     * Sets {@link QuantityClaim#unit()}.
     *
     * @param unit an ISO 4217 code for money, {@code %} or <code>{percentage point}</code> for
     *     percentages, a UCUM code for measures and durations; none for counts
     * @return this builder
     */
    public abstract Builder unit(Optional<String> unit);

    /**
     * Sets {@link QuantityClaim#unitName()}.
     *
     * @param unitName the unit in words, if there is one
     * @return this builder
     */
    public abstract Builder unitName(UnitLabel unitName);

    /**
     * Sets {@link QuantityClaim#unitName()}.
     *
     * @param unitName the unit in words, if there is one
     * @return this builder
     */
    public abstract Builder unitName(Optional<UnitLabel> unitName);

    /**
     * Sets {@link QuantityClaim#counted()}.
     *
     * @param counted the noun phrase ("people without power"), if there is one
     * @return this builder
     */
    public abstract Builder counted(Mention counted);

    /**
     * Sets {@link QuantityClaim#counted()}.
     *
     * @param counted the noun phrase ("people without power"), if there is one
     * @return this builder
     */
    public abstract Builder counted(Optional<Mention> counted);

    /**
     * Sets {@link QuantityClaim#rate()}.
     *
     * @param rate the words ("each", "per day", "a barrel"), if there are any
     * @return this builder
     */
    public abstract Builder rate(Mention rate);

    /**
     * Sets {@link QuantityClaim#rate()}.
     *
     * @param rate the words ("each", "per day", "a barrel"), if there are any
     * @return this builder
     */
    public abstract Builder rate(Optional<Mention> rate);

    /**
     * Sets {@link QuantityClaim#change()}.
     *
     * @param change the change, if there is one
     * @return this builder
     */
    public abstract Builder change(Change change);

    /**
     * Sets {@link QuantityClaim#change()}.
     *
     * @param change the change, if there is one
     * @return this builder
     */
    public abstract Builder change(Optional<Change> change);

    /**
     * Sets {@link QuantityClaim#comparison()}.
     *
     * @param comparison the comparison, if there is one
     * @return this builder
     */
    public abstract Builder comparison(Comparison comparison);

    /**
     * Sets {@link QuantityClaim#comparison()}.
     *
     * @param comparison the comparison, if there is one
     * @return this builder
     */
    public abstract Builder comparison(Optional<Comparison> comparison);

    /**
     * Sets {@link QuantityClaim#modality()}.
     *
     * @param modality the modality
     * @return this builder
     */
    public abstract Builder modality(Modality modality);

    /**
     * Sets {@link QuantityClaim#claimedBy()}.
     *
     * @param claimedBy who claims it
     * @return this builder
     */
    public abstract Builder claimedBy(Speaker claimedBy);

    /**
     * Sets {@link QuantityClaim#claimedBy()}.
     *
     * @param claimedBy who claims it
     * @return this builder
     */
    public abstract Builder claimedBy(Optional<Speaker> claimedBy);

    /**
     * Sets {@link QuantityClaim#evidence()}.
     *
     * @param evidence the evidence
     * @return this builder
     */
    public abstract Builder evidence(Evidence evidence);

    abstract Optional<BigDecimal> lower();

    abstract Optional<BigDecimal> upper();

    abstract List<BigDecimal> tally();

    abstract QuantityClaim autoBuild();

    /**
     * Builds the value. Trailing zeros of the bounds are dropped, so that equal numbers are equal.
     *
     * @return an immutable value
     * @throws IllegalStateException if a field without a default was not set
     */
    public QuantityClaim build() {
      lower(lower().map(NumberRange::plain));
      upper(upper().map(NumberRange::plain));
      tally(tally().stream().map(NumberRange::plain).toList());
      return autoBuild();
    }
  }
}
