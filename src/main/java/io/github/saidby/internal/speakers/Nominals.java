package io.github.saidby.internal.speakers;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.model.BlockKind;
import io.github.saidby.model.KnownSpeaker;
import io.github.saidby.model.SpeakerType;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PennTag;
import io.github.saidby.text.Token;
import io.github.saidby.text.TokenKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whom a description refers to: somebody known by that role, or whom it describes first. */
final class Nominals {

  private final Register register;
  private final Roster roster;
  private final Descriptions descriptions;
  private final KnownSpeakers listed;
  private final RoleHolders holders;
  private final Bodies bodies;
  private final Affiliations affiliations;
  private final Map<Integer, Entity> mentioned = new HashMap<>();

  /** Whom only headlines described so far. */
  private final Set<Entity> headlines = new HashSet<>();

  Nominals(
      Register register,
      Roster roster,
      Descriptions descriptions,
      KnownSpeakers listed,
      RoleHolders holders,
      Bodies bodies,
      Affiliations affiliations) {
    this.roster = roster;
    this.affiliations = affiliations;
    this.register = register;
    this.holders = holders;
    this.bodies = bodies;
    this.descriptions = descriptions;
    this.listed = listed;
  }

  /** The same mention, asked for twice, is the same entity. */
  Entity of(NounPhrase phrase) {
    Entity entity = mentioned.get(phrase.headToken().start());
    if (entity == null) {
      entity = read(phrase);
      mentioned.put(phrase.headToken().start(), entity);
    }
    return entity;
  }

  private Entity read(NounPhrase phrase) {
    String handle = Handles.of(phrase);
    if (handle != null) {
      return handle(handle);
    }
    List<String> modifiers = modifiers(phrase);
    Token determiner = phrase.determiner();
    boolean definite = determiner == null || SpeakerWord.DEFINITE.has(determiner.normal());
    Entity known = definite ? listed(phrase) : null;
    if (known == null) {
      known = known(phrase, modifiers, determiner, definite);
    }
    if (known != null) {
      return known;
    }
    SpeakerType type = descriptions.typeOf(phrase);
    boolean named = type == SpeakerType.ORGANIZATION && definite && descriptions.isNamed(phrase);
    NounPhrase whole = roster.phrases(phrase.paragraph()).modified(phrase);
    Entity entity = register.create(words(whole), named, type);
    entity.learnGender(descriptions.gender(phrase));
    if (!named) {
      affiliations.learn(
          entity,
          phrase.paragraph(),
          phrase.first(),
          whole.end(),
          roster.names(phrase.paragraph()));
    }
    register.addDescription(key(phrase), phrase.headToken().normal(), modifiers, entity);
    if (isOfHeadline(phrase)) {
      headlines.add(entity);
    }
    return entity;
  }

  /** Headlines leave articles out, and the text tells later whom they mean. */
  private static boolean isOfHeadline(NounPhrase phrase) {
    return phrase.paragraph().block().kind() == BlockKind.HEADING;
  }

  /** Whose account of a social network has a name; nobody else's may bear it. */
  private Entity handle(String handle) {
    Entity known = register.named(handle);
    if (known == null) {
      known = register.create(handle, true, SpeakerType.UNKNOWN);
      register.addName(handle, known);
    }
    return known;
  }

  /** Whom the user's list knows by the role. */
  private @Nullable Entity listed(NounPhrase phrase) {
    NounPhrase whole = roster.phrases(phrase.paragraph()).modified(phrase);
    KnownSpeaker known = listed.withRole(Words.of(whole.paragraph(), whole.first(), whole.end()));
    return known == null ? null : register.known(known);
  }

  private @Nullable Entity known(
      NounPhrase phrase, List<String> modifiers, @Nullable Token determiner, boolean definite) {
    Entity same = definite ? register.described(key(phrase)) : null;
    boolean bare = determiner == null && !isOfHeadline(phrase);
    if ((same != null && !headlines.contains(same)) || bare || phrase.isPlural()) {
      return same;
    }
    boolean possessed = phrase.paragraph().tag(phrase.first()).penn() == PennTag.PRPS;
    if (!definite && !possessed) {
      return null;
    }
    Entity holder = holders.of(phrase, modifiers);
    if (holder != null || possessed || same != null) {
      return holder == null ? same : holder;
    }
    String head = phrase.headToken().normal();
    Entity described = register.described(head, modifiers);
    return described == null ? bodies.of(phrase, modifiers) : described;
  }

  /** The words between a phrase's determiner or possessor and its head, in lower case. */
  private static List<String> modifiers(NounPhrase phrase) {
    List<String> words = new ArrayList<>();
    int start = phrase.determiner() == null ? phrase.first() : phrase.first() + 1;
    for (int i = start; i < phrase.head(); i++) {
      Token token = phrase.paragraph().token(i);
      if (phrase.paragraph().tag(i).penn() == PennTag.POS) {
        words.clear();
      } else if (token.kind() == TokenKind.WORD) {
        words.add(token.normal());
      }
    }
    return words;
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

  /** Whether a phrase is the label of a turn, which stands in no sentence: "Q". */
  private static boolean isLabel(NounPhrase phrase) {
    Paragraph paragraph = phrase.paragraph();
    boolean turn =
        paragraph.block().label().filter(label -> label.span().overlaps(phrase.span())).isPresent();
    return turn
        || (phrase.end() < paragraph.tokens().size() && paragraph.token(phrase.end()).is(":"));
  }

  /** The phrase as it would stand inside a sentence, without "the". */
  private String words(NounPhrase phrase) {
    Token determiner = phrase.determiner();
    int first = determiner != null && determiner.is("the") ? phrase.first() + 1 : phrase.first();
    Token word = phrase.paragraph().token(first);
    String words = Words.of(phrase.paragraph(), first, phrase.end());
    boolean initial = phrase.paragraph().sentenceOf(first).first() == first;
    return initial && !isLabel(phrase) && !descriptions.isProper(phrase.paragraph(), first)
        ? word.text().toLowerCase(Locale.ROOT) + words.substring(word.text().length())
        : words;
  }
}
