package io.github.saidby.model;

import com.google.auto.value.AutoValue;
import java.util.List;
import java.util.Optional;

/** A part of a document with a heading of its own, or the part before the first heading. */
@AutoValue
public abstract class Section implements Located {

  Section() {}

  /**
   * The heading.
   *
   * @return the heading's place and text; none for text before the first heading
   */
  public abstract Optional<Mention> heading();

  /**
   * How deep it lies.
   *
   * @return 1 for the part under the title, 2 under a section heading and so on; 0 without a
   *     heading
   */
  public abstract int level();

  @Override
  public abstract Span span();

  @Override
  public abstract String text();

  /**
   * Its own blocks, the heading among them, without those of its subsections.
   *
   * @return the blocks in order
   */
  public abstract List<Block> blocks();

  /**
   * Its subsections.
   *
   * @return the subsections in order
   */
  public abstract List<Section> sections();

  /**
   * A builder that holds the defaults.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new AutoValue_Section.Builder().blocks(List.of()).sections(List.of());
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
     * Sets {@link Section#heading()}.
     *
     * @param heading the heading's place and text; none for text before the first heading
     * @return this builder
     */
    public abstract Builder heading(Mention heading);

    /**
     * Sets {@link Section#heading()}.
     *
     * @param heading the heading's place and text; none for text before the first heading
     * @return this builder
     */
    public abstract Builder heading(Optional<Mention> heading);

    /**
     * Sets {@link Section#level()}.
     *
     * @param level 1 for the part under the title, 2 under a section heading and so on; 0 without a
     *     heading
     * @return this builder
     */
    public abstract Builder level(int level);

    /**
     * Sets {@link Section#span()}.
     *
     * @param span the range from its heading to where the next section of its level begins
     * @return this builder
     */
    public abstract Builder span(Span span);

    /**
     * Sets {@link Section#text()}.
     *
     * @param text the visible text of that range
     * @return this builder
     */
    public abstract Builder text(String text);

    /**
     * Sets {@link Section#blocks()}.
     *
     * @param blocks the blocks in order
     * @return this builder
     */
    public abstract Builder blocks(List<Block> blocks);

    /**
     * Sets {@link Section#sections()}.
     *
     * @param sections the subsections in order
     * @return this builder
     */
    public abstract Builder sections(List<Section> sections);

    abstract List<Block> blocks();

    abstract List<Section> sections();

    abstract Section autoBuild();

    /**
     * Builds the value.
     *
     * @return an immutable value
     * @throws IllegalStateException if a field without a default was not set
     */
    public Section build() {
      blocks(List.copyOf(blocks()));
      sections(List.copyOf(sections()));
      return autoBuild();
    }
  }
}
