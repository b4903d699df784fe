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
    Direction told = told(paragraph, first, end);
    boolean open = told == Direction.PAST && TenseSigns.isOfOccasion(paragraph, first);
    return open ? Direction.UNKNOWN : told;
  }

  private static Direction told(Paragraph paragraph, int first, int end) {
    Sentence sentence = paragraph.sentenceOf(first);
    Direction sign = TenseSigns.direction(paragraph, sentence, first, end);
    if (sign != null) {
      return sign;
    }
    boolean possessive = end < sentence.end() && paragraph.token(end).is("'s");
    boolean told = isSubjectOfThat(paragraph, sentence, first);
    if (told || (!possessive && opensClause(paragraph, sentence, first))) {
      Direction own = behind(paragraph, sentence, end);
      if (own != Direction.UNKNOWN) {
        return own;
      }
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
    return verb ? behind : Participles.only(paragraph, sentence, end);
  }

  /**
   * "will open by December", "By December, it must close": the verb leaves no doubt that what the
   * bound tells is to come, which it leaves where it is an infinitive or has another modal.
   */
  static boolean isSure(Paragraph paragraph, int first, int end) {
    Sentence sentence = paragraph.sentenceOf(first);
    int at = paragraph.token(Math.max(0, first - 1)).is("the") ? first - 1 : first;
    if (at <= sentence.first() || !TenseWord.BOUND.at(paragraph, at - 1)) {
      return false;
    }
    for (int i = at - 1; i >= clauseStart(paragraph, sentence, first); i--) {
      PennTag tag = paragraph.tag(i).penn();
      if (tag == PennTag.MD || tag == PennTag.TO || tag.isFinite()) {
        return TenseWord.SURE.at(paragraph, i);
      }
    }
    for (int i = end; i < sentence.end(); i++) {
      PennTag tag = paragraph.tag(i).penn();
      if (tag == PennTag.MD || tag.isFinite()) {
        return TenseWord.SURE.at(paragraph, i);
      }
    }
    return false;
  }

  /** The direction of the nearest verb that tells one between two tokens; null without a verb. */
  private static @Nullable Direction before(
      Paragraph paragraph, Sentence sentence, int first, int from) {
    boolean bounded = isBounded(paragraph, sentence, first);
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

  /** "by Friday", "through to Friday". */
  private static boolean isBounded(Paragraph paragraph, Sentence sentence, int first) {
    int before = first - 1;
    boolean to = before > sentence.first() && paragraph.token(before).is("to");
    int bound = to ? before - 1 : before;
    return bound >= sentence.first() && TenseWord.BOUND.at(paragraph, bound);
  }

  /** "Nobody has ever asked me that in ten years": "ever" and the perfect look back. */
  static boolean isLookingBack(Paragraph paragraph, int first) {
    Sentence sentence = paragraph.sentenceOf(first);
    for (int i = first - 1; i > sentence.first(); i--) {
      boolean ever = paragraph.token(i).is("never") || paragraph.token(i).is("ever");
      if (ever && paragraph.tag(i - 1).pos() == PartOfSpeech.AUX) {
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

  /** ", and on Monday the board met": a time that opens a clause belongs to its verb. */
  private static boolean opensClause(Paragraph paragraph, Sentence sentence, int first) {
    int before = first - 1;
    boolean led = before > sentence.first() && paragraph.tag(before).penn() == PennTag.IN;
    int joint = led ? before - 1 : before;
    return joint > sentence.first()
        && paragraph.tag(joint).penn() == PennTag.CC
        && paragraph.token(joint - 1).is(",");
  }

  /** "the odds that the May ballot will": the time stands in the subject behind it. */
  private static boolean isSubjectOfThat(Paragraph paragraph, Sentence sentence, int first) {
    int that = beforeDeterminer(paragraph, sentence, first);
    return that > sentence.first()
        && paragraph.token(that).is("that")
        && (that < first - 1 || paragraph.tag(that).penn() == PennTag.IN);
  }

  private static int beforeDeterminer(Paragraph paragraph, Sentence sentence, int first) {
    int before = first - 1;
    PennTag tag = before < sentence.first() ? null : paragraph.tag(before).penn();
    boolean determined = tag == PennTag.DT || tag == PennTag.PRPS;
    return determined ? before - 1 : before;
  }

  /** "The May ballot will": an event that what is told of it tells to be still to come. */
  static boolean isAwaited(Paragraph paragraph, int first, int end) {
    Sentence sentence = paragraph.sentenceOf(first);
    boolean opens =
        beforeDeterminer(paragraph, sentence, first) < sentence.first()
            || isSubjectOfThat(paragraph, sentence, first);
    return opens && end < sentence.end() && TenseWord.OCCASION.at(paragraph, end);
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
      i = behindAside(paragraph, sentence, i);
      boolean finite = paragraph.tag(i).penn().isFinite();
      Direction direction = finite ? VerbGroups.of(paragraph, sentence, i) : Direction.UNKNOWN;
      if (direction != Direction.UNKNOWN) {
        return direction;
      }
    }
    return Direction.UNKNOWN;
  }

  /** Behind ", who has many friends," or the same place where no such clause begins or ends. */
  private static int behindAside(Paragraph paragraph, Sentence sentence, int i) {
    boolean begins =
        i + 1 < sentence.end()
            && paragraph.token(i).is(",")
            && (paragraph.token(i + 1).is("who") || paragraph.token(i + 1).is("which"));
    for (int at = i + 2; begins && at < sentence.end() - 1; at++) {
      if (paragraph.token(at).is(",")) {
        return at;
      }
    }
    return i;
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
