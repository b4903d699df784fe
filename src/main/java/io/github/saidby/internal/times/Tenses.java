package io.github.saidby.internal.times;

import io.github.saidby.internal.resource.WordClasses;
import io.github.saidby.internal.times.value.Direction;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PartOfSpeech;
import io.github.saidby.text.PennTag;
import io.github.saidby.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Tells from the verbs around a time whether the text speaks of the past or of what is to come. */
final class Tenses {

  /** The kinds of words that point to the past or ahead. */
  private enum Kind {
    BOUND,
    PROSPECT,
    FORECAST,
    BREAK,
    CONDITIONAL,
    /** Bears on a time that bounds something. */
    IF,
    /** What happens then is to come. */
    DUE,
    /** Names a time that lies ahead, unless it was missed or met. */
    DEADLINE,
    /** Tells of a deadline that is over. */
    MISSED,
    /** Was put to another time. */
    MOVED,
    /** Goes towards a time. */
    HEADING,
    /** Begins a clause that tells of what stands before it. */
    RELATIVE,
    COMPARING,
    PERFECT,
    DID,
    HAVE,
    WAS,
    PAST,
    PRESENT
  }

  private static final WordClasses<Kind> WORDS = WordClasses.read("en/tense-words.tsv", Kind.class);

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
    return verb ? behind : Direction.NONE;
  }

  /** What the words right beside a time tell, whatever the verbs of the sentence are. */
  private static @Nullable Direction told(
      Paragraph paragraph, Sentence sentence, int first, int end) {
    int before = first - 1;
    if (before < sentence.first()) {
      return null;
    }
    if (isRelativePast(paragraph, sentence, end)) {
      return Direction.PAST;
    }
    int at = isArticle(paragraph, before) ? before - 1 : before;
    int led = at > sentence.first() && paragraph.tag(at).penn() == PennTag.IN ? at - 1 : at;
    boolean to = at > sentence.first() && paragraph.token(at).is("to");
    if (to && is(paragraph, at - 1, Kind.MOVED)) {
      return Direction.FUTURE;
    }
    if (at >= sentence.first() && is(paragraph, at, Kind.HEADING)) {
      return Direction.FUTURE;
    }
    if (led < sentence.first()) {
      return null;
    }
    if (is(paragraph, led, Kind.HEADING)) {
      return Direction.FUTURE;
    }
    boolean was = led > sentence.first() && is(paragraph, led - 1, Kind.WAS);
    if (is(paragraph, led, Kind.DEADLINE)) {
      return isMissed(paragraph, sentence, led) ? null : Direction.FUTURE;
    }
    if (is(paragraph, led, Kind.DUE) && !was) {
      return Direction.FUTURE;
    }
    boolean bounded = is(paragraph, before, Kind.BOUND);
    return bounded && isConditional(paragraph, sentence, before) ? Direction.FUTURE : null;
  }

  /** "the incident Sunday evening that left one dead". */
  private static boolean isRelativePast(Paragraph paragraph, Sentence sentence, int end) {
    boolean relative = end + 1 < sentence.end() && is(paragraph, end, Kind.RELATIVE);
    PennTag tag = relative ? paragraph.tag(end + 1).penn() : PennTag.NN;
    return tag == PennTag.VBD;
  }

  /** "missed a deadline of May 1". */
  private static boolean isMissed(Paragraph paragraph, Sentence sentence, int deadline) {
    for (int i = deadline - 1; i >= Math.max(sentence.first(), deadline - 6); i--) {
      if (is(paragraph, i, Kind.MISSED) || is(paragraph, i, Kind.WAS)) {
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
      if (is(paragraph, i, Kind.BREAK)) {
        return false;
      }
      if (is(paragraph, i, Kind.CONDITIONAL) || is(paragraph, i, Kind.IF)) {
        return true;
      }
    }
    return false;
  }

  /** The direction of the nearest verb that tells one between two tokens; null without a verb. */
  private static @Nullable Direction before(
      Paragraph paragraph, Sentence sentence, int first, int from) {
    boolean bounded = first > sentence.first() && is(paragraph, first - 1, Kind.BOUND);
    for (int i = first - 1; i >= from; i--) {
      Direction direction =
          (bounded && isProspect(paragraph, sentence, i)) || isForecast(paragraph, sentence, i)
              ? Direction.FUTURE
              : of(paragraph, sentence, i);
      if (direction != Direction.UNKNOWN || paragraph.tag(i).penn() == PennTag.VB) {
        return direction;
      }
    }
    return null;
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
      Direction direction = finite ? of(paragraph, sentence, i) : Direction.UNKNOWN;
      if (direction != Direction.UNKNOWN) {
        return direction;
      }
    }
    return Direction.UNKNOWN;
  }

  /** Behind the last dash, semicolon, colon or quotation mark before a token. */
  private static int clauseStart(Paragraph paragraph, Sentence sentence, int first) {
    for (int i = first - 1; i > sentence.first(); i--) {
      if (is(paragraph, i, Kind.BREAK) && paragraph.token(i).spaceBefore()) {
        return i + 1;
      }
    }
    return sentence.first();
  }

  /** "a letter filed Monday": a participle without an auxiliary, unless it tells of a plan. */
  private static Direction reduced(Paragraph paragraph, Sentence sentence, int i) {
    boolean plan = is(paragraph, i, Kind.PROSPECT) || is(paragraph, i, Kind.FORECAST);
    boolean told = i > sentence.first() && !plan && isNominal(paragraph, i - 1);
    return told ? Direction.PAST : Direction.UNKNOWN;
  }

  /** Whether a noun, a pronoun or a comma stands there, which a participle can be said of. */
  private static boolean isNominal(Paragraph paragraph, int i) {
    PartOfSpeech pos = paragraph.tag(i).pos();
    return pos == PartOfSpeech.NOUN
        || pos == PartOfSpeech.PROPN
        || pos == PartOfSpeech.PRON
        || paragraph.token(i).is(",");
  }

  /** "expected it in June", but not "came in June as expected". */
  private static boolean isForecast(Paragraph paragraph, Sentence sentence, int i) {
    return is(paragraph, i, Kind.FORECAST)
        && paragraph.tag(i).isVerb()
        && !(i > sentence.first() && is(paragraph, i - 1, Kind.COMPARING));
  }

  /**
   * "suggested holding talks by": a bare verb, and behind some verbs a noun or a gerund, tells of
   * what is to come.
   */
  private static boolean isProspect(Paragraph paragraph, Sentence sentence, int i) {
    PennTag tag = paragraph.tag(i).penn();
    if (tag == PennTag.VB) {
      return true;
    }
    boolean gerund = tag == PennTag.VBG && i > sentence.first();
    return gerund
        ? is(paragraph, i - 1, Kind.PROSPECT)
        : (tag == PennTag.VBD || tag == PennTag.VBN) && is(paragraph, i, Kind.PROSPECT);
  }

  /** The direction of the verb group that a token ends, as far as the token tells it. */
  private static Direction of(Paragraph paragraph, Sentence sentence, int i) {
    PennTag tag = paragraph.tag(i).penn();
    return switch (tag) {
      case VBD -> isHypothetical(paragraph, sentence, i) ? Direction.FUTURE : Direction.PAST;
      case MD -> Direction.FUTURE;
      case VBZ, VBP -> hasParticiple(paragraph, sentence, i) ? Direction.PAST : Direction.FUTURE;
      case VB -> base(paragraph, sentence, i);
      case VBN -> participle(paragraph, sentence, i);
      default -> Direction.UNKNOWN;
    };
  }

  /** "unless parliament voted by April": a past form that tells of what may come. */
  private static boolean isHypothetical(Paragraph paragraph, Sentence sentence, int i) {
    for (int at = i - 1; at >= Math.max(sentence.first(), i - 6); at--) {
      if (is(paragraph, at, Kind.CONDITIONAL)) {
        return true;
      }
    }
    return false;
  }

  /** "has said": the perfect tells of the past. */
  private static boolean hasParticiple(Paragraph paragraph, Sentence sentence, int i) {
    if (!is(paragraph, i, Kind.PERFECT)) {
      return false;
    }
    for (int at = i + 1; at < Math.min(i + 4, sentence.end()); at++) {
      PennTag tag = paragraph.tag(at).penn();
      if (tag == PennTag.VBN || tag == PennTag.VBD) {
        return true;
      }
    }
    return false;
  }

  private static Direction base(Paragraph paragraph, Sentence sentence, int i) {
    for (int at = i - 1; at >= Math.max(sentence.first(), i - 4); at--) {
      PennTag tag = paragraph.tag(at).penn();
      if (tag == PennTag.MD) {
        return Direction.FUTURE;
      }
      if (is(paragraph, at, Kind.DID)) {
        return Direction.PAST;
      }
      if (tag == PennTag.TO || paragraph.token(at).is("to")) {
        return infinitive(paragraph, sentence, at);
      }
    }
    return Direction.UNKNOWN;
  }

  /** "agreed to meet" points ahead, "managed to leave" does not. */
  private static Direction infinitive(Paragraph paragraph, Sentence sentence, int to) {
    for (int i = to - 1; i >= sentence.first(); i--) {
      PennTag tag = paragraph.tag(i).penn();
      if (tag == PennTag.VBD) {
        boolean ahead = is(paragraph, i, Kind.PROSPECT) || is(paragraph, i, Kind.WAS);
        return ahead ? Direction.FUTURE : Direction.UNKNOWN;
      }
      if (tag.isFinite()) {
        break;
      }
    }
    return Direction.FUTURE;
  }

  private static Direction participle(Paragraph paragraph, Sentence sentence, int i) {
    for (int at = i - 1; at >= Math.max(sentence.first(), i - 4); at--) {
      if (is(paragraph, at, Kind.PAST)) {
        boolean modal = at > sentence.first() && paragraph.tag(at - 1).penn() == PennTag.MD;
        return modal && !is(paragraph, at, Kind.HAVE) ? Direction.FUTURE : Direction.PAST;
      }
      if (is(paragraph, at, Kind.PRESENT)) {
        return Direction.FUTURE;
      }
      PartOfSpeech pos = paragraph.tag(at).pos();
      if (pos != PartOfSpeech.ADV && pos != PartOfSpeech.PART && pos != PartOfSpeech.AUX) {
        return reduced(paragraph, sentence, i);
      }
    }
    return reduced(paragraph, sentence, i);
  }

  private static boolean is(Paragraph paragraph, int i, Kind kind) {
    return WORDS.is(paragraph.token(i).normal(), kind);
  }
}
