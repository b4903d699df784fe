package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.Direction;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PartOfSpeech;
import io.github.saidby.text.PennTag;
import io.github.saidby.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Tells from the words around a time whether the text speaks of the past or of what is to come. */
final class Tenses {

  private Tenses() {}

  /** The direction that the nearest verb before the tokens points in, else the one behind them. */
  static Direction around(Paragraph paragraph, int first, int end) {
    Sentence sentence = paragraph.sentenceOf(first);
    Direction told = told(paragraph, sentence, first, end);
    if (told != null) {
      return told;
    }
    int clause = clauseStart(paragraph, sentence, first);
    Direction before = before(paragraph, sentence, first, clause);
    if (before != null) {
      return before;
    }
    Direction behind = behind(paragraph, sentence, end);
    if (behind == Direction.PAST) {
      return behind;
    }
    Direction earlier = before(paragraph, sentence, clause, sentence.first());
    if (earlier != null && earlier != Direction.UNKNOWN) {
      return earlier;
    }
    boolean verb = behind != Direction.UNKNOWN || hasVerb(paragraph, sentence);
    return verb ? behind : VerbGroups.participleOnly(paragraph, sentence, end);
  }

  /**
   * "Come Friday, the taps will be dry"; what the words right beside a time tell, whatever the
   * verbs of the sentence are.
   */
  private static @Nullable Direction told(
      Paragraph paragraph, Sentence sentence, int first, int end) {
    int before = first - 1;
    if (before < sentence.first()) {
      return null;
    }
    if (paragraph.token(before).is("come")
        && (before == sentence.first() || paragraph.token(before - 1).is(","))) {
      return Direction.FUTURE;
    }
    if (isRelativePast(paragraph, sentence, end)) {
      return Direction.PAST;
    }
    Direction between = betweenSubjectAndVerb(paragraph, sentence, first, end);
    if (between != null) {
      return between;
    }
    int at = isArticle(paragraph, before) ? before - 1 : before;
    int led = at > sentence.first() && paragraph.tag(at).penn() == PennTag.IN ? at - 1 : at;
    boolean to = at > sentence.first() && paragraph.token(at).is("to");
    if (to && TenseWord.MOVED.at(paragraph, at - 1)) {
      return Direction.FUTURE;
    }
    if (at >= sentence.first() && TenseWord.HEADING.at(paragraph, at)) {
      return Direction.FUTURE;
    }
    if (led < sentence.first()) {
      return null;
    }
    if (TenseWord.HEADING.at(paragraph, led)) {
      return Direction.FUTURE;
    }
    boolean was = led > sentence.first() && TenseWord.WAS.at(paragraph, led - 1);
    if (TenseWord.DEADLINE.at(paragraph, led)) {
      return isMissed(paragraph, sentence, led) ? null : Direction.FUTURE;
    }
    if (TenseWord.DUE.at(paragraph, led) && !was) {
      return Direction.FUTURE;
    }
    boolean bounded = TenseWord.BOUND.at(paragraph, before);
    return bounded && isConditional(paragraph, sentence, before) ? Direction.FUTURE : null;
  }

  /** "Lind on Wednesday announced", "the court on Monday will hear". */
  private static @Nullable Direction betweenSubjectAndVerb(
      Paragraph paragraph, Sentence sentence, int first, int end) {
    int subject = first - 2;
    boolean fits =
        end < sentence.end()
            && subject >= sentence.first()
            && paragraph.token(first - 1).is("on")
            && (paragraph.tag(subject).isNoun() || paragraph.token(subject).is(","));
    PennTag tag = fits ? paragraph.tag(end).penn() : PennTag.NN;
    return tag == PennTag.VBD ? Direction.PAST : tag == PennTag.MD ? Direction.FUTURE : null;
  }

  /** "the incident Sunday evening that left one dead". */
  private static boolean isRelativePast(Paragraph paragraph, Sentence sentence, int end) {
    boolean relative = end + 1 < sentence.end() && TenseWord.RELATIVE.at(paragraph, end);
    PennTag tag = relative ? paragraph.tag(end + 1).penn() : PennTag.NN;
    return tag == PennTag.VBD;
  }

  /** "missed a deadline of May 1". */
  private static boolean isMissed(Paragraph paragraph, Sentence sentence, int deadline) {
    for (int i = deadline - 1; i >= Math.max(sentence.first(), deadline - 6); i--) {
      if (TenseWord.MISSED.at(paragraph, i) || TenseWord.WAS.at(paragraph, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isArticle(Paragraph paragraph, int i) {
    return paragraph.token(i).is("the");
  }

  /** "if it is not accepted by Friday". */
  private static boolean isConditional(Paragraph paragraph, Sentence sentence, int before) {
    for (int i = before - 1; i >= Math.max(sentence.first(), before - 8); i--) {
      if (TenseWord.BREAK.at(paragraph, i)) {
        return false;
      }
      if (TenseWord.CONDITIONAL.at(paragraph, i) || TenseWord.IF.at(paragraph, i)) {
        return true;
      }
    }
    return false;
  }

  /** The direction of the nearest verb that tells one between two tokens; null without a verb. */
  private static @Nullable Direction before(
      Paragraph paragraph, Sentence sentence, int first, int from) {
    boolean bounded = first > sentence.first() && TenseWord.BOUND.at(paragraph, first - 1);
    for (int i = first - 1; i >= from; i--) {
      Direction direction =
          (bounded
                      && VerbGroups.isProspect(paragraph, sentence, i)
                      && !isPluperfect(paragraph, sentence, i))
                  || VerbGroups.isForecast(paragraph, sentence, i)
              ? Direction.FUTURE
              : VerbGroups.of(paragraph, sentence, i);
      if (direction != Direction.UNKNOWN || paragraph.tag(i).penn() == PennTag.VB) {
        return direction;
      }
    }
    return null;
  }

  /** "I have never had that happen in ten years": "never" and the perfect look back. */
  static boolean isLookingBack(Paragraph paragraph, int first) {
    Sentence sentence = paragraph.sentenceOf(first);
    for (int i = first - 1; i > sentence.first(); i--) {
      if (paragraph.token(i).is("never") && paragraph.tag(i - 1).pos() == PartOfSpeech.AUX) {
        return paragraph.tag(i - 1).penn() != PennTag.MD;
      }
    }
    return false;
  }

  /** Whether a modal verb or one of forecasts stands in the sentence before a token. */
  static boolean isPlan(Paragraph paragraph, int first) {
    for (int i = paragraph.sentenceOf(first).first(); i < first; i++) {
      if (paragraph.tag(i).penn() == PennTag.MD || TenseWord.FORECAST.at(paragraph, i)) {
        return true;
      }
    }
    return false;
  }

  /** "pledged a bill in the autumn": whether a time belongs to what is pledged. */
  static boolean isPledged(Paragraph paragraph, int first) {
    Sentence sentence = paragraph.sentenceOf(first);
    int object = first - 2;
    for (int i = object; i >= sentence.first(); i--) {
      if (paragraph.tag(i).isVerb() || paragraph.token(i).is(",")) {
        return i < object && TenseWord.PLEDGE.at(paragraph, i);
      }
    }
    return false;
  }

  /**
   * "had been told before the vote" asks for nothing; in "said that Lind had proposed a vote by",
   * "had" only shifts the tense of a report.
   */
  private static boolean isPluperfect(Paragraph paragraph, Sentence sentence, int i) {
    int been = i - 1;
    boolean passive = been > sentence.first() && paragraph.token(been).is("been");
    int had = passive ? been - 1 : been;
    return had >= sentence.first()
        && paragraph.token(had).is("had")
        && (passive || !isReported(paragraph, sentence, had));
  }

  /** "said that Lind had": a past verb and "that" before the verb's subject. */
  private static boolean isReported(Paragraph paragraph, Sentence sentence, int had) {
    for (int i = had - 1; i > sentence.first(); i--) {
      if (paragraph.tag(i).isVerb() || paragraph.token(i).is(",")) {
        return false;
      }
      if (paragraph.token(i).is("that") && paragraph.tag(i - 1).penn() == PennTag.VBD) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasVerb(Paragraph paragraph, Sentence sentence) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      PennTag tag = paragraph.tag(i).penn();
      if (tag.isFinite() || tag == PennTag.MD || tag == PennTag.VB) {
        return true;
      }
    }
    return false;
  }

  private static Direction behind(Paragraph paragraph, Sentence sentence, int end) {
    for (int i = Math.min(end, sentence.end()); i < sentence.end(); i++) {
      boolean finite = paragraph.tag(i).penn().isFinite();
      Direction direction = finite ? VerbGroups.of(paragraph, sentence, i) : Direction.UNKNOWN;
      if (direction != Direction.UNKNOWN) {
        return direction;
      }
    }
    return Direction.UNKNOWN;
  }

  /** Behind the last dash, semicolon, colon or quotation mark before a token. */
  private static int clauseStart(Paragraph paragraph, Sentence sentence, int first) {
    for (int i = first - 1; i > sentence.first(); i--) {
      if (TenseWord.BREAK.at(paragraph, i) && paragraph.token(i).spaceBefore()) {
        return i + 1;
      }
    }
    return sentence.first();
  }
}
