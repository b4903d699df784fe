package io.github.saidby.internal.speakers;

import com.google.common.base.CharMatcher;
import io.github.saidby.internal.lexicon.Gender;
import io.github.saidby.model.Mention;
import io.github.saidby.model.Span;
import io.github.saidby.model.Speaker;
import io.github.saidby.model.SpeakerType;
import io.github.saidby.text.AnnotatedText;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Somebody or something of a document, while it is being read. */
final class Entity {

  private final int id;
  private final TreeMap<Integer, Span> mentions = new TreeMap<>();
  private String name;
  private List<String> words = List.of();
  private boolean named;
  private SpeakerType type;
  private Gender gender = Gender.UNKNOWN;
  private @Nullable String role;
  private @Nullable String affiliation;

  Entity(int id, String name, boolean named, SpeakerType type) {
    this.id = id;
    this.name = name;
    this.named = named;
    this.type = type;
  }

  int id() {
    return id;
  }

  String name() {
    return name;
  }

  /** The words of its name in lower case; none where it is only described. */
  List<String> words() {
    return words;
  }

  /** Takes down a name; the one with the most words stays. */
  void learnName(String other, List<String> otherWords) {
    if (otherWords.size() > words.size()) {
      name = other;
      words = otherWords;
      named = true;
    }
  }

  SpeakerType type() {
    return type;
  }

  void setType(SpeakerType newType) {
    type = newType;
  }

  Gender gender() {
    return gender;
  }

  /** Learns its gender; what was known before stays. */
  void learnGender(Gender told) {
    gender = gender.or(told);
  }

  /** Learns its role; the first one stays. */
  void learnRole(String told) {
    role = role == null ? told : role;
  }

  /** Learns its affiliation; the first one stays. */
  void learnAffiliation(String told) {
    affiliation = affiliation == null ? told : affiliation;
  }

  void addMention(Span span) {
    mentions.merge(span.start(), span, (a, b) -> a.end() >= b.end() ? a : b);
  }

  /** Where it was last mentioned before an offset, or -1. */
  int lastMentionBefore(int offset) {
    Integer start = mentions.lowerKey(offset);
    return start == null ? -1 : start;
  }

  int mentionCount() {
    return mentions.size();
  }

  Speaker toSpeaker(AnnotatedText text) {
    List<Mention> places = mentions.values().stream().map(text::mention).toList();
    return Speaker.builder()
        .name(oneLine(name))
        .named(named)
        .type(type)
        .role(Optional.ofNullable(role).map(Entity::oneLine))
        .affiliation(Optional.ofNullable(affiliation).map(Entity::oneLine))
        .mentions(places)
        .build();
  }

  /** Names are values, not text: a line break within one is a space. */
  private static String oneLine(String words) {
    return CharMatcher.whitespace().trimAndCollapseFrom(words, ' ');
  }
}
