package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.DeadlineWords.Kind;
import io.github.saidby.internal.lexicon.EnglishLexicon;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.model.Span;
import io.github.saidby.text.NameMention;
import io.github.saidby.text.NameType;
import io.github.saidby.text.PennTag;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a pronoun stands for, where its sentence leaves no choice: the subject of the verb
 * that reports its clause ("the ministry said it would"), or the only one before it that agrees.
 */
final class Antecedents {

  private final EnglishLexicon lexicon = EnglishLexicon.get();

  /** The phrase that a third-person pronoun stands for, or null. */
  @Nullable NounPhrase of(Syntax syntax, NounPhrase pronoun) {
    if (!syntax.isAny(pronoun.head(), "he", "she", "it", "they")) {
      return null;
    }
    NounPhrase reporting = isObject(syntax, pronoun) ? null : reporting(syntax, pronoun);
    return reporting == null ? only(syntax, pronoun) : reporting;
  }

  /** "Officials said they", "staff were told on Monday that they". */
  private @Nullable NounPhrase reporting(Syntax syntax, NounPhrase pronoun) {
    int at = pronoun.first() - 1;
    while (syntax.isInside(at)
        && (syntax.isAny(at, "that", "on", "if", "whether")
            || syntax.timeAt(at) != null
            || syntax.isAdverb(at))) {
      at--;
    }
    at = Reports.beforeTold(syntax, at);
    PennTag tag = syntax.tag(at);
    boolean verb = syntax.isFinite(at) && tag != PennTag.MD;
    if (!verb && tag != PennTag.VBN && tag != PennTag.VB && tag != PennTag.VBG) {
      return null;
    }
    NounPhrase subject = Subjects.nearest(syntax, Verb.of(syntax, at));
    return subject != null && agrees(syntax, subject, pronoun) ? subject : null;
  }

  /** The only name before a pronoun that it can stand for. */
  private @Nullable NounPhrase only(Syntax syntax, NounPhrase pronoun) {
    NounPhrase doer = doer(syntax, pronoun);
    NounPhrase found = null;
    for (NounPhrase base : syntax.between(syntax.first(), pronoun.first())) {
      int before = base.first() - 1;
      boolean governed = syntax.tag(before) == PennTag.IN && !syntax.isSubordinator(before);
      boolean told = Agents.isNamed(syntax, base) || syntax.isAny(pronoun.head(), "it");
      boolean self = doer != null && doer.head() == base.head();
      if (!governed && !self && told && agrees(syntax, base, pronoun)) {
        if (found != null) {
          return null;
        }
        found = base;
      }
    }
    return found;
  }

  /** "The court directed it to": who does something to "it" is somebody else. */
  private static @Nullable NounPhrase doer(Syntax syntax, NounPhrase pronoun) {
    int verb = pronoun.first() - 1;
    return isObject(syntax, pronoun) ? Subjects.nearest(syntax, Verb.of(syntax, verb)) : null;
  }

  /** "gave it until Friday to", "told it to": behind its verb, and no other verb is said of it. */
  private static boolean isObject(Syntax syntax, NounPhrase pronoun) {
    int verb = pronoun.first() - 1;
    PennTag tag = syntax.tag(verb);
    boolean acts = tag == PennTag.VBD || tag == PennTag.VBN || tag == PennTag.VBZ;
    int next = pronoun.baseEnd();
    boolean given = syntax.isAny(next, "until", "till") || syntax.timeAt(next) != null;
    return acts && (given || syntax.isInfinitive(next));
  }

  private boolean agrees(Syntax syntax, NounPhrase phrase, NounPhrase pronoun) {
    if (phrase.isPronoun() || syntax.isTime(phrase) || syntax.is(phrase.head(), Kind.INDEFINITE)) {
      return false;
    }
    if (syntax.isAny(pronoun.head(), "they")) {
      return isPerson(syntax, phrase) || isBody(syntax, phrase);
    }
    if (phrase.isPlural() || syntax.is(phrase.head(), Kind.MANY)) {
      return false;
    }
    return syntax.isAny(pronoun.head(), "it") ? isBody(syntax, phrase) : isPerson(syntax, phrase);
  }

  private boolean isPerson(Syntax syntax, NounPhrase phrase) {
    return syntax.is(phrase.head(), Kind.PERSON)
        || lexicon.persons().role(phrase.headToken().normal()) != null
        || isNamed(syntax, phrase, NameType.PERSON);
  }

  private boolean isBody(Syntax syntax, NounPhrase phrase) {
    return lexicon.organizations().isCommon(phrase.headToken().normal())
        || syntax.is(phrase.head(), Kind.FIRM)
        || (Agents.isNamed(syntax, phrase) && !isNamed(syntax, phrase, NameType.PERSON));
  }

  private static boolean isNamed(Syntax syntax, NounPhrase phrase, NameType type) {
    if (!phrase.isProper()) {
      return false;
    }
    Span head = phrase.headToken().span();
    for (NameMention name : syntax.paragraph().names()) {
      if (name.type() == type && name.span().contains(head)) {
        return true;
      }
    }
    return false;
  }
}
