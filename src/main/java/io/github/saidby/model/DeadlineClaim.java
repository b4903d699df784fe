package io.github.saidby.model;

import com.google.auto.value.AutoValue;
import java.util.Optional;

/**
 * A bound on when something is to happen: an order, a plan, an expiry, an expectation. Its span
 * covers the time expression with its preposition.
 */
@AutoValue
public abstract non-sealed class DeadlineClaim implements Claim {

  DeadlineClaim() {}

  @Override
  public abstract Span span();

  @Override
  public abstract String text();

  /**
   * How the due time bounds the event.
   *
   * @return the relation
   */
  public abstract DeadlineRelation relation();

  /**
   * What kind of event is due.
   *
   * @return the kind
   */
  public abstract DeadlineKind kind();

  /**
   * The due time as a TIMEX3 string.
   *
   * @return as in {@link TimeExpression#timex()}
   */
  public abstract Optional<String> timex();

  /**
   * When it is due.
   *
   * @return the interval inside which it is to happen; none where nothing can be computed
   */
  public abstract Optional<TimeInterval> due();

  /**
   * What is due.
   *
   * @return the clause ("holding the talks"), if stated
   */
  public abstract Optional<Mention> obligation();

  /**
   * Who must.
   *
   * @return the noun phrase, if stated
   */
  public abstract Optional<Mention> actor();

  /**
   * Who must, resolved.
   *
   * @return the speaker of the document that the actor refers to; none where the actor is nobody
   *     who is quoted, or the quotes stage is off
   */
  public abstract Optional<Speaker> actorSpeaker();

  /**
   * What the bound hangs on where that is no time of its own.
   *
   * @return the event ("ratification" in "within 48 hours of ratification", "the election" in
   *     "until the election") or clause ("a successor is chosen"), if there is one
   */
  public abstract Optional<Mention> event();

  /**
   * What follows otherwise.
   *
   * @return the clause ("face sanctions"), if stated
   */
  public abstract Optional<Mention> consequence();

  /**
   * Whether it is to happen by then, or not.
   *
   * @return the polarity
   */
  public abstract Polarity polarity();

  /**
   * What became of it.
   *
   * @return the status
   */
  public abstract DeadlineStatus status();

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
    return new AutoValue_DeadlineClaim.Builder()
        .polarity(Polarity.POSITIVE)
        .status(DeadlineStatus.SET);
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
     * Sets {@link DeadlineClaim#span()}.
     *
     * @param span the time expression with its preposition
     * @return this builder
     */
    public abstract Builder span(Span span);

    /**
     * Sets {@link DeadlineClaim#text()}.
     *
     * @param text the words of that range
     * @return this builder
     */
    public abstract Builder text(String text);

    /**
     * Sets {@link DeadlineClaim#relation()}.
     *
     * @param relation the relation
     * @return this builder
     */
    public abstract Builder relation(DeadlineRelation relation);

    /**
     * Sets {@link DeadlineClaim#kind()}.
     *
     * @param kind the kind
     * @return this builder
     */
    public abstract Builder kind(DeadlineKind kind);

    /**
     * Sets {@link DeadlineClaim#timex()}.
     *
     * @param timex as in {@link TimeExpression#timex()}
     * @return this builder
     */
    public abstract Builder timex(String timex);

    /**
     * Sets {@link DeadlineClaim#timex()}.
     *
     * @param timex as in {@link TimeExpression#timex()}
     * @return this builder
     */
    public abstract Builder timex(Optional<String> timex);

    /**
     * Sets {@link DeadlineClaim#due()}.
     *
     * @param due the interval inside which it is to happen; none where nothing can be computed
     * @return this builder
     */
    public abstract Builder due(TimeInterval due);

    /**
     * Sets {@link DeadlineClaim#due()}.
     *
     * @param due the interval inside which it is to happen; none where nothing can be computed
     * @return this builder
     */
    public abstract Builder due(Optional<TimeInterval> due);

    /**
     * Sets {@link DeadlineClaim#obligation()}.
     *
     * @param obligation the clause ("holding the talks"), if stated
     * @return this builder
     */
    public abstract Builder obligation(Mention obligation);

    /**
     * Sets {@link DeadlineClaim#obligation()}.
     *
     * @param obligation the clause ("holding the talks"), if stated
     * @return this builder
     */
    public abstract Builder obligation(Optional<Mention> obligation);

    /**
     * Sets {@link DeadlineClaim#actor()}.
     *
     * @param actor the noun phrase, if stated
     * @return this builder
     */
    public abstract Builder actor(Mention actor);

    /**
     * Sets {@link DeadlineClaim#actor()}.
     *
     * @param actor the noun phrase, if stated
     * @return this builder
     */
    public abstract Builder actor(Optional<Mention> actor);

    /**
     * Sets {@link DeadlineClaim#actorSpeaker()}.
     *
     * @param actorSpeaker the speaker that the actor refers to, if known
     * @return this builder
     */
    public abstract Builder actorSpeaker(Optional<Speaker> actorSpeaker);

    /**
     * Sets {@link DeadlineClaim#event()}.
     *
     * @param event what the bound hangs on, if that is no time
     * @return this builder
     */
    public abstract Builder event(Optional<Mention> event);

    /**
     * Sets {@link DeadlineClaim#consequence()}.
     *
     * @param consequence the clause ("face sanctions"), if stated
     * @return this builder
     */
    public abstract Builder consequence(Mention consequence);

    /**
     * Sets {@link DeadlineClaim#consequence()}.
     *
     * @param consequence the clause ("face sanctions"), if stated
     * @return this builder
     */
    public abstract Builder consequence(Optional<Mention> consequence);

    /**
     * Sets {@link DeadlineClaim#polarity()}.
     *
     * @param polarity the polarity
     * @return this builder
     */
    public abstract Builder polarity(Polarity polarity);

    /**
     * Sets {@link DeadlineClaim#status()}.
     *
     * @param status the status
     * @return this builder
     */
    public abstract Builder status(DeadlineStatus status);

    /**
     * Sets {@link DeadlineClaim#claimedBy()}.
     *
     * @param claimedBy who sets or tells it
     * @return this builder
     */
    public abstract Builder claimedBy(Speaker claimedBy);

    /**
     * Sets {@link DeadlineClaim#claimedBy()}.
     *
     * @param claimedBy who sets or tells it
     * @return this builder
     */
    public abstract Builder claimedBy(Optional<Speaker> claimedBy);

    /**
     * Sets {@link DeadlineClaim#evidence()}.
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
    public abstract DeadlineClaim build();
  }
}
