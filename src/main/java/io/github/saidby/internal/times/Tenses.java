package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.Direction;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PartOfSpeech;
import io.github.saidby.text.PennTag;
import io.github.saidby.text.Sentence;

/** Tells from the verbs around a time whether the text speaks of the past or of what is to come. */
final class Tenses {

  private static final String[] BOUNDS = {"by", "before", "until", "till", "through", "within"};
  private static final String[] PROSPECTS = {
    "suggested",
    "proposed",
    "demanded",
    "ordered",
    "requested",
    "promised",
    "pledged",
    "planned",
    "scheduled",
    "recommended",
    "considered",
    "expected",
    "set",
    "urged",
    "mandated",
    "agreed",
    "vowed",
    "told",
    "asked",
    "wanted",
    "hoped",
    "decided",
    "intended",
    "needed",
    "invited",
    "called",
    "sought",
    "aimed",
    "threatened",
    "offered",
    "given",
    "granted",
    "allowed",
    "put",
    "postponed",
    "delayed",
    "deferred",
    "extended",
    "adjourned"
  };

  /** Verbs whose object lies ahead, bound or not: "expected the first cut in June". */
  private static final String[] FORECASTS = {
    "expected", "predicted", "projected", "forecast", "scheduled", "planned"
  };

  private Tenses() {}

  /** The direction that the nearest verb before the tokens points in, else the one behind them. */
  static Direction around(Paragraph paragraph, int first, int end) {
    Sentence sentence = paragraph.sentenceOf(first);
    boolean bounded = first > sentence.first() && isAny(paragraph, first - 1, BOUNDS);
    for (int i = first - 1; i >= sentence.first(); i--) {
      Direction direction =
          (bounded && isProspect(paragraph, sentence, i)) || isForecast(paragraph, sentence, i)
              ? Direction.FUTURE
              : of(paragraph, sentence, i);
      if (direction != Direction.UNKNOWN || paragraph.tag(i).penn() == PennTag.VB) {
        return direction;
      }
    }
    for (int i = Math.min(end, sentence.end()); i < sentence.end(); i++) {
      boolean finite = paragraph.tag(i).penn().isFinite();
      Direction direction = finite ? of(paragraph, sentence, i) : Direction.UNKNOWN;
      if (direction != Direction.UNKNOWN) {
        return direction;
      }
    }
    return Direction.UNKNOWN;
  }

  /** "expected it in June", but not "came in June as expected". */
  private static boolean isForecast(Paragraph paragraph, Sentence sentence, int i) {
    return isAny(paragraph, i, FORECASTS)
        && paragraph.tag(i).isVerb()
        && !(i > sentence.first() && isAny(paragraph, i - 1, "as", "than"));
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
        ? isAny(paragraph, i - 1, PROSPECTS)
        : (tag == PennTag.VBD || tag == PennTag.VBN) && isAny(paragraph, i, PROSPECTS);
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
      if (isAny(paragraph, at, "unless")) {
        return true;
      }
    }
    return false;
  }

  /** "has said": the perfect tells of the past. */
  private static boolean hasParticiple(Paragraph paragraph, Sentence sentence, int i) {
    if (!isAny(paragraph, i, "has", "have", "'ve", "'s")) {
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
      if (isAny(paragraph, at, "did", "didn't")) {
        return Direction.PAST;
      }
      if (tag == PennTag.TO || isAny(paragraph, at, "to")) {
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
        boolean ahead = isAny(paragraph, i, PROSPECTS) || isAny(paragraph, i, "was", "were", "had");
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
      if (isAny(paragraph, at, "have", "has", "had", "'ve", "was", "were", "been")) {
        boolean modal = at > sentence.first() && paragraph.tag(at - 1).penn() == PennTag.MD;
        return modal && !isAny(paragraph, at, "have", "'ve") ? Direction.FUTURE : Direction.PAST;
      }
      if (isAny(paragraph, at, "is", "are", "be", "being", "'re", "'s", "'m", "am")) {
        return Direction.FUTURE;
      }
      PartOfSpeech pos = paragraph.tag(at).pos();
      if (pos != PartOfSpeech.ADV && pos != PartOfSpeech.PART && pos != PartOfSpeech.AUX) {
        return Direction.UNKNOWN;
      }
    }
    return Direction.UNKNOWN;
  }

  private static boolean isAny(Paragraph paragraph, int i, String... words) {
    String word = paragraph.token(i).normal();
    for (String one : words) {
      if (word.equals(one)) {
        return true;
      }
    }
    return false;
  }
}
