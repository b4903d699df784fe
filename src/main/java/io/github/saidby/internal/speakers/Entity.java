package io.github.saidby.internal.speakers;

import com.google.common.base.CharMatcher;
import io.github.saidby.internal.lexicon.Gender;
import io.github.saidby.model.KnownSpeaker;
import io.github.saidby.model.Mention;
import io.github.saidby.model.Span;
import io.github.saidby.model.Speaker;
import io.github.saidby.model.SpeakerType;
import io.github.saidby.model.UnresolvedReason;
import io.github.saidby.text.AnnotatedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Somebody or something of a document, while it is being read. */
final class Entity {

  /** How many of its roles are kept. */
  private static final int MAX_ROLES = 8;

  private final int id;
  private final TreeMap<Integer, Span> mentions = new TreeMap<>();
  private String name;
  private List<String> words = List.of();
  private boolean named;
  private boolean fixed;
  private SpeakerType type;
  private Gender gender = Gender.UNKNOWN;
  private final List<String> roles = new ArrayList<>(1);
  private @Nullable String affiliation;
  private @Nullable Entity body;
  private String state = "";
  private @Nullable UnresolvedReason unresolved;

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

  /** Takes over what the user knows; the name stays whatever the document calls it. */
  void fix(KnownSpeaker known) {
    fixed = true;
    if (!known.role().isBlank()) {
      learnRole(known.role());
    }
    if (!known.affiliation().isBlank()) {
      learnAffiliation(known.affiliation());
    }
  }

  /** Takes down a name; the one with the most words stays. */
  void learnName(String other, List<String> otherWords) {
    if (otherWords.size() > words.size()) {
      name = fixed ? name : other;
      words = otherWords;
      named = true;
    }
  }

  /** Whether the document names it, or only describes it. */
  boolean isNamed() {
    return named;
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

  /** Learns what it is or does; what it was called first is told as its role. */
  void learnRole(String told) {
    if (roles.size() < MAX_ROLES) {
      roles.add(told);
    }
  }

  /** What it was called, in order. */
  List<String> roles() {
    return roles;
  }

  /** Learns the country it belongs to; the first affiliation stays. */
  void learnAffiliation(String told) {
    affiliation = isAffiliated() ? affiliation : told;
  }

  /** Learns the body it belongs to; the first affiliation stays. */
  void learnAffiliation(Entity told) {
    body = isAffiliated() || told == this ? body : told;
  }

  /** Learns the state it sits for, as abbreviated in lower case. */
  void learnState(String told) {
    state = state.isEmpty() ? told : state;
  }

  /** The state it sits for, as abbreviated in lower case; empty for most. */
  String state() {
    return state;
  }

  boolean isAffiliated() {
    return affiliation != null || body != null;
  }

  /** The fullest name of what it belongs to, or null. */
  @Nullable String affiliation() {
    return body == null ? affiliation : body.name;
  }

  void addMention(Span span) {
    mentions.merge(span.start(), span, (a, b) -> a.end() >= b.end() ? a : b);
  }

  /** Takes down why it is not known who this is. */
  void setUnresolved(UnresolvedReason reason) {
    unresolved = reason;
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
        .role(roles.stream().findFirst().map(Entity::oneLine))
        .affiliation(Optional.ofNullable(affiliation()).map(Entity::oneLine))
        .unresolved(Optional.ofNullable(unresolved))
        .mentions(places)
        .build();
  }

  /** Names are values, not text: a line break within one is a space. */
  private static String oneLine(String words) {
    return CharMatcher.whitespace().trimAndCollapseFrom(words, ' ');
  }
}
