package io.github.saidby.internal.phrases;

import io.github.saidby.text.Characters;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PartOfSpeech;
import io.github.saidby.text.PennTag;
import io.github.saidby.text.Sentence;
import io.github.saidby.text.Tag;
import io.github.saidby.text.Token;
import io.github.saidby.text.TokenKind;
import java.util.function.Consumer;

/**
 * Finds the base noun phrases of a sentence in one pass: determiner, modifiers, possessors, nouns,
 * up to the head ("Russia's lead negotiator"); pronouns; determiners and numbers that stand alone.
 */
final class BaseChunker {

  private final Paragraph paragraph;
  private final Sentence sentence;

  BaseChunker(Paragraph paragraph, Sentence sentence) {
    this.paragraph = paragraph;
    this.sentence = sentence;
  }

  void chunk(Consumer<NounPhrase> phrases) {
    int i = sentence.first();
    while (i < sentence.end()) {
      int end = isPronoun(i) ? i + 1 : phraseEnd(i);
      if (end > i) {
        int head = headBefore(i, end);
        phrases.accept(new NounPhrase(paragraph, i, head, end, end));
      }
      i = Math.max(end, i + 1);
    }
  }

  private boolean isPronoun(int i) {
    PennTag tag = penn(i);
    return tag == PennTag.PRP || tag == PennTag.WP;
  }

  /** The end of the phrase that starts at a token, or the token itself where none does. */
  private int phraseEnd(int start) {
    if (!opens(start)) {
      return start;
    }
    int noun = -1;
    int i = start;
    while (i < sentence.end() && (i == start || continues(start, i, noun))) {
      if (paragraph.tag(i).isNoun() || isNumberOfName(i, noun)) {
        noun = i;
      }
      i++;
    }
    if (noun >= 0) {
      return isAge(noun) ? noun + 3 : noun + 1;
    }
    return standAloneEnd(start, i);
  }

  /** "The 27-year-old", where no noun follows. */
  private boolean isAge(int year) {
    return year + 2 < sentence.end()
        && token(year).is("year")
        && isHyphen(year + 1)
        && token(year + 2).is("old");
  }

  /** Where no noun follows: "the two", "some", "the accused", "one". */
  private int standAloneEnd(int start, int end) {
    int last = end - 1;
    while (last > start && token(last).kind() == TokenKind.PUNCTUATION) {
      last--;
    }
    Tag tag = paragraph.tag(last);
    boolean headed =
        tag.penn() == PennTag.CD
            || PhraseWord.ALONE.has(token(last).normal())
            || (last > start && tag.pos() == PartOfSpeech.ADJ && penn(start) == PennTag.DT);
    return headed ? last + 1 : start;
  }

  private boolean opens(int i) {
    if (PhraseWord.PREPOSITION.has(token(i).normal()) && !paragraph.tag(i).isNoun()) {
      return false;
    }
    return switch (penn(i)) {
      case DT, PDT, PRPS, CD, JJ, JJR, JJS, NN, NNS, NNP, NNPS, WPS, FW -> true;
      case SYM -> i + 1 < sentence.end() && penn(i + 1) == PennTag.CD;
      case OTHER -> paragraph.tag(i).isNoun();
      default -> paragraph.tag(i).isNoun();
    };
  }

  /** Whether a token goes on with the phrase, whose last noun so far is known. */
  private boolean continues(int start, int i, int noun) {
    boolean behindNoun = noun == i - 1;
    return switch (penn(i)) {
      case NN, NNS, NNP, NNPS, FW -> !behindNoun || !isDay(i) || penn(noun) == PennTag.CD;
      case JJ, JJR, JJS ->
          !behindNoun || (penn(noun) == PennTag.NNP && nounFollows(i) && !isNearTime(i));
      case CD -> !behindNoun || isNumberOfName(i, noun);
      case DT, PRPS -> i == start + 1 && penn(start) == PennTag.PDT;
      case POS -> behindNoun && opensBehindPossessive(i + 1);
      case VBN, VBG -> !behindNoun && nounFollows(i);
      case RB, RBR, RBS -> noun < 0 && isAdverbOfAdjective(i);
      case SYM -> !behindNoun || token(i).is("%");
      case CC -> token(i).is("&");
      case PUNCT ->
          isHyphen(i)
              || (!behindNoun && isInnerMark(i))
              || (behindNoun && isPluralPossessive(i) && opensBehindPossessive(i + 1));
      default -> paragraph.tag(i).isNoun();
    };
  }

  /** "the growers’ union", where the tagger takes the apostrophe for the end of a quote. */
  private boolean isPluralPossessive(int i) {
    if (!isApostrophe(i) || token(i).spaceBefore() || penn(i - 1) != PennTag.NNS) {
      return false;
    }
    for (int at = i - 1; at >= sentence.first(); at--) {
      if (token(at).is("\u2018") || (isApostrophe(at) && penn(at) == PennTag.PUNCT)) {
        return false;
      }
    }
    return true;
  }

  private boolean isApostrophe(int i) {
    return token(i).is("'") || token(i).is("\u2019");
  }

  private boolean opensBehindPossessive(int i) {
    return i < sentence.end()
        && (opens(i)
            || isInnerMark(i)
            || penn(i) == PennTag.VBG
            || penn(i) == PennTag.VBN
            || penn(i) == PennTag.RBS
            || penn(i) == PennTag.RB);
  }

  /** A number behind a proper noun belongs to it: "Flight 370", "Sept. 11". */
  private boolean isNumberOfName(int i, int noun) {
    return noun >= 0
        && noun == i - 1
        && penn(i) == PennTag.CD
        && paragraph.tag(noun).pos() == PartOfSpeech.PROPN
        && token(i).kind() == TokenKind.NUMBER;
  }

  private boolean nounFollows(int i) {
    int next = i + 1;
    while (next < sentence.end() && (isAdjective(next) || isHyphen(next))) {
      next++;
    }
    return next < sentence.end() && paragraph.tag(next).isNoun();
  }

  private boolean isAdverbOfAdjective(int i) {
    return paragraph.tag(i).pos() == PartOfSpeech.ADV
        && i + 1 < sentence.end()
        && isAdjective(i + 1);
  }

  private boolean isAdjective(int i) {
    PennTag tag = penn(i);
    return tag == PennTag.JJ || tag == PennTag.JJR || tag == PennTag.JJS || tag == PennTag.VBN;
  }

  /** Days do not belong to the noun before them: "said Peskov Tuesday". */
  private boolean isDay(int i) {
    return TimeWords.isDay(token(i).normal());
  }

  /** "Trump last week", "Kyiv next month": the adjective begins a phrase of time. */
  private boolean isNearTime(int i) {
    return token(i).is("last")
        || token(i).is("next")
        || token(i).is("early")
        || token(i).is("late");
  }

  private boolean isHyphen(int i) {
    return i > sentence.first()
        && i + 1 < sentence.end()
        && token(i).text().length() == 1
        && Characters.isHyphen(token(i).text().charAt(0))
        && !token(i).spaceBefore()
        && !token(i + 1).spaceBefore();
  }

  /** A quotation mark around words of the phrase: the “very high” cost. */
  private boolean isInnerMark(int i) {
    String mark = token(i).normal();
    return (mark.equals("\"") || mark.equals("'") || mark.equals("``") || mark.equals("''"))
        && i + 1 < sentence.end()
        && (opens(i + 1) || isAdverbOfAdjective(i + 1));
  }

  private int headBefore(int start, int end) {
    int head = end - 1;
    while (head > start && penn(head) == PennTag.CD && paragraph.tag(head - 1).isNoun()) {
      head--;
    }
    return head;
  }

  private PennTag penn(int i) {
    return paragraph.tag(i).penn();
  }

  private Token token(int i) {
    return paragraph.token(i);
  }
}
