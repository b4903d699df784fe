package io.github.saidby.model;

import com.google.auto.value.AutoValue;
import java.util.List;
import java.util.Optional;

/** Words that somebody said or wrote, as the document reports them. */
@AutoValue
public abstract class Quote implements Located {

  Quote() {}

  /**
   * How much of it stands inside quotation marks.
   *
   * @return the kind
   */
  public abstract QuoteKind kind();

  @Override
  public abstract String text();

  /**
   * What was said: the marked stretches of a direct quote with their marks (several where the cue
   * splits them or a paragraph ends), the whole reported clause of a mixed or indirect one.
   *
   * @return spans in order, at least one
   */
  public abstract List<Span> content();

  /**
   * The stretches that are given word for word, without their marks.
   *
   * @return spans in order; none for an indirect quote
   */
  public abstract List<Span> verbatim();

  /**
   * The words that say that it was said.
   *
   * @return the cue, if there is one
   */
  public abstract Optional<Cue> cue();

  /**
   * Whom it comes from.
   *
   * @return the source and speaker, or why there is none
   */
  public abstract Attribution attribution();

  /**
   * Whom it was said to ("told reporters").
   *
   * @return the addressee, if stated
   */
  public abstract Optional<Mention> addressee();

  /**
   * When or where it was said ("at a rally on Monday").
   *
   * @return the occasion, if stated
   */
  public abstract Optional<Mention> occasion();

  /**
   * The quote inside whose content this one stands.
   *
   * @return the parent, if it is nested
   */
  public abstract Optional<Quote> parent();

  /**
   * Why it is a quote of this speaker.
   *
   * @return the evidence
   */
  public abstract Evidence evidence();

  /**
   * The ways to attribute it that were weighed: the one that won, and those that lost to it.
   *
   * @return the candidates, the winner first and the others by falling confidence
   */
  public abstract List<AttributionCandidate> candidates();

  /**
   * The range from the first to the last piece of the content. For the pieces themselves see {@link
   * #content()}.
   */
  @Override
  public Span span() {
    return content().get(0).cover(content().get(content().size() - 1));
  }

  /**
   * Who said it.
   *
   * @return the principal speaker, if the quote is attributed
   */
  public Optional<Speaker> speaker() {
    return speakers().stream().findFirst();
  }

  /**
   * All who said it together ("X and Y said").
   *
   * @return the speakers, the principal first; none if the quote is unattributed
   */
  public List<Speaker> speakers() {
    return attribution() instanceof Attribution.Attributed attributed
        ? attributed.sources().stream().map(Source::speaker).toList()
        : List.of();
  }

  /**
   * The noun phrase that stands in the text for the principal speaker.
   *
   * @return the source mention, if the quote is attributed
   */
  public Optional<Mention> source() {
    return attribution() instanceof Attribution.Attributed attributed
        ? Optional.of(attributed.principal().mention())
        : Optional.empty();
  }

  /**
   * A builder that holds the defaults.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new AutoValue_Quote.Builder().verbatim(List.of()).candidates(List.of());
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
     * Sets {@link Quote#kind()}.
     *
     * @param kind the kind
     * @return this builder
     */
    public abstract Builder kind(QuoteKind kind);

    /**
     * Sets {@link Quote#text()}.
     *
     * @param text the visible text of the content, its pieces joined by a space
     * @return this builder
     */
    public abstract Builder text(String text);

    /**
     * Sets {@link Quote#content()}.
     *
     * @param content spans in order, at least one
     * @return this builder
     */
    public abstract Builder content(List<Span> content);

    /**
     * Sets {@link Quote#verbatim()}.
     *
     * @param verbatim spans in order; none for an indirect quote
     * @return this builder
     */
    public abstract Builder verbatim(List<Span> verbatim);

    /**
     * Sets {@link Quote#cue()}.
     *
     * @param cue the cue, if there is one
     * @return this builder
     */
    public abstract Builder cue(Cue cue);

    /**
     * Sets {@link Quote#cue()}.
     *
     * @param cue the cue, if there is one
     * @return this builder
     */
    public abstract Builder cue(Optional<Cue> cue);

    /**
     * Sets {@link Quote#attribution()}.
     *
     * @param attribution the source and speaker, or why there is none
     * @return this builder
     */
    public abstract Builder attribution(Attribution attribution);

    /**
     * Sets {@link Quote#addressee()}.
     *
     * @param addressee the addressee, if stated
     * @return this builder
     */
    public abstract Builder addressee(Mention addressee);

    /**
     * Sets {@link Quote#addressee()}.
     *
     * @param addressee the addressee, if stated
     * @return this builder
     */
    public abstract Builder addressee(Optional<Mention> addressee);

    /**
     * Sets {@link Quote#occasion()}.
     *
     * @param occasion the occasion, if stated
     * @return this builder
     */
    public abstract Builder occasion(Mention occasion);

    /**
     * Sets {@link Quote#occasion()}.
     *
     * @param occasion the occasion, if stated
     * @return this builder
     */
    public abstract Builder occasion(Optional<Mention> occasion);

    /**
     * Sets {@link Quote#parent()}.
     *
     * @param parent the parent, if it is nested
     * @return this builder
     */
    public abstract Builder parent(Quote parent);

    /**
     * Sets {@link Quote#parent()}.
     *
     * @param parent the parent, if it is nested
     * @return this builder
     */
    public abstract Builder parent(Optional<Quote> parent);

    /**
     * Sets {@link Quote#evidence()}.
     *
     * @param evidence the evidence
     * @return this builder
     */
    public abstract Builder evidence(Evidence evidence);

    /**
     * Sets {@link Quote#candidates()}.
     *
     * @param candidates the winner first
     * @return this builder
     */
    public abstract Builder candidates(List<AttributionCandidate> candidates);

    abstract List<Span> content();

    abstract List<Span> verbatim();

    abstract List<AttributionCandidate> candidates();

    abstract Quote autoBuild();

    /**
     * Builds the value.
     *
     * @return an immutable value
     * @throws IllegalStateException if a field without a default was not set, or one is out of its
     *     range
     */
    public Quote build() {
      content(List.copyOf(content()));
      verbatim(List.copyOf(verbatim()));
      candidates(List.copyOf(candidates()));
      Quote built = autoBuild();
      if (built.content().isEmpty()) {
        throw new IllegalStateException("a quote needs at least one span of content");
      }
      return built;
    }
  }
}
