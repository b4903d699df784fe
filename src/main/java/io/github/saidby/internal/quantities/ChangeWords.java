package io.github.saidby.internal.quantities;

import io.github.saidby.internal.resource.Table;
import io.github.saidby.model.ChangeDirection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lexicon of words that tell that a quantity changed. */
final class ChangeWords {

  /** How a word tells it. */
  enum Use {
    VERB,
    NOUN,
    /** A form that is a verb and a noun. */
    BOTH,
    /** Up and down. */
    PARTICLE,
    /** Verbs that tell it only of percentages and points: shares added 5%. */
    RELATIVE,
    /** Verbs that tell it only with "to", "from" or "by": raised to 5%, but raised $5 million. */
    MOVING,
    /** Behind the difference: 5% more. */
    COMPARISON,
    /** Behind a difference with a unit: 5% larger; but 12 larger boats. */
    GRADE,
    /** Behind a share, a sum or degrees, before what it is compared with: 3% below budget. */
    BESIDE,
    /** Behind a share, before whom it is compared with: five points ahead of Lind. */
    LEAD,
    /** Behind a number, with "of", before what is not reached: three short of a majority. */
    LACK
  }

  /** A word with its direction. */
  record ChangeWord(ChangeDirection direction, Use use) {

    /** Whether it stands behind its difference, and governs nothing that follows. */
    boolean follows() {
      return compares() || leadsBeside();
    }

    /** Whether what it is compared with stands right behind it: 3% [below] budget. */
    boolean leadsBeside() {
      return use == Use.BESIDE || use == Use.LEAD || use == Use.LACK;
    }

    /** Whether it tells that one is more than another. */
    boolean compares() {
      return use == Use.COMPARISON || use == Use.GRADE;
    }
  }

  private final Map<String, ChangeWord> words = new HashMap<>();

  ChangeWords() {
    for (Table.Row row : Table.read("en/change-words.tsv").rows()) {
      words.put(
          row.get("word"),
          new ChangeWord(
              row.constant("direction", ChangeDirection.class), row.constant("use", Use.class)));
    }
  }

  /** The word at a token, if it tells a change there. */
  @Nullable ChangeWord at(Scan scan, int at) {
    ChangeWord word = words.get(scan.word(at));
    if (word != null && scan.is(at + 1, "off") && !scan.isNumber(at + 2)) {
      // "Homes cut off for two days".
      return null;
    }
    if (word != null && word.use() != Use.LACK && scan.is(at + 1, "short")) {
      return null; // fell short of $3 million
    }
    if (word != null && word.use() == Use.GRADE && isNoun(scan.word(at + 1))) {
      return null; // a 19% greater drop
    }
    if (word == null || word.use() != Use.PARTICLE) {
      boolean adjective =
          word != null
              && word.use() == Use.VERB
              && isArticle(scan.word(at - 1))
              && !scan.is(at + 1, "of")
              && !scan.is(at + 1, "in");
      return adjective ? null : word;
    }
    if (scan.is(at - 1, "to") && scan.isWord(at + 1) && !scan.is(at + 1, "to")) {
      return new ChangeWord(word.direction(), Use.VERB);
    }
    return PhrasalVerbs.isOne(scan, at) ? null : word;
  }

  /** Whether a word compares with what was before: 5% [lower]. */
  boolean compares(Scan scan, int at) {
    ChangeWord word = at(scan, at);
    return word != null && word.compares();
  }

  /** Whether a word behind a difference leads to what it is compared with: 3% [below] budget. */
  boolean leadsBeside(Scan scan, int at) {
    ChangeWord word = at(scan, at);
    return word != null && word.leadsBeside();
  }

  /** Which way what stands before "above" or "below" lies; null for other words. */
  @Nullable ChangeDirection besideDirection(Scan scan, int at) {
    ChangeWord word = at(scan, at);
    return word != null && word.use() == Use.BESIDE ? word.direction() : null;
  }

  private boolean isNoun(String form) {
    ChangeWord word = words.get(form);
    return word != null && (word.use() == Use.NOUN || word.use() == Use.BOTH);
  }

  /** A narrow lead, the reduced fee: behind an article the word is no verb. */
  private static boolean isArticle(String word) {
    return word.equals("a") || word.equals("an") || word.equals("the");
  }

  /** Whether a word adds what follows to something: shares [added] 62 cents to $71. */
  boolean adds(Scan scan, int at) {
    ChangeWord word = at(scan, at);
    return word != null && word.use() == Use.RELATIVE;
  }

  /** Whether a noun that names a change stands shortly before a number: {@code a rise of [5%]}. */
  boolean isNamedBefore(Scan scan, int behind) {
    for (int i = behind - 2; i >= Math.max(0, behind - 12); i--) {
      ChangeWord word = at(scan, i);
      if (word != null && (word.use() == Use.NOUN || word.use() == Use.BOTH)) {
        return scan.is(i + 1, "of");
      }
      if (scan.isBoundary(i)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a word shortly before a token, in the same clause, tells a change of what follows. */
  boolean governs(Scan scan, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 7); i--) {
      ChangeWord word = at(scan, i);
      if (word != null && !word.follows() && word.use() != Use.RELATIVE) {
        return true;
      }
      if (scan.isBoundary(i)) {
        return false;
      }
    }
    return false;
  }
}
