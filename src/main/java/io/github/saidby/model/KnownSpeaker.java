package io.github.saidby.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody whom the user knows beforehand: a row of a newsroom's own list.
 *
 * <pre>{@code
 * KnownSpeaker.of("Ingrid Holm", SpeakerType.PERSON)
 *     .withAliases("Holm", "the Iron Admiral")
 *     .withRole("harbour master of Port Merrow")
 *     .withAffiliation("Port Merrow")
 * }</pre>
 *
 * @param name the name that results bear
 * @param type what kind of source it is
 * @param aliases other names, as documents write them; an article before them does not matter
 * @param role what it is or does; empty where that is not known
 * @param affiliation whom it belongs to or speaks for; empty where that is not known
 * @serial exclude
 */
public record KnownSpeaker(
    String name, SpeakerType type, List<String> aliases, String role, String affiliation)
    implements Serializable {

  /**
   * Copies the aliases.
   *
   * @param name the name that results bear
   * @param type what kind of source it is
   * @param aliases other names, as documents write them
   * @param role what it is or does; empty where that is not known
   * @param affiliation whom it belongs to or speaks for; empty where that is not known
   * @throws IllegalArgumentException if a name is blank
   */
  public KnownSpeaker {
    aliases = List.copyOf(aliases);
    List<String> all = new ArrayList<>(aliases);
    all.add(name);
    for (String one : all) {
      if (one.isBlank()) {
        throw new IllegalArgumentException(
            "the known speaker \"" + name + "\" has a blank name or alias; leave it out");
      }
    }
  }

  /**
   * Somebody of whom only the name is known.
   *
   * @param name the name that results bear
   * @param type what kind of source it is
   * @return the speaker
   */
  public static KnownSpeaker of(String name, SpeakerType type) {
    return new KnownSpeaker(name, type, List.of(), "", "");
  }

  /**
   * The same with other names.
   *
   * @param others the aliases, in place of those before
   * @return the speaker
   */
  public KnownSpeaker withAliases(String... others) {
    return new KnownSpeaker(name, type, List.of(others), role, affiliation);
  }

  /**
   * The same with a role. A description that ends with the role's words refers to the speaker.
   *
   * @param told what it is or does: "mayor of Port Merrow"
   * @return the speaker
   */
  public KnownSpeaker withRole(String told) {
    return new KnownSpeaker(name, type, aliases, told, affiliation);
  }

  /**
   * The same with an affiliation.
   *
   * @param told whom it belongs to or speaks for
   * @return the speaker
   */
  public KnownSpeaker withAffiliation(String told) {
    return new KnownSpeaker(name, type, aliases, role, told);
  }
}
