package io.github.saidby.internal.quantities;

import io.github.saidby.internal.resource.WordClasses;

/** Words around a number that decide how it is read, by what they decide. */
enum WordClass {
  /** Words behind "double" and "triple" that make them factors. */
  AFTER_DOUBLE,
  /** Words that tell the inch from the preposition. */
  AFTER_INCH,
  /** Words behind the pronoun "one". */
  AFTER_ONE,
  /** What may follow "a dollar": the word is a name of things too ("a dollar store"). */
  AFTER_ONE_CURRENCY,
  /** Words that may follow a temperature without a degree sign. */
  AFTER_TEMPERATURE,
  /** Things that are told apart by a number and a letter: seat 12C. */
  NUMBERED_PLACE,
  /** Words right behind degrees of an angle: 40 degrees north. */
  AFTER_ANGLE,
  /** Words behind an age that stands alone: he was 18 when. */
  AFTER_AGE,
  /** Words behind an ordinal that does not rank them: the 21st century, first-degree murder. */
  AFTER_NO_RANK,
  /** Words behind a length of time that is no rate: $5 a year earlier. */
  AFTER_TIME_APART,
  /** Words behind "in a year" that tell what kind of a year it was, not how long. */
  AFTER_SOME_TIME,
  /** Words right behind the two numbers of odds: a 33-1 shot. */
  AFTER_ODDS,
  /** Nouns behind a length in thousands of metres: a 10k race. */
  AFTER_RUN,
  /** Words behind "times" that make it a factor, not a number of occasions. */
  AFTER_TIMES,
  /** Prepositions of time and place before a number that no negation before them denies. */
  BEFORE_ADJUNCT,
  /** Words between a number and its noun that belong to neither. */
  BEFORE_COUNTED,
  /** Words that bound a number but no year. */
  BEFORE_NO_YEAR,
  /** Subjects before the age of somebody: she was 45. */
  AGED_SUBJECT,
  /** Words between "age" and the number: at the age of 92. */
  BEHIND_AGE,
  /** People before "under" or "over" and an age: voters under 30. */
  AGED_PLURAL,
  /** Children, before "under" and an age below ten: children under five. */
  AGED_CHILD,
  /** Nouns for a person, before "of" and an age: a woman of 83. */
  AGED_PERSON,
  /** Verbs before the age of somebody. */
  AGED_VERB,
  /** Words before a formula that is read out. */
  BEFORE_FORMULA,
  /** Words that a hyphen joins to a rank: joint-second. */
  BEFORE_RANK,
  /** Words before two numbers that are a ratio, not a score: outnumbered by more than 2-1. */
  BEFORE_RATIO,
  /** Forms that move to what follows: went up to $5, but: can go up to $5. */
  GOES_UP,
  /** Words before "go" that tell that it comes: will go up to $5. */
  WILL_GO,
  /** Verbs before "up" and "down" that leave them their sense: closed up $3. */
  BEFORE_PARTICLE,
  /** Words before "to" that it does not lead from one level to another: according to. */
  BEFORE_TO,
  /** Words before money in parentheses that is a loss: income of ($4m). */
  BEFORE_LOSS,
  /** Words before the pronoun "one". */
  BEFORE_ONE,
  /** Words behind which an article with a unit of time is one of it, not a rate. */
  BEFORE_ONE_UNIT,
  /** Before these, "over" and "under" with a length of time bound it; else they are "during". */
  BEFORE_OVER,
  /** Words before "about" whose topic follows, not a rough number. */
  BEFORE_NO_ABOUT,
  /** Words before "over" that belong to it: hand over 40 files. */
  BEFORE_NO_OVER,
  /** Words before "up to" that make a sum of what follows: it adds up to 40. */
  BEFORE_NO_UP_TO,
  /** Words before "double" and "triple" that make them factors: more than double. */
  BEFORE_DOUBLE,
  /** Nouns for a time before "and a half" that no number counts. */
  BEFORE_HALF_MORE,
  /** Words before an ordinal that make it a part of a ranked whole: the bottom fifth. */
  BEFORE_PART,
  /** Words before a year. */
  BEFORE_YEAR,
  /** Words that may stand between a comparator and its number. */
  BEHIND_COMPARATOR,
  /** Auxiliary verbs. */
  AUXILIARY,
  /** Words between a verb that states a level and the number. */
  BEHIND_LEVEL,
  /** Verbs shortly before "up to" that lead to a sum: brings the total up to 40. */
  BRINGS_UP_TO,
  /** Words that open a clause whose verb no word before them governs. */
  CLAUSE_START,
  /** Words that stand before a currency's sign and are no part of it in lower case. */
  BEFORE_SIGN,
  /** Verbs of what is voted on, before "by": carried by 10 to two. */
  CARRIED,
  /** Words behind the hour of a clock time. */
  CLOCK,
  /** Words that lead to the period that a change is compared with. */
  COMPARES,
  /** Words that join the parts of such a period. */
  COMPARED_JOINER,
  /** Words of such a period beside its unit: the same, the previous. */
  COMPARED_PART,
  /** Units of such a period. */
  COMPARED_UNIT,
  /** Determiners of what is known. */
  DEFINITE,
  /** Nouns of which a verb for a change takes a number without a preposition: rose 3 points. */
  DIFFERENCE,
  /** Words that are capitalised at the start of a sentence without being a name. */
  FUNCTION_WORD,
  /** Words between the preposition of a change and its number. */
  INSIDE_CHANGE,
  /** Words that open an amount without being a number: articles, signs, age, No. */
  OPENER,
  /** Prepositions that join a phrase to the subject before it: sales of cars in May. */
  INSIDE_SUBJECT,
  /** Verbs behind which a number is the level of their subject: the toll stood at 42. */
  LEVEL_VERB,
  /** Participles that tell with "at" what level a subject has: it was put at 42. */
  LEVEL_PARTICIPLE,
  /** Words that join the items of a list. */
  LIST_JOINER,
  /** Months, in full and short. */
  MONTH,
  /** Words near a letter that stands for degrees of heat. */
  NEAR_HEAT,
  /** Words near degrees of an angle. */
  NEAR_ANGLE,
  /** Words behind a number that open a phrase of time, not what is counted: 5% last year. */
  NOT_COUNTED,
  /** Participles that open a phrase of their own behind a number: 12, including 3. */
  NO_PARTICIPLE,
  /** Words between a number and the name of its currency: millions of taxpayer dollars. */
  WHOSE_MONEY,
  /** Words near pounds that are of money. */
  NEAR_MONEY,
  /** Words near points that are of a stock index. */
  NEAR_INDEX,
  /** Words near the two numbers of a game's score. */
  NEAR_SCORE,
  /** Words near crowns that are no money. */
  NEAR_REGALIA,
  /** Words before stones that are of weight. */
  NEAR_WEIGHT,
  /** Words near a score in cricket. */
  NEAR_WICKET,
  /** Words near two numbers that are odds: the 5-1 favourite. */
  NEAR_ODDS,
  /** Words near the two numbers of a vote. */
  NEAR_VOTE,
  /** Words near points that are of a percentage. */
  NEAR_SHARES,
  /** Verbs behind a share of people: 37% disagree. */
  OPINION,
  /** Nouns that a clause behind them restricts: what is counted ends with the clause. */
  OPEN_NOUN,
  /** Words before "per capita" that belong to the rate. */
  PERIOD,
  /** Words that "up" and "down" belong to without telling a change. */
  PHRASAL_PARTICLE,
  /** Times that are numbered: on day 9. */
  NUMBERED_TIME,
  /** Forms of "fall": fell short of $3. */
  FELL,
  /** Forms of "have": has vowed to cut is active, is expected to rise is not. */
  HAVE,
  /** Verbs whose object has the level behind "as": gave the toll as 42. */
  GIVES,
  /** Verbs whose object has the level behind "at": put the toll at 42. */
  PUTS,
  /** Words of a period that compare, and tell of none by themselves: the same. */
  ALIKE,
  /** Nouns for what has a level, which the tagger may take for names. */
  MEASURED,
  /** Adjectives that begin a phrase of others: 42 killed and many people hurt. */
  OTHERS,
  /** Verbs whose object is a sum of money, before digits and "m": raised 90m. */
  BRINGS_MONEY,
  /** Words before a ratio of two sides: outnumber them by 30 to one. */
  NEAR_RATIO,
  /** Verbs that are taken for nouns inside a phrase: who are late face fines of. */
  VERB_AS_NOUN,
  /** Verbs that lead with "for" to a price. */
  SOLD_FOR,
  /** Plurals without an s. */
  PLURAL_WITHOUT_S,
  /** Pronouns for what was counted before. */
  POINTS_BACK,
  /** Words of a period that lies before the one that is told of. */
  PREVIOUS,
  /** Units that are capitalised in titles: 60 Minutes. */
  TITLE_UNIT,
  /** Words that names of streets end with. */
  STREET,
  /** Words near Boeing's numbers. */
  NEAR_AIRCRAFT,
  /** Words near points that are scored. */
  NEAR_GAME,
  /** Plurals behind metres, not millions: 110m hurdles. */
  METRE_NOUN,
  /** Words that are a rate by themselves. */
  RATE,
  /** Verbs that lead to a level. */
  REACH,
  /** Auxiliaries of what is to come or may be. */
  FUTURE,
  /** Words that compare a level with another. */
  AGAINST,
  /** Verbs for getting beyond a level, which take other objects as well: debts passed $90. */
  PASSES,
  /** Nouns for a level that "of" joins to its number: a record of 5%. */
  LEVEL_NOUN,
  /** Verbs before a length in thousands of metres: ran the 5k. */
  RUNS,
  /** Verbs of an aside that tells who says so. */
  SAYS,
  /** Verbs that lead with "at" to the level behind a difference: fell 3p to settle at 71p. */
  SETTLE,
  /** Words for a level that has not moved, behind its verb: held steady at 4%. */
  STEADY,
  /** Parts of a game or season that "over" runs through: 11 strikeouts over seven innings. */
  SPANNED,
  /** Verbs of the side that has the smaller result. */
  LOSES,
  /** What is told of both sides of a score or vote: two [sets] to one. */
  TALLIED,
  /** Words behind a bare number of people: one dead, two injured. */
  VICTIM;

  /** Whether a word, normalised, belongs to the class. */
  boolean has(String word) {
    return Lists.WORDS.is(word, this);
  }

  /** Read when the first word is asked for. */
  private static final class Lists {
    static final WordClasses<WordClass> WORDS =
        WordClasses.read("en/quantity-contexts.tsv", WordClass.class);
  }
}
