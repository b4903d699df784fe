package io.github.saidby.model;

import com.google.auto.value.AutoValue;
import java.util.Optional;

/**
 * Something about a document that a user may want to know: why there are fewer results, or what was
 * assumed.
 */
@AutoValue
public abstract class Diagnostic {

  Diagnostic() {}

  /**
   * What it is about.
   *
   * @return the kind
   */
  public abstract DiagnosticKind kind();

  /**
   * A sentence for a person.
   *
   * @return the message
   */
  public abstract String message();

  /**
   * Where it is.
   *
   * @return the place, if it has one
   */
  public abstract Optional<Span> span();

  /**
   * A diagnostic about a place.
   *
   * @param kind what it is about
   * @param message a sentence for a person
   * @param span where it is
   * @return the diagnostic
   */
  public static Diagnostic at(DiagnosticKind kind, String message, Span span) {
    return builder().kind(kind).message(message).span(span).build();
  }

  /**
   * A builder that holds the defaults.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new AutoValue_Diagnostic.Builder();
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
     * Sets {@link Diagnostic#kind()}.
     *
     * @param kind the kind
     * @return this builder
     */
    public abstract Builder kind(DiagnosticKind kind);

    /**
     * Sets {@link Diagnostic#message()}.
     *
     * @param message the message
     * @return this builder
     */
    public abstract Builder message(String message);

    /**
     * Sets {@link Diagnostic#span()}.
     *
     * @param span the place, if it has one
     * @return this builder
     */
    public abstract Builder span(Span span);

    /**
     * Sets {@link Diagnostic#span()}.
     *
     * @param span the place, if it has one
     * @return this builder
     */
    public abstract Builder span(Optional<Span> span);

    /**
     * Builds the value.
     *
     * @return an immutable value
     * @throws IllegalStateException if a field without a default was not set
     */
    public abstract Diagnostic build();
  }
}
