package io.github.saidby.internal.phrases;

import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PartOfSpeech;
import io.github.saidby.text.PennTag;
import io.github.saidby.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the prepositional phrases and participles end that belong to a noun.
 *
 * <p>"Of" always attaches to the noun before it, some prepositions mostly do; others do only where
 * the phrase stands before its verb, since nothing else is there that they could attach to.
 */
final class Postmodifiers {

  private final NounPhrases phrases;
  private final Paragraph paragraph;

  Postmodifiers(NounPhrases phrases, Paragraph paragraph) {
    this.phrases = phrases;
    this.paragraph = paragraph;
  }

  int end(NounPhrase base) {
    Sentence sentence = paragraph.sentenceOf(base.head());
    int tight = base.baseEnd();
    int loose = tight;
    boolean allTight = true;
    NounPhrase next = next(loose, sentence);
    while (next != null) {
      allTight &= isTight(loose, next) && !isOccasion(base, loose);
      loose = next.baseEnd();
      tight = allTight ? loose : tight;
      next = next(loose, sentence);
    }
    return meetsVerb(loose, sentence) ? loose : tight;
  }

  /** The object of the preposition at an index, or of one behind a participle there. */
  private @Nullable NounPhrase next(int i, Sentence sentence) {
    int preposition = isParticiple(i, sentence) ? i + 1 : i;
    if (!sentence.contains(preposition + 1) || !isPreposition(preposition)) {
      return null;
    }
    NounPhrase object = phrases.base(preposition + 1);
    return object == null || object.first() != preposition + 1 || isTime(preposition, object)
        ? null
        : object;
  }

  private boolean isTime(int preposition, NounPhrase object) {
    return !paragraph.token(preposition).is("of") && TimeWords.isTime(object);
  }

  private boolean isPreposition(int i) {
    String word = paragraph.token(i).normal();
    return paragraph.tag(i).pos() == PartOfSpeech.ADP
        || word.equals("of")
        || PhraseWord.TIGHT.has(word);
  }

  /** "officials briefed on the talks", "a person familiar with the matter". */
  private boolean isParticiple(int i, Sentence sentence) {
    return NounPhrases.isTag(paragraph, sentence, i, PennTag.VBN)
        || NounPhrases.isTag(paragraph, sentence, i, PennTag.JJ);
  }

  private boolean isTight(int i, NounPhrase object) {
    if (paragraph.token(i).is("of")) {
      return true;
    }
    boolean bare = object.first() == i + 1;
    return bare
        ? PhraseWord.TIGHT.has(paragraph.token(i).normal())
        : paragraph.tag(i).penn() == PennTag.JJ;
  }

  /** "said Ada Roe at a rally": what stands behind a name tells where it was said. */
  private boolean isOccasion(NounPhrase base, int i) {
    return base.isProper() && i == base.baseEnd() && paragraph.token(i).is("at");
  }

  private boolean meetsVerb(int i, Sentence sentence) {
    int at = i;
    while (sentence.contains(at) && paragraph.tag(at).pos() == PartOfSpeech.ADV) {
      at++;
    }
    return sentence.contains(at) && paragraph.tag(at).penn().isFinite();
  }
}
