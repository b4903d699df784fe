package io.github.saidby.model;

import com.google.auto.value.AutoValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a document says of itself: in the head of an HTML page (Open Graph, JSON-LD, {@code meta},
 * {@code time}), in the front matter of a Markdown text, and in the lines around its title.
 */
@AutoValue
public abstract class Metadata {

  /** A document that says nothing of itself. */
  public static final Metadata NONE = builder().build();

  Metadata() {}

  /**
   * The title.
   *
   * @return the title that stands in the text; where none does, that of the metadata
   */
  public abstract Optional<String> title();

  /**
   * Who wrote it.
   *
   * @return the authors' names; those of the byline where the metadata tell none
   */
  public abstract List<String> authors();

  /**
   * When it was published.
   *
   * @return the day, if it says so in full and in one way only
   */
  public abstract Optional<LocalDate> publicationDate();

  /**
   * Where it comes from.
   *
   * @return the first dateline of the text
   */
  public abstract Optional<Dateline> dateline();

  /**
   * A builder that holds the defaults.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new AutoValue_Metadata.Builder().authors(List.of());
  }

  /**
   * A builder that holds this value.
   *
   * @return the builder
   */
  public abstract Builder toBuilder();

  /** Builds a value; every field has a default. */
  @AutoValue.Builder
  public abstract static class Builder {

    Builder() {}

    /**
     * Sets {@link Metadata#title()}.
     *
     * @param title the title
     * @return this builder
     */
    public abstract Builder title(String title);

    /**
     * Sets {@link Metadata#title()}.
     *
     * @param title the title, if there is one
     * @return this builder
     */
    public abstract Builder title(Optional<String> title);

    /**
     * Sets {@link Metadata#authors()}.
     *
     * @param authors the authors' names
     * @return this builder
     */
    public abstract Builder authors(List<String> authors);

    /**
     * Sets {@link Metadata#publicationDate()}.
     *
     * @param date the day of publication
     * @return this builder
     */
    public abstract Builder publicationDate(LocalDate date);

    /**
     * Sets {@link Metadata#publicationDate()}.
     *
     * @param date the day of publication, if known
     * @return this builder
     */
    public abstract Builder publicationDate(Optional<LocalDate> date);

    /**
     * Sets {@link Metadata#dateline()}.
     *
     * @param dateline the first dateline, if there is one
     * @return this builder
     */
    public abstract Builder dateline(Optional<Dateline> dateline);

    abstract List<String> authors();

    abstract Metadata autoBuild();

    /**
     * Builds the value.
     *
     * @return an immutable value
     */
    public Metadata build() {
      authors(List.copyOf(authors()));
      return autoBuild();
    }
  }
}
