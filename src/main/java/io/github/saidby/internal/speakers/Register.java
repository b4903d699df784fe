package io.github.saidby.internal.speakers;

import io.github.saidby.model.KnownSpeaker;
import io.github.saidby.model.SpeakerType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everybody and everything of a document that was named or asked for, by the words to find it. */
final class Register {

  /** More people of one last name or role than this are told apart by their full names alone. */
  private static final int MAX_NAMESAKES = 12;

  private final List<Entity> entities = new ArrayList<>();
  private final Map<String, Entity> byKnown = new HashMap<>();
  private final Map<String, Entity> byName = new HashMap<>();
  private final Map<String, List<Entity>> byLastName = new HashMap<>();
  private final Map<String, Entity> subjects = new HashMap<>();
  private final Map<String, Entity> byFirstName = new HashMap<>();
  private final Map<String, Entity> byDescription = new HashMap<>();
  private final Map<String, Deque<Description>> byHead = new HashMap<>();
  private final Map<String, List<Entity>> byBodyWord = new HashMap<>();
  private final Map<String, Entity> byFirstWord = new HashMap<>();
  private final Map<String, List<Entity>> byRole = new HashMap<>();

  Entity get(int id) {
    return entities.get(id);
  }

  Entity create(String name, boolean named, SpeakerType type) {
    Entity entity = new Entity(entities.size(), name, named, type);
    entities.add(entity);
    return entity;
  }

  /** The entity of somebody whom the user knows, made when first asked for. */
  Entity known(KnownSpeaker speaker) {
    return byKnown.computeIfAbsent(
        speaker.name(),
        name -> {
          Entity entity = create(name, true, speaker.type());
          entity.fix(speaker);
          return entity;
        });
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

  /** Whom a last name that several bear was last taken to mean where it stood alone, or null. */
  @Nullable Entity subject(String lastName) {
    return subjects.get(lastName);
  }

  void setSubject(String lastName, Entity person) {
    subjects.put(lastName, person);
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

  /** What was last described with a noun and some words before it, perhaps with more of them. */
  @Nullable Entity described(String noun, List<String> modifiers) {
    for (Description told : byHead.getOrDefault(noun, new ArrayDeque<>(0))) {
      if (told.modifiers().containsAll(modifiers)) {
        return told.entity();
      }
    }
    return null;
  }

  /** Takes down a description; a later one of the same words takes its place. */
  void addDescription(String description, String noun, List<String> modifiers, Entity entity) {
    byDescription.put(description, entity);
    Deque<Description> same = byHead.computeIfAbsent(noun, key -> new ArrayDeque<>(2));
    same.addFirst(new Description(modifiers, entity));
    if (same.size() > MAX_NAMESAKES) {
      same.removeLast();
    }
  }

  /**
   * The words before the noun of a description.
   *
   * @param modifiers the words in lower case
   * @param entity what was described
   */
  private record Description(List<String> modifiers, Entity entity) {}

  /** The bodies with a word in their names, in order of appearance. */
  List<Entity> bodiesWith(String word) {
    return byBodyWord.getOrDefault(word, List.of());
  }

  /** Of the bodies with a word in their names, the one mentioned last before an offset, or null. */
  @Nullable Entity lastBody(String word, int offset) {
    return last(bodiesWith(word), offset);
  }

  /** Of several, the one mentioned last before an offset; null where none was. */
  static @Nullable Entity last(Iterable<Entity> entities, int offset) {
    Entity best = null;
    int bestMention = -1;
    for (Entity entity : entities) {
      int mention = entity.lastMentionBefore(offset);
      if (mention > bestMention) {
        best = entity;
        bestMention = mention;
      }
    }
    return best;
  }

  /** The first body whose name begins with a word that is its own. */
  @Nullable Entity withFirstWord(String word) {
    return byFirstWord.get(word);
  }

  void addFirstWord(String word, Entity body) {
    byFirstWord.putIfAbsent(word, body);
  }

  /** Takes down the words of a body's name. */
  void addBody(List<String> words, Entity body) {
    for (String word : words) {
      List<Entity> same = byBodyWord.computeIfAbsent(word, key -> new ArrayList<>(1));
      if (same.size() < MAX_NAMESAKES && !same.contains(body)) {
        same.add(body);
      }
    }
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
