package io.github.saidby.model;

import com.google.auto.value.AutoValue;
import java.util.Optional;

/** A block of a document: a heading, a paragraph, a list item, a caption and so on. */
@AutoValue
public abstract class Block implements Located {

  Block() {}

  @Override
  public abstract Span span();

  @Override
  public abstract String text();

  /**
   * What the block is.
   *
   * @return the kind
   */
  public abstract BlockKind kind();

  /**
   * The heading's level.
   *
   * @return 1 for the title, 2 for a section heading and so on; 0 for all other blocks
   */
  public abstract int level();

  /**
   * Who speaks, in a transcript.
   *
   * @return the speaker's label without its colon or dash, if the block is a turn; where a turn
   *     goes on over several blocks, the label stands in its first
   */
  public abstract Optional<Mention> label();

  /**
   * The dateline that the block opens with, or is.
   *
   * @return where the report comes from; a sentence of the text begins behind it
   */
  public abstract Optional<Dateline> dateline();

  /**
   * What the kind was decided by.
   *
   * @return a short lower-case name such as {@code gap}, {@code underline}, {@code tag}
   */
  public abstract String reason();

  /**
   * A builder that holds the defaults.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new AutoValue_Block.Builder().level(0).reason("");
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
     * Sets {@link Block#span()}.
     *
     * @param span the trimmed range of the source text
     * @return this builder
     */
    public abstract Builder span(Span span);

    /**
     * Sets {@link Block#text()}.
     *
     * @param text its visible text
     * @return this builder
     */
    public abstract Builder text(String text);

    /**
     * Sets {@link Block#kind()}.
     *
     * @param kind the kind
     * @return this builder
     */
    public abstract Builder kind(BlockKind kind);

    /**
     * Sets {@link Block#level()}.
     *
     * @param level 1 for the title, 2 for a section heading and so on; 0 for all other blocks
     * @return this builder
     */
    public abstract Builder level(int level);

    /**
     * Sets {@link Block#label()}.
     *
     * @param label the speaker's label without its colon or dash, if the block is a turn
     * @return this builder
     */
    public abstract Builder label(Mention label);

    /**
     * Sets {@link Block#label()}.
     *
     * @param label the speaker's label without its colon or dash, if the block is a turn
     * @return this builder
     */
    public abstract Builder label(Optional<Mention> label);

    /**
     * Sets {@link Block#dateline()}.
     *
     * @param dateline the dateline that the block opens with
     * @return this builder
     */
    public abstract Builder dateline(Dateline dateline);

    /**
     * Sets {@link Block#dateline()}.
     *
     * @param dateline the dateline that the block opens with, if there is one
     * @return this builder
     */
    public abstract Builder dateline(Optional<Dateline> dateline);

    /**
     * Sets {@link Block#reason()}.
     *
     * @param reason a short lower-case name such as {@code gap}, {@code underline}, {@code tag}
     * @return this builder
     */
    public abstract Builder reason(String reason);

    /**
     * Builds the value.
     *
     * @return an immutable value
     * @throws IllegalStateException if a field without a default was not set
     */
    public abstract Block build();
  }
}
