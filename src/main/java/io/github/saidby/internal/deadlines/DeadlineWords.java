package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.resource.WordClasses;
import io.github.saidby.text.Paragraph;
import java.util.Set;

/** Words that tell what kind of bound a clause sets; {@code deadline-words.tsv} explains them. */
final class DeadlineWords {

  /** What a word tells. */
  enum Kind {
    OBLIGATION,
    PLAN,
    PROMISE,
    EXPECTATION,
    PROJECTION,
    PROPOSAL,
    WISH,
    CONTROL,
    PROSPECT,
    EXPIRY,
    RUN_OUT,
    CLOSING,
    EXTENSION,
    PUSH,
    HOLD,
    SCHEDULE,
    GROWTH,
    DURING,
    CARRY,
    ADDRESS,
    LAST,
    GRANT,
    PERMIT,
    FAIL,
    MISS,
    BREACH,
    DENY,
    MEET,
    DEED,
    UNDERGO,
    TURN,
    EVENT,
    MOMENT,
    WINDOW,
    UNIT,
    BILL,
    PERSON,
    INDEFINITE,
    THING,
    FIRM,
    TERM,
    TENURE,
    OPENS_CLAUSE,
    BETWEEN,
    SETTING,
    THREAT,
    PENALTY,
    TELLS,
    SPARE,
    MANY,
    UPON,
    SAYS,
    ADVANCE,
    DATED,
    ELAPSE,
    UNDONE,
    RESPITE,
    RULE_OUT,
    DOUBT,
    UNABLE,
    WAY,
    RANK,
    HAPPEN,
    ABOUT,
    CUE
  }

  private final WordClasses<Kind> words;

  private DeadlineWords(WordClasses<Kind> words) {
    this.words = words;
  }

  static DeadlineWords load() {
    return new DeadlineWords(WordClasses.read("en/deadline-words.tsv", Kind.class));
  }

  /** The same words, of which one does not tell one thing. */
  DeadlineWords without(String normal, Kind kind) {
    return new DeadlineWords(words.without(normal, kind));
  }

  /** What a word tells; nothing where it has no row. */
  Set<Kind> of(String normal) {
    return words.of(normal);
  }

  /**
   * What a token, or the compound that it ends, tells: its row, or that of its dictionary form
   * where it has none.
   */
  Set<Kind> of(Paragraph paragraph, int token) {
    String normal = paragraph.token(token).normal();
    if (token > 1 && paragraph.token(token - 1).normal().equals("-")) {
      String joined = paragraph.token(token - 2).normal() + "-" + normal;
      normal = words.has(joined) ? joined : normal;
    }
    return words.has(normal) ? words.of(normal) : words.of(paragraph.lemma(token));
  }
}
