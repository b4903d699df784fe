package io.github.saidby.internal.speakers;

import io.github.saidby.internal.lexicon.NameWord;
import io.github.saidby.internal.lexicon.OrganizationWords;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.model.SpeakerType;
import io.github.saidby.text.AnnotatedText;
import io.github.saidby.text.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the body that is named and then only called by a noun: "the ministry", "the company". */
final class Bodies {

  /** How many paragraphs back a body may stand whose name does not tell what it is. */
  private static final int MAX_PARAGRAPHS = 2;

  private final AnnotatedText text;
  private final Register register;
  private final Roster roster;
  private final OrganizationWords words;

  Bodies(AnnotatedText text, Register register, Roster roster, OrganizationWords words) {
    this.text = text;
    this.register = register;
    this.roster = roster;
    this.words = words;
  }

  /**
   * The body that a definite description refers to, or null.
   *
   * @param phrase the description
   * @param modifiers the words before its head, in lower case
   */
  @Nullable Entity of(NounPhrase phrase, List<String> modifiers) {
    String head = phrase.headToken().normal();
    int offset = phrase.headToken().start();
    Entity own =
        Register.last(
            register.bodiesWith(head).stream()
                .filter(body -> body.words().containsAll(modifiers))
                .toList(),
            offset);
    Set<String> behind = words.nameWords(head);
    if (own != null || !modifiers.isEmpty() || behind.isEmpty()) {
      return own;
    }
    List<Entity> classed = new ArrayList<>();
    for (String word : behind) {
      register.bodiesWith(word).stream()
          .filter(body -> headOf(body.words()).equals(word))
          .forEach(classed::add);
    }
    Entity told = Register.last(classed, offset);
    return told == null ? only(phrase) : told;
  }

  /** The noun of a name: "council" in "Ferry Council" and in "Council of Northern Ports". */
  private static String headOf(List<String> name) {
    int end = 1;
    while (end < name.size() && !NameWord.OF_BODY.has(name.get(end))) {
      end++;
    }
    return name.get(end - 1);
  }

  /** Whether a body is a newspaper, an agency or a broadcaster. */
  boolean isPress(Entity body) {
    if (words.names().get(body.name()) == OrganizationWords.Kind.MEDIA) {
      return true;
    }
    return body.words().size() > 1 && body.words().stream().anyMatch(words::isPress);
  }

  /** The only body named shortly before whose name does not tell what it is, or null. */
  private @Nullable Entity only(NounPhrase phrase) {
    Set<Entity> near = new LinkedHashSet<>();
    Paragraph own = phrase.paragraph();
    for (int back = 0; back <= MAX_PARAGRAPHS && own.index() - back >= 0; back++) {
      for (Named name : roster.names(text.paragraphs().get(own.index() - back))) {
        boolean before = back > 0 || name.use().end() <= phrase.first();
        if (before && isOpen(name.entity()) && !Handles.isOne(name.use())) {
          near.add(name.entity());
        }
      }
    }
    return near.size() == 1 ? near.iterator().next() : null;
  }

  private boolean isOpen(Entity entity) {
    boolean body =
        entity.type() == SpeakerType.ORGANIZATION || entity.type() == SpeakerType.UNKNOWN;
    return body
        && words.names().get(entity.name()) == null
        && entity.words().stream().noneMatch(word -> words.isSuffix(word) || words.isCommon(word));
  }
}
