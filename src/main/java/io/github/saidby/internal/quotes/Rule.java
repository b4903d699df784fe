package io.github.saidby.internal.quotes;

/** The ways in which a quote is found, by where its cue stands. */
enum Rule {
  /** Ada Roe said that it works. */
  CUE_BEFORE("quote.cue-before"),
  /** “It works,” Ada Roe said. */
  CUE_BEHIND("quote.cue-behind"),
  /** “It works,” said Ada Roe. */
  INVERTED("quote.inverted"),
  /** The plan, Ada Roe said, works. */
  INSERTED("quote.inserted"),
  /** As Ada Roe put it, the plan works. */
  AS_CLAUSE("quote.as-clause"),
  /** She was told that it works. */
  PASSIVE("quote.passive"),
  /** The plan was praised by Ada Roe. */
  AGENT("quote.agent"),
  /** According to Ada Roe, it works. */
  PREPOSITION_BEFORE("quote.preposition-before"),
  /** It works, according to Ada Roe. */
  PREPOSITION_BEHIND("quote.preposition-behind"),
  /** Ada Roe’s claim that it works. */
  NOUN("quote.noun"),
  /** Ada Roe is adamant that it works. */
  ADJECTIVE("quote.adjective"),
  /** Ada Roe said:, and the quote is the next paragraph. */
  COLON_PARAGRAPH("quote.colon-paragraph"),
  /** Ada Roe was blunt: “It works.” */
  COLON("quote.colon"),
  /** “It works.” — Ada Roe */
  DASH_CREDIT("quote.dash-credit"),
  /** It works: Roe */
  HEADLINE("quote.headline"),
  /** ROE: It works. */
  LABEL("quote.label"),
  /** Does it work? // I think it does. */
  INTERVIEW("quote.interview"),
  /** It works. — Ada Roe (@adaroe) */
  POST("quote.post"),
  /** “It works.” */
  FLOOR("quote.floor"),
  /** “It works,” said somebody whom the rules do not understand. */
  NO_SOURCE("quote.no-source"),
  /** “It works.” */
  NO_CUE("quote.no-cue");

  private final String title;

  Rule(String title) {
    this.title = title;
  }

  /** Whether it finds the turns of a transcript or interview. */
  boolean isTurn() {
    return this == LABEL || this == INTERVIEW;
  }

  /** Its name in the evidence. */
  String title() {
    return title;
  }
}
