package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.DeadlineWords.Kind;
import io.github.saidby.internal.lexicon.EnglishLexicon;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.text.PennTag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells who does what is due from what only undergoes it. */
final class Agents {

  private final EnglishLexicon lexicon = EnglishLexicon.get();
  private final Antecedents antecedents = new Antecedents();

  /**
   * Whether the subject of an active verb does what is due: it can act by what it is, or the verb
   * tells of a deed. "The smelter will close" tells of none, "the port must pay" does.
   *
   * @param licences the words that the verb hangs on
   */
  boolean acts(Syntax syntax, NounPhrase subject, Verb verb, List<Integer> licences) {
    return (!verb.passive() && canAct(syntax, subject)) || does(syntax, subject, verb, licences);
  }

  /** Whether the verb alone tells that its subject does what is due. */
  boolean does(Syntax syntax, NounPhrase subject, Verb verb, List<Integer> licences) {
    int main = verb.main();
    boolean bound = isToDo(syntax, verb) || isBound(syntax, licences);
    boolean deed =
        syntax.is(main, Kind.DEED) || (bound && acts(syntax, main)) || isGiven(syntax, licences);
    return !verb.passive()
        && ((deed && isSomething(syntax, subject)) || isOfThing(syntax, subject, main));
  }

  /** "The camps agreed to meet": only who can act gives a word. */
  private static boolean isGiven(Syntax syntax, List<Integer> licences) {
    return licences.stream()
        .anyMatch(
            i -> syntax.is(i, Kind.PROMISE) && !syntax.isNoun(i) && !Verb.of(syntax, i).passive());
  }

  /** "are to name": a duty or a plan without a word for it. */
  private static boolean isToDo(Syntax syntax, Verb verb) {
    return verb.infinitive() && Verb.isBe(syntax, verb.first() - 1);
  }

  /** Whether a noun phrase names somebody or something that can act. */
  boolean canAct(Syntax syntax, NounPhrase phrase) {
    String head = phrase.headToken().normal();
    if (phrase.isPronoun()) {
      if (syntax.isAny(phrase.head(), "it")) {
        return antecedents.of(syntax, phrase) != null;
      }
      return !syntax.isAny(phrase.head(), "this", "that", "which", "what", "there");
    }
    return (isNamed(syntax, phrase) && !syntax.isTime(phrase))
        || syntax.is(phrase.head(), Kind.PERSON)
        || lexicon.persons().role(head) != null
        || lexicon.organizations().isCommon(head);
  }

  /**
   * Whether a phrase is a name: by its tags, or by a capital inside the sentence and no article.
   */
  static boolean isNamed(Syntax syntax, NounPhrase phrase) {
    boolean capital = phrase.head() > syntax.first() && phrase.headToken().isCapitalised();
    return phrase.isProper() || (capital && syntax.tag(phrase.first()) != PennTag.DT);
  }

  /** Whom a phrase stands for where that is told in the same sentence, or the phrase itself. */
  NounPhrase resolved(Syntax syntax, NounPhrase phrase) {
    NounPhrase antecedent = phrase.isPronoun() ? antecedents.of(syntax, phrase) : null;
    return antecedent == null ? phrase : antecedent;
  }

  /** "must be approved by the board": who does what is told in the passive, or null. */
  @Nullable NounPhrase behindBy(Syntax syntax, Verb verb, int end) {
    for (int i = verb.main() + 1; i < end - 1 && verb.passive(); i++) {
      int who = syntax.isAny(i + 1, "both", "all") ? i + 2 : i + 1;
      NounPhrase agent = syntax.isAny(i, "by") ? syntax.base(who) : null;
      if (agent != null && (agent.first() == i + 1 || agent.first() == who)) {
        boolean acts = canAct(syntax, agent) && !syntax.isTime(agent);
        return acts ? agent.until(Math.min(end, syntax.phrases().modified(agent).end())) : null;
      }
    }
    return null;
  }

  /** "The pact will eliminate tariffs": a thing that does something to something. */
  private static boolean isOfThing(Syntax syntax, NounPhrase phrase, int main) {
    boolean thing =
        syntax.is(phrase.head(), Kind.THING) || syntax.isAny(phrase.head(), "it", "which", "that");
    return thing && acts(syntax, main) && !isJudged(syntax, phrase, main);
  }

  /** "It is vital to finish the wall": what "it" stands for is the infinitive itself. */
  static boolean isJudged(Syntax syntax, NounPhrase phrase, int main) {
    int adjective = main - 2;
    return syntax.isAny(phrase.head(), "it")
        && syntax.isInfinitive(main - 1)
        && syntax.tag(adjective) == PennTag.JJ
        && !syntax.is(adjective, Kind.PLAN);
  }

  /** Whether a verb hangs on a duty, a plan or what somebody is asked or told. */
  private static boolean isBound(Syntax syntax, List<Integer> licences) {
    return licences.stream()
        .anyMatch(
            i ->
                syntax.is(i, Kind.OBLIGATION)
                    || syntax.is(i, Kind.PLAN)
                    || syntax.is(i, Kind.PROPOSAL)
                    || syntax.is(i, Kind.CONTROL));
  }

  private static boolean isSomething(Syntax syntax, NounPhrase phrase) {
    return !phrase.isPronoun()
        && !syntax.isTime(phrase)
        && !Governors.isAttitude(syntax, phrase.head())
        && !syntax.is(phrase.head(), Kind.FAIL);
  }

  /** Whether a verb has an object, and does not only tell what becomes of its subject. */
  private static boolean acts(Syntax syntax, int main) {
    boolean undergoes = syntax.is(main, Kind.UNDERGO) && !hasParticle(syntax, main);
    boolean changes = syntax.is(main, Kind.LAST) || syntax.is(main, Kind.GROWTH);
    return !undergoes && !changes && hasObject(syntax, main);
  }

  /** "take down", "carry out". */
  private static boolean hasParticle(Syntax syntax, int main) {
    return syntax.tag(main + 1) == PennTag.RP
        || syntax.isAny(main + 1, "back", "down", "off", "out", "over", "up");
  }

  static boolean hasObject(Syntax syntax, int main) {
    int at = syntax.isAdverb(main + 1) || hasParticle(syntax, main) ? main + 2 : main + 1;
    at += syntax.isAny(at, "all", "both", "half") ? 1 : 0;
    NounPhrase object = syntax.base(at);
    return object != null && object.first() == at && !syntax.isTime(object);
  }
}
