package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.Direction;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PartOfSpeech;
import io.github.saidby.text.PennTag;
import io.github.saidby.text.Sentence;
import org.jspecify.annotations.Nullable;

/** What words right beside a time tell of its side of now, whatever the verbs around are. */
final class TenseSigns {

  private TenseSigns() {}

  /**
   * "Come Friday, the taps will be dry"; what the words right beside a time tell, whatever the
   * verbs of the sentence are.
   */
  static @Nullable Direction direction(Paragraph paragraph, Sentence sentence, int first, int end) {
    if (isIncident(paragraph, sentence, first, end) || isDropped(paragraph, sentence, end)) {
      return Direction.PAST;
    }
    int before = first - 1;
    if (before < sentence.first()) {
      return null;
    }
    if (paragraph.token(before).is("come")
        && (before == sentence.first() || paragraph.token(before - 1).is(","))) {
      return Direction.FUTURE;
    }
    if (isRelativePast(paragraph, sentence, end) || isBehind(paragraph, sentence, before)) {
      return Direction.PAST;
    }
    if (isTimeLeft(paragraph, sentence, before)) {
      return Direction.FUTURE;
    }
    boolean ahead =
        isArticle(paragraph, before)
            ? isAheadTo(paragraph, sentence, before - 1)
            : isAheadTo(paragraph, sentence, before);
    if (ahead) {
      return Direction.FUTURE;
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
    if (isDateSet(paragraph, sentence, at)) {
      return Direction.FUTURE;
    }
    if (TenseWord.DEADLINE.at(paragraph, led)) {
      return isMissed(paragraph, sentence, led) ? null : Direction.FUTURE;
    }
    if (TenseWord.DUE.at(paragraph, led) && !was) {
      return Direction.FUTURE;
    }
    boolean bounded = TenseWord.BOUND.at(paragraph, before);
    return bounded && isConditional(paragraph, sentence, before) ? Direction.FUTURE : null;
  }

  /** "The report, due on Tuesday, was delayed": what was put off was to come before that. */
  private static boolean isDropped(Paragraph paragraph, Sentence sentence, int end) {
    boolean was =
        end + 2 < sentence.end()
            && paragraph.token(end).is(",")
            && (paragraph.token(end + 1).is("was") || paragraph.token(end + 1).is("were"));
    boolean off =
        was
            && end + 3 < sentence.end()
            && (paragraph.token(end + 3).is("off") || paragraph.token(end + 3).is("back"));
    return was && (off || TenseWord.DROPPED.at(paragraph, end + 2));
  }

  /** "the budget for the festival in August" was passed for what may be to come. */
  static boolean isOfOccasion(Paragraph paragraph, int first) {
    Sentence sentence = paragraph.sentenceOf(first);
    int in = first - 1;
    int noun = in - 1;
    boolean led =
        noun > sentence.first()
            && (paragraph.token(in).is("in") || paragraph.token(in).is("on"))
            && paragraph.token(first).isCapitalised()
            && TenseWord.OCCASION.at(paragraph, noun);
    for (int i = noun - 1; led && i >= Math.max(sentence.first(), noun - 4); i--) {
      if (paragraph.token(i).is("for")) {
        return true;
      }
      if (paragraph.tag(i).isVerb()) {
        return false;
      }
    }
    return false;
  }

  /** "has until Tuesday": whoever has time left has it ahead. */
  private static boolean isTimeLeft(Paragraph paragraph, Sentence sentence, int until) {
    boolean led = paragraph.token(until).is("until") || paragraph.token(until).is("till");
    return led
        && until > sentence.first()
        && (paragraph.token(until - 1).is("has") || paragraph.token(until - 1).is("have"));
  }

  /** "aside from Tuesday night", "apart from Monday": what is left out is known. */
  private static boolean isBehind(Paragraph paragraph, Sentence sentence, int from) {
    boolean pair = from > sentence.first() && paragraph.token(from).is("from");
    return pair && (paragraph.token(from - 1).is("aside") || paragraph.token(from - 1).is("apart"));
  }

  /** "looking ahead to the fall", "looks forward to June". */
  private static boolean isAheadTo(Paragraph paragraph, Sentence sentence, int to) {
    boolean pair = to > sentence.first() && paragraph.token(to).is("to");
    return pair && (paragraph.token(to - 1).is("ahead") || paragraph.token(to - 1).is("forward"));
  }

  /** "Friday's deadly attack", "the crash on Sunday": nouns that name what has happened. */
  private static boolean isIncident(Paragraph paragraph, Sentence sentence, int first, int end) {
    int noun = end < sentence.end() && paragraph.token(end).is("'s") ? end + 1 : end;
    for (int i = noun; i < Math.min(noun + 3, sentence.end()); i++) {
      if (PastNoun.INCIDENT.at(paragraph, i) || PastNoun.OUTCOME.at(paragraph, i)) {
        return true;
      }
      if (paragraph.tag(i).pos() != PartOfSpeech.ADJ && !paragraph.tag(i).isNoun()) {
        break;
      }
    }
    int before = first - 1;
    boolean led = before > sentence.first() && paragraph.token(before).is("on");
    int named = led ? before - 1 : before;
    return named >= sentence.first()
        && PastNoun.INCIDENT.at(paragraph, named)
        && paragraph.tag(named).isNoun();
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
    boolean past = tag == PennTag.VBD || (fits && PastForms.isEither(paragraph, end));
    return past ? Direction.PAST : tag == PennTag.MD ? Direction.FUTURE : null;
  }

  /** "the crash Friday morning that closed the road". */
  private static boolean isRelativePast(Paragraph paragraph, Sentence sentence, int end) {
    boolean relative = end + 1 < sentence.end() && TenseWord.RELATIVE.at(paragraph, end);
    PennTag tag = relative ? paragraph.tag(end + 1).penn() : PennTag.NN;
    return tag == PennTag.VBD;
  }

  /** "set a trial date of May 1": the verb that chooses a date looks ahead. */
  private static boolean isDateSet(Paragraph paragraph, Sentence sentence, int of) {
    int noun = of - 1;
    boolean date =
        noun > sentence.first() && paragraph.token(of).is("of") && paragraph.token(noun).is("date");
    for (int i = noun - 1; date && i >= Math.max(sentence.first(), noun - 4); i--) {
      if (TenseWord.MOVED.at(paragraph, i) || paragraph.token(i).is("set")) {
        return true;
      }
    }
    return false;
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
}
