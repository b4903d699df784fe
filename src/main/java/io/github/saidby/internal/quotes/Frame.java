package io.github.saidby.internal.quotes;

/** What a cue takes as its content, as the lexicon names it. */
enum Frame {
  /** A that-clause. */
  THAT,
  /** A clause without "that". */
  CLAUSE,
  /** A direct quote. */
  QUOTE,
  /** A noun phrase. */
  NP,
  /** An object and what it is described as. */
  AS,
  /** An object and its complement: called it a farce. */
  SMALL,
  /** An infinitive. */
  TO,
  /** A gerund. */
  GERUND,
  /** An indirect question. */
  WH,
  /** An object that is the addressee. */
  HEARER,
  /** A phrase with "of". */
  OF,
  /** A phrase with "about". */
  ABOUT,
  /** A phrase with "by". */
  BY,
  /** A phrase with "for". */
  FOR,
  /** A phrase with "against". */
  AGAINST,
  /** A phrase with "on". */
  ON,
  /** A phrase with "at". */
  AT,
  /** A phrase with "from". */
  FROM,
  /** A phrase with "in". */
  IN,
  /** A phrase with "into". */
  INTO,
  /** A phrase with "with". */
  WITH,
  /** A phrase with "over". */
  OVER;

  /** Whether the content is a clause or words as they were said. */
  boolean isClausal() {
    return this == THAT || this == CLAUSE || this == QUOTE;
  }
}
