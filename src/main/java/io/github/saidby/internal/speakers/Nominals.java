package io.github.saidby.internal.speakers;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.model.SpeakerType;
import io.github.saidby.text.AnnotatedText;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.Token;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whom a description refers to: somebody known by that role, or whom it describes first. */
final class Nominals {

  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

  private final AnnotatedText text;
  private final Register register;
  private final Roster roster;
  private final Candidates candidates;
  private final Descriptions descriptions;
  private final Affiliations affiliations;

  Nominals(
      AnnotatedText text,
      Register register,
      Roster roster,
      Candidates candidates,
      Descriptions descriptions,
      Affiliations affiliations) {
    this.text = text;
    this.roster = roster;
    this.affiliations = affiliations;
    this.register = register;
    this.candidates = candidates;
    this.descriptions = descriptions;
  }

  Entity of(NounPhrase phrase) {
    Token determiner = phrase.determiner();
    boolean definite = determiner == null || DEFINITE.contains(determiner.normal());
    if (definite) {
      Entity known = known(phrase);
      if (known != null) {
        return known;
      }
    }
    SpeakerType type = descriptions.typeOf(phrase);
    boolean named = type == SpeakerType.ORGANIZATION && definite && descriptions.isNamed(phrase);
    NounPhrase whole = roster.phrases(phrase.paragraph()).modified(phrase);
    Entity entity = register.create(words(whole), named, type);
    entity.learnGender(descriptions.gender(phrase));
    if (!named) {
      affiliations
          .in(phrase.paragraph(), phrase.first(), whole.end())
          .ifPresent(entity::learnAffiliation);
    }
    register.addDescription(key(phrase), entity);
    return entity;
  }

  private @Nullable Entity known(NounPhrase phrase) {
    Entity same = register.described(key(phrase));
    if (same != null || phrase.determiner() == null || phrase.isPlural()) {
      return same;
    }
    Entity holder = roleHolder(phrase);
    return holder == null ? body(phrase) : holder;
  }

  /** Of those whom the noun was said of, the one who was mentioned last. */
  private @Nullable Entity roleHolder(NounPhrase phrase) {
    int offset = phrase.headToken().start();
    Entity best = null;
    int bestMention = -1;
    for (Entity entity : register.withRole(phrase.headToken().normal())) {
      int mention = entity.lastMentionBefore(offset);
      if (mention > bestMention) {
        best = entity;
        bestMention = mention;
      }
    }
    return best;
  }

  /** "The ministry": the body named last whose name has that word. */
  private @Nullable Entity body(NounPhrase phrase) {
    if (phrase.end() > phrase.head() + 1 || phrase.head() - phrase.first() > 1) {
      return null;
    }
    String head = phrase.headToken().normal();
    Paragraph own = phrase.paragraph();
    for (int back = 0; back <= 4 && own.index() - back >= 0; back++) {
      Paragraph paragraph = text.paragraphs().get(own.index() - back);
      var here = candidates.in(paragraph);
      for (int i = here.size() - 1; i >= 0; i--) {
        Entity entity = here.get(i).entity();
        boolean before = back > 0 || here.get(i).phrase().end() <= phrase.first();
        if (before
            && entity != null
            && entity.type() == SpeakerType.ORGANIZATION
            && entity.words().contains(head)) {
          return entity;
        }
      }
    }
    return null;
  }

  /** The phrase's words to find it again by, without its article. */
  private static String key(NounPhrase phrase) {
    StringBuilder key = new StringBuilder();
    int start = phrase.determiner() == null ? phrase.first() : phrase.first() + 1;
    for (int i = start; i < phrase.baseEnd(); i++) {
      key.append(key.isEmpty() ? "" : " ").append(phrase.paragraph().token(i).normal());
    }
    return key.toString();
  }

  /** The phrase as it would stand inside a sentence, without "the". */
  private String words(NounPhrase phrase) {
    Token determiner = phrase.determiner();
    int first = determiner != null && determiner.is("the") ? phrase.first() + 1 : phrase.first();
    Token word = phrase.paragraph().token(first);
    String words = Words.of(phrase.paragraph(), first, phrase.end());
    boolean initial = phrase.paragraph().sentenceOf(first).first() == first;
    return initial && !descriptions.isProper(phrase.paragraph(), first)
        ? word.text().toLowerCase(Locale.ROOT) + words.substring(word.text().length())
        : words;
  }
}
