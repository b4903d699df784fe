package io.github.saidby.model;

import com.google.auto.value.AutoValue;
import java.util.List;
import java.util.Optional;

/** Somebody or something that says things in a document. */
@AutoValue
public abstract class Speaker {

  Speaker() {}

  /**
   * The fullest name in the document, or the description where there is no name.
   *
   * @return the name without titles ("Vladimir Medinsky"), or a description ("a source from the
   *     Ukrainian delegation")
   */
  public abstract String name();

  /**
   * What kind of source it is.
   *
   * @return the type
   */
  public abstract SpeakerType type();

  /**
   * Whether the document names it or only describes it.
   *
   * @return whether {@link #name()} is a name
   */
  public abstract boolean named();

  /**
   * What it is or does.
   *
   * @return the role as the document words it ("Russia's lead negotiator"), if it does
   */
  public abstract Optional<String> role();

  /**
   * Whom it belongs to or speaks for.
   *
   * @return the organisation or country, if the document tells
   */
  public abstract Optional<String> affiliation();

  /**
   * Why it is not known who it is. {@link #name()} is then the mention as it stands: "They".
   *
   * @return the reason; none where the name or the description tells
   */
  public abstract Optional<UnresolvedReason> unresolved();

  /**
   * Every place that refers to it.
   *
   * @return the mentions in order, pronouns that were resolved among them
   */
  public abstract List<Mention> mentions();

  /**
   * A builder that holds the defaults.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new AutoValue_Speaker.Builder().named(true).mentions(List.of());
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
     * Sets {@link Speaker#name()}.
     *
     * @param name the name without titles ("Vladimir Medinsky"), or a description ("a source from
     *     the Ukrainian delegation")
     * @return this builder
     */
    public abstract Builder name(String name);

    /**
     * Sets {@link Speaker#type()}.
     *
     * @param type the type
     * @return this builder
     */
    public abstract Builder type(SpeakerType type);

    /**
     * Sets {@link Speaker#named()}.
     *
     * @param named whether {@link #name()} is a name
     * @return this builder
     */
    public abstract Builder named(boolean named);

    /**
     * Sets {@link Speaker#role()}.
     *
     * @param role the role as the document words it ("Russia's lead negotiator"), if it does
     * @return this builder
     */
    public abstract Builder role(String role);

    /**
     * Sets {@link Speaker#role()}.
     *
     * @param role the role as the document words it ("Russia's lead negotiator"), if it does
     * @return this builder
     */
    public abstract Builder role(Optional<String> role);

    /**
     * Sets {@link Speaker#affiliation()}.
     *
     * @param affiliation the organisation or country, if the document tells
     * @return this builder
     */
    public abstract Builder affiliation(String affiliation);

    /**
     * Sets {@link Speaker#affiliation()}.
     *
     * @param affiliation the organisation or country, if the document tells
     * @return this builder
     */
    public abstract Builder affiliation(Optional<String> affiliation);

    /**
     * Sets {@link Speaker#unresolved()}.
     *
     * @param unresolved the reason; none where the name or the description tells
     * @return this builder
     */
    public abstract Builder unresolved(UnresolvedReason unresolved);

    /**
     * Sets {@link Speaker#unresolved()}.
     *
     * @param unresolved the reason; none where the name or the description tells
     * @return this builder
     */
    public abstract Builder unresolved(Optional<UnresolvedReason> unresolved);

    /**
     * Sets {@link Speaker#mentions()}.
     *
     * @param mentions the mentions in order, pronouns that were resolved among them
     * @return this builder
     */
    public abstract Builder mentions(List<Mention> mentions);

    abstract List<Mention> mentions();

    abstract Speaker autoBuild();

    /**
     * Builds the value.
     *
     * @return an immutable value
     * @throws IllegalStateException if a field without a default was not set
     */
    public Speaker build() {
      mentions(List.copyOf(mentions()));
      return autoBuild();
    }
  }
}
