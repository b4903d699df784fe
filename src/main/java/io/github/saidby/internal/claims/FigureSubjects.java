package io.github.saidby.internal.claims;

import io.github.saidby.internal.claims.FigureVerbs.Sources;
import io.github.saidby.internal.lexicon.EnglishLexicon;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.phrases.NounPhrases;
import io.github.saidby.text.Dependencies;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PennTag;
import io.github.saidby.text.Relation;
import io.github.saidby.text.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the subjects of verbs that tell figures, and says whether they are somebody who can. */
final class FigureSubjects {

  /** As many prepositional phrases as are climbed from the verb to its subject. */
  private static final int CLIMBS = 3;

  private final EnglishLexicon lexicon = EnglishLexicon.get();
  private final Paragraph paragraph;
  private final Sentence sentence;
  private final NounPhrases phrases;

  FigureSubjects(Paragraph paragraph, Sentence sentence, NounPhrases phrases) {
    this.paragraph = paragraph;
    this.sentence = sentence;
    this.phrases = phrases;
  }

  /** The phrase before a verb that it is said of; null without one. */
  @Nullable NounPhrase before(int verb) {
    int end = verb;
    while (end > sentence.first() && isHelper(end - 1)) {
      end--;
    }
    NounPhrase near = ending(end);
    // Researchers found; 42 died, officials estimate: no tree is needed
    boolean alone = near != null && standsAlone(near.first());
    NounPhrase parsed = alone ? null : parsed(verb);
    NounPhrase found = parsed == null ? near : parsed;
    return found == null || found.first() < sentence.first() ? null : climbed(found, end);
  }

  /** Whether nothing stands before a phrase that it could hang on: the 5% that [analysts] saw. */
  private boolean standsAlone(int first) {
    return first == sentence.first() || isWord(first - 1, ",") || isWord(first - 1, "that");
  }

  /** The phrase right behind a preposition: was put at 42 by [the ministry]. */
  @Nullable NounPhrase behind(int preposition) {
    int first = preposition + 1;
    NounPhrase base = phrases.base(first);
    return base == null || base.first() != first ? null : phrases.modified(base);
  }

  /** The base phrase that ends right before a token; a record whatever its tag: figures show. */
  private @Nullable NounPhrase ending(int end) {
    if (end <= sentence.first()) {
      return null;
    }
    NounPhrase base = phrases.base(end - 1);
    if (base == null && lexicon.documents().contains(paragraph.token(end - 1).normal())) {
      NounPhrase before = phrases.base(end - 2);
      int first = before != null && before.baseEnd() == end - 1 ? before.first() : end - 1;
      return new NounPhrase(paragraph, first, end - 1, end, end);
    }
    return base != null && base.baseEnd() == end ? base : null;
  }

  private @Nullable NounPhrase parsed(int verb) {
    Dependencies tree = paragraph.dependencies(sentence);
    List<Integer> subjects = tree.dependents(verb - sentence.first(), Relation.NSUBJ);
    int subject = subjects.isEmpty() ? verb : sentence.first() + subjects.get(0);
    if (subject >= verb) {
      return null;
    }
    PennTag tag = paragraph.tag(subject).penn();
    boolean relative = tag == PennTag.WDT || tag == PennTag.WP;
    return relative
        ? ending(isWord(subject - 1, ",") ? subject - 1 : subject)
        : phrases.base(subject);
  }

  /** From the phrase nearest to the verb to the one that it belongs to, up to the verb. */
  NounPhrase climbed(NounPhrase nearest, int end) {
    NounPhrase found = nearest;
    for (int i = 0; i < CLIMBS && joins(found.first() - 1); i++) {
      NounPhrase outer = ending(found.first() - 1);
      if (outer == null || outer.isPronoun() || outer.first() < sentence.first()) {
        break;
      }
      found = outer;
    }
    return found.until(Math.max(nearest.baseEnd(), fullEnd(found, end)));
  }

  /** Where a phrase ends with what describes it: before a mark or a relative pronoun. */
  private int fullEnd(NounPhrase phrase, int end) {
    int at = phrase.baseEnd();
    while (at < end) {
      PennTag tag = paragraph.tag(at).penn();
      if (tag == PennTag.PUNCT || tag == PennTag.WDT || tag == PennTag.WP) {
        return Math.max(phrase.baseEnd(), at);
      }
      at++;
    }
    return at;
  }

  private boolean isWord(int at, String word) {
    return at >= sentence.first() && paragraph.token(at).is(word);
  }

  private boolean joins(int at) {
    return at > sentence.first() && FigureWord.JOINS.has(paragraph.token(at).normal());
  }

  private boolean isHelper(int at) {
    return paragraph.tag(at).penn() == PennTag.RB
        || paragraph.tag(at).penn() == PennTag.MD
        || FigureWord.HELPER.has(paragraph.token(at).normal());
  }

  /** Whether a phrase names somebody or something that tells figures of a kind. */
  boolean canTell(NounPhrase phrase, Sources sources) {
    String head = phrase.headToken().normal();
    return switch (sources) {
      case RECORD -> isRecord(head);
      case COUNTER -> FigureWord.COUNTER.has(head);
      case ANY ->
          phrase.isPronoun()
              ? paragraph.tag(phrase.head()).penn() == PennTag.PRP
              : phrase.isProper()
                  || lexicon.persons().role(head) != null
                  || lexicon.organizations().isCommon(head)
                  || isRecord(head)
                  || FigureWord.COUNTER.has(head);
    };
  }

  private boolean isRecord(String head) {
    return lexicon.documents().contains(head) || FigureWord.SAMPLE.has(head);
  }

  /** The union in "the union's figures", where a record is somebody's; else the phrase. */
  NounPhrase teller(NounPhrase phrase) {
    NounPhrase owner = phrases.possessor(phrase);
    boolean record = isRecord(phrase.headToken().normal());
    boolean named = owner != null && owner.headTag().penn() != PennTag.PRPS; // not "its figures"
    return owner != null && record && named && canTell(owner, Sources.ANY) ? owner : phrase;
  }
}
