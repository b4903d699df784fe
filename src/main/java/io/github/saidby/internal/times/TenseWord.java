package io.github.saidby.internal.times;

import io.github.saidby.internal.resource.WordClasses;
import io.github.saidby.text.Paragraph;

/** The kinds of words that tell whether a clause speaks of the past or of what is to come. */
enum TenseWord {
  BOUND,
  PROSPECT,
  FORECAST,
  /** Its object lies ahead, a month or more: "pledged a bill in the autumn". */
  PLEDGE,
  /** What its object is to be done lies ahead: "wants it finished". */
  WISH,
  /** The perfect of it tells of what is to come: "have promised a bill in the autumn". */
  PROMISE,
  BREAK,
  CONDITIONAL,
  /** Leaves no doubt that what its verb tells is to come. */
  SURE,
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
  /** Was not done at the time that was planned. */
  DROPPED,
  /** An event that is prepared for: "the budget for the festival in August". */
  OCCASION,
  /** Goes towards a time. */
  HEADING,
  /** Begins a clause that tells of what stands before it. */
  RELATIVE,
  COMPARING,
  PERFECT,
  DID,
  HAVE,
  WAS,
  PAST;

  private static final WordClasses<TenseWord> WORDS =
      WordClasses.read("en/tense-words.tsv", TenseWord.class);

  /** Whether a token is a word of that kind. */
  boolean at(Paragraph paragraph, int i) {
    return WORDS.is(paragraph.token(i).normal(), this);
  }
}
