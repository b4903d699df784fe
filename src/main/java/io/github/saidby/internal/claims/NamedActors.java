package io.github.saidby.internal.claims;

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
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells which person or organisation an actor is that nobody quotes: by the name in its phrase, and
 * for a last name by the one full name of the document that ends with it.
 */
final class NamedActors {

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

  /** The paragraph that holds a span, by halving. */
  private @Nullable Paragraph paragraphAt(Span span) {
    List<Paragraph> paragraphs = text.paragraphs();
    int from = 0;
    int to = paragraphs.size() - 1;
    while (from <= to) {
      int middle = (from + to) >>> 1;
      Span here = paragraphs.get(middle).span();
      if (here.contains(span)) {
        return paragraphs.get(middle);
      }
      if (here.start() > span.start()) {
        to = middle - 1;
      } else {
        from = middle + 1;
      }
    }
    return null;
  }
}
