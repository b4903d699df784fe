package io.github.saidby.internal.claims;

import io.github.saidby.model.Attribution;
import io.github.saidby.model.Mention;
import io.github.saidby.model.Quote;
import io.github.saidby.model.QuoteKind;
import io.github.saidby.model.Source;
import io.github.saidby.model.Span;
import io.github.saidby.model.Speaker;
import io.github.saidby.model.SpeakerType;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells who an actor is: which of the speakers of a document, by the place of a mention, by name,
 * and for pronouns by who speaks ("I" in a quote, and "he" at the beginning of an indirect one);
 * else whom or what its phrase names.
 */
final class Actors {

  private static final Set<String> SPEAKING = Set.of("i", "we");
  private static final Set<String> PERSON = Set.of("he", "she");
  private static final Set<String> OTHER = Set.of("it", "they");

  private final Map<Span, Speaker> byPlace = new HashMap<>();
  private final Map<String, Optional<Speaker>> byName = new HashMap<>();

  private final NamedActors unquoted;

  Actors(List<Quote> quotes, NamedActors unquoted) {
    this.unquoted = unquoted;
    Set<Speaker> speakers = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Quote quote : quotes) {
      if (quote.attribution() instanceof Attribution.Attributed known) {
        known.sources().stream().map(Source::speaker).filter(speakers::add).forEach(this::add);
      }
    }
  }

  private void add(Speaker speaker) {
    if (speaker.named()) {
      addName(speaker.name(), speaker);
    }
    for (Mention mention : speaker.mentions()) {
      byPlace.put(mention.span(), speaker);
      if (isName(mention.text())) {
        addName(mention.text(), speaker);
      }
    }
  }

  /** A name that two speakers share tells nobody. */
  private void addName(String name, Speaker speaker) {
    Optional<Speaker> known = byName.get(key(name));
    boolean other = known != null && !known.equals(Optional.of(speaker));
    byName.put(key(name), other ? Optional.empty() : Optional.of(speaker));
  }

  private static boolean isName(String mention) {
    return mention.chars().anyMatch(Character::isUpperCase);
  }

  private static String key(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    return key.startsWith("the ") ? key.substring("the ".length()) : key;
  }

  /**
   * The speaker that an actor is.
   *
   * @param actor the actor's mention
   * @param around the innermost quote around it, or null
   */
  Optional<Speaker> of(Mention actor, @Nullable Quote around) {
    Speaker here = byPlace.get(actor.span());
    if (here != null) {
      return Optional.of(here);
    }
    String word = actor.text().toLowerCase(Locale.ROOT);
    if (around != null && isSpeaking(actor, word, around)) {
      return around.speaker();
    }
    Optional<Speaker> named = byName.get(key(actor.text()));
    if (named != null) {
      return named;
    }
    boolean told = around == null || around.kind() == QuoteKind.INDIRECT;
    if (told && PERSON.contains(word)) {
      return known(unquoted.ofPronoun(actor));
    }
    return isName(actor.text()) ? known(unquoted.of(actor)) : Optional.empty();
  }

  /** Somebody who is quoted elsewhere is that speaker. */
  private Optional<Speaker> known(Optional<Speaker> found) {
    return found.flatMap(who -> byName.getOrDefault(key(who.name()), found));
  }

  /** Who speaks a quote, where the actor in it is "I" and that is told. */
  static Mention named(Mention actor, @Nullable Quote around) {
    return around != null
            && actor.text().equals("I")
            && around.attribution() instanceof Attribution.Attributed known
        ? known.sources().get(0).mention()
        : actor;
  }

  private static boolean isSpeaking(Mention actor, String word, Quote quote) {
    boolean first = quote.content().get(0).start() == actor.span().start();
    if (quote.kind() != QuoteKind.INDIRECT) {
      return SPEAKING.contains(word);
    }
    boolean person = quote.speaker().filter(who -> who.type() == SpeakerType.PERSON).isPresent();
    return first && (person ? PERSON.contains(word) : OTHER.contains(word));
  }
}
