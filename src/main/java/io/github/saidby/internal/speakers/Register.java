package io.github.saidby.internal.speakers;

import io.github.saidby.model.SpeakerType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everybody and everything of a document that was named or asked for, by the words to find it. */
final class Register {

  /** More people of one last name or role than this are told apart by their full names alone. */
  private static final int MAX_NAMESAKES = 12;

  private final List<Entity> entities = new ArrayList<>();
  private final Map<String, Entity> byName = new HashMap<>();
  private final Map<String, List<Entity>> byLastName = new HashMap<>();
  private final Map<String, Entity> byFirstName = new HashMap<>();
  private final Map<String, Entity> byDescription = new HashMap<>();
  private final Map<String, List<Entity>> byRole = new HashMap<>();

  Entity get(int id) {
    return entities.get(id);
  }

  Entity create(String name, boolean named, SpeakerType type) {
    Entity entity = new Entity(entities.size(), name, named, type);
    entities.add(entity);
    return entity;
  }

  /** The holder of a full name, as words in lower case. */
  @Nullable Entity named(String key) {
    return byName.get(key);
  }

  void addName(String key, Entity entity) {
    byName.putIfAbsent(key, entity);
  }

  /** The people who bear a last name, in order of appearance. */
  List<Entity> withLastName(String lastName) {
    return byLastName.getOrDefault(lastName, List.of());
  }

  /** The first person with a first name. */
  @Nullable Entity withFirstName(String firstName) {
    return byFirstName.get(firstName);
  }

  void addPerson(List<String> words, Entity person) {
    List<Entity> namesakes =
        byLastName.computeIfAbsent(words.get(words.size() - 1), key -> new ArrayList<>(2));
    if (namesakes.size() < MAX_NAMESAKES && !namesakes.contains(person)) {
      namesakes.add(person);
    }
    if (words.size() > 1) {
      byFirstName.putIfAbsent(words.get(0), person);
    }
  }

  /** What was described with some words before. */
  @Nullable Entity described(String description) {
    return byDescription.get(description);
  }

  /** Takes down a description; a later one of the same words takes its place. */
  void addDescription(String description, Entity entity) {
    byDescription.put(description, entity);
  }

  /** Those whom a noun was said of, in order of appearance. */
  List<Entity> withRole(String noun) {
    return byRole.getOrDefault(noun, List.of());
  }

  /** Takes down that a noun was said of somebody. */
  void addRole(String noun, Entity entity) {
    List<Entity> same = byRole.computeIfAbsent(noun, key -> new ArrayList<>(2));
    if (same.size() < MAX_NAMESAKES && !same.contains(entity)) {
      same.add(entity);
    }
  }
}
