package io.github.saidby.internal.claims;

import io.github.saidby.internal.lexicon.EnglishLexicon;
import io.github.saidby.internal.lexicon.Gender;
import io.github.saidby.model.Mention;
import io.github.saidby.model.Span;
import io.github.saidby.model.Speaker;
import io.github.saidby.model.SpeakerType;
import io.github.saidby.text.AnnotatedText;
import io.github.saidby.text.NameMention;
import io.github.saidby.text.NameType;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PennTag;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells which person or organisation an actor is that nobody quotes: by the name in its phrase, and
 * for a last name by the one full name of the document that ends with it, for "he" and "she" by the
 * only person who is named shortly before.
 */
final class NamedActors {

  private final EnglishLexicon lexicon = EnglishLexicon.get();
  private final AnnotatedText text;
  private @Nullable Map<String, Optional<String>> fullNames;

  NamedActors(AnnotatedText text) {
    this.text = text;
  }

  Optional<Speaker> of(Mention actor) {
    Paragraph paragraph = paragraphAt(actor.span());
    if (paragraph == null) {
      return Optional.empty();
    }
    for (NameMention name : paragraph.names()) {
      boolean inside = actor.span().contains(name.span());
      if (inside && isType(name) && isHead(paragraph, actor.span(), name.span())) {
        return Optional.of(speaker(actor, name));
      }
    }
    return Optional.empty();
  }

  /**
   * The person whom "he" or "she" stands for: the only one who is named before it in its paragraph,
   * else in the one before that.
   */
  Optional<Speaker> ofPronoun(Mention actor) {
    int here = indexAt(actor.span());
    for (int i = here; i >= Math.max(0, here - 1); i--) {
      Map<String, Speaker> named = new HashMap<>();
      for (NameMention name : text.paragraphs().get(i).names()) {
        boolean before = name.span().end() <= actor.span().start();
        if (before && name.type() == NameType.PERSON && agrees(actor, name)) {
          Speaker speaker = speaker(actor, name);
          named.put(lastWord(speaker.name()), speaker);
        }
      }
      if (!named.isEmpty()) {
        return named.size() == 1 ? named.values().stream().findFirst() : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean agrees(Mention pronoun, NameMention name) {
    String first = text.mention(name.span()).text().split(" ", 2)[0].toLowerCase(Locale.ROOT);
    Gender gender = lexicon.persons().givenName(first);
    boolean she = pronoun.text().equalsIgnoreCase("she");
    return gender == null || gender.agrees(she ? Gender.FEMALE : Gender.MALE);
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static boolean isType(NameMention name) {
    return name.type() != NameType.OTHER;
  }

  private Speaker speaker(Mention actor, NameMention name) {
    boolean person = name.type() == NameType.PERSON;
    String told = text.mention(name.span()).text();
    String full = person && told.indexOf(' ') < 0 ? fullName(told) : told;
    return Speaker.builder()
        .name(full)
        .type(person ? SpeakerType.PERSON : SpeakerType.ORGANIZATION)
        .named(true)
        .mentions(List.of(actor))
        .build();
  }

  /**
   * Titles may stand before the name, but nothing that it only belongs to: "officials in Leeds".
   */
  private static boolean isHead(Paragraph paragraph, Span actor, Span name) {
    for (int i = paragraph.tokenAt(actor.start()); i < paragraph.tokens().size(); i++) {
      Span token = paragraph.token(i).span();
      if (token.start() >= actor.end()) {
        break;
      }
      PennTag tag = paragraph.tag(i).penn();
      boolean before = token.end() <= name.start();
      boolean governs = tag == PennTag.IN || tag == PennTag.POS || tag == PennTag.TO;
      if (before && governs) {
        return false;
      }
      if (token.start() >= name.end()) {
        return tag == PennTag.PUNCT || tag == PennTag.IN;
      }
    }
    return true;
  }

  private String fullName(String last) {
    Map<String, Optional<String>> known = fullNames == null ? readFullNames() : fullNames;
    fullNames = known;
    return known.getOrDefault(last, Optional.empty()).orElse(last);
  }

  /** Two people with one last name tell nobody. */
  private Map<String, Optional<String>> readFullNames() {
    Map<String, Optional<String>> read = new HashMap<>();
    for (Paragraph paragraph : text.paragraphs()) {
      for (NameMention name : paragraph.names()) {
        String full = text.mention(name.span()).text();
        int space = full.lastIndexOf(' ');
        if (name.type() == NameType.PERSON && space >= 0) {
          read.merge(
              full.substring(space + 1),
              Optional.of(full),
              (one, other) -> one.equals(other) ? one : Optional.empty());
        }
      }
    }
    return read;
  }

  private @Nullable Paragraph paragraphAt(Span span) {
    int index = indexAt(span);
    return index < 0 ? null : text.paragraphs().get(index);
  }

  /** The index of the paragraph that holds a span, by halving; -1 without one. */
  private int indexAt(Span span) {
    List<Paragraph> paragraphs = text.paragraphs();
    int from = 0;
    int to = paragraphs.size() - 1;
    while (from <= to) {
      int middle = (from + to) >>> 1;
      Span here = paragraphs.get(middle).span();
      if (here.contains(span)) {
        return middle;
      }
      if (here.start() > span.start()) {
        to = middle - 1;
      } else {
        from = middle + 1;
      }
    }
    return -1;
  }
}
