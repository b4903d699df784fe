package io.github.saidby.model;

import java.util.List;

/** Whom a quote comes from, or why that is not known. */
public sealed interface Attribution {

  /**
   * Somebody is known to have said it.
   *
   * @param sources who said it, the principal first; several where they are coordinated
   * @param relays those who relay it, from the writer's side inwards ("Bloomberg, citing two
   *     officials"); mostly empty
   */
  record Attributed(List<Source> sources, List<Source> relays) implements Attribution {

    /**
     * Copies the lists.
     *
     * @param sources who said it, the principal first; several where they are coordinated
     * @param relays those who relay it, from the writer's side inwards ("Bloomberg, citing two
     *     officials"); mostly empty
     * @throws IllegalArgumentException if there is no source
     */
    public Attributed {
      if (sources.isEmpty()) {
        throw new IllegalArgumentException(
            "an attribution needs a source; use Attribution.Unattributed where there is none");
      }
      sources = List.copyOf(sources);
      relays = List.copyOf(relays);
    }

    /**
     * The first source.
     *
     * @return who said it first of all
     */
    public Source principal() {
      return sources.get(0);
    }
  }

  /**
   * Nobody is known to have said it.
   *
   * @param reason why not
   */
  record Unattributed(UnattributedReason reason) implements Attribution {}

  /**
   * An attribution to one source.
   *
   * @param source who said it
   * @return the attribution
   */
  static Attribution to(Source source) {
    return new Attributed(List.of(source), List.of());
  }

  /**
   * An attribution to nobody.
   *
   * @param reason why not
   * @return the attribution
   */
  static Attribution none(UnattributedReason reason) {
    return new Unattributed(reason);
  }
}
