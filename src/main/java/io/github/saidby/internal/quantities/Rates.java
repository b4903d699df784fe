package io.github.saidby.internal.quantities;

import io.github.saidby.internal.numerals.Numeral;
import io.github.saidby.internal.quantities.PhraseMap.Match;
import io.github.saidby.internal.resource.Table;
import io.github.saidby.model.QuantityKind;
import io.github.saidby.text.PennTag;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds per what a quantity is meant: {@code a barrel}, {@code per day}, {@code each}. */
final class Rates {

  private static final int WINDOW = 8;

  private final Set<String> nouns = new HashSet<>();
  private final Units measures;

  Rates(Units measures) {
    this.measures = measures;
    for (Table.Row row : Table.read("en/rate-nouns.tsv").rows()) {
      nouns.add(row.get("noun"));
    }
  }

  /** The rate that starts at a token; a number in it may be a quantity of its own. */
  @Nullable Range at(Scan scan, int at, QuantityKind kind) {
    String word = scan.word(at);
    if (WordClass.RATE.has(word)) {
      boolean each = word.equals("each") && isRateNoun(scan.word(at + 1));
      return new Range(at, each ? at + 2 : at + 1);
    }
    if (scan.isHyphen(at) && isArticle(scan.word(at + 1)) && scan.isHyphen(at + 2)) {
      boolean joined = scan.afterHyphen(at) > at && scan.afterHyphen(at + 2) > at + 2;
      return joined && isRateNoun(scan.word(at + 3)) ? new Range(at + 1, at + 4) : null;
    }
    if (isArticle(word) || word.equals("every")) {
      boolean rate =
          isRateNoun(scan.word(at + 1))
              && !(isTime(scan, new Range(at, at + 2))
                  && WordClass.AFTER_TIME_APART.has(scan.word(at + 2)));
      Range unit = rate || kind != QuantityKind.MONEY ? null : ofUnit(scan, at);
      return rate ? new Range(at, at + 2) : unit == null ? ofThing(scan, at, kind) : unit;
    }
    if (word.equals("for") && kind == QuantityKind.MONEY) {
      return forOne(scan, at);
    }
    boolean slash =
        word.equals("/") && scan.isGlued(at) && kind != QuantityKind.TEMPERATURE; // 150C/300F
    if (word.equals("per") || slash) {
      return per(scan, at);
    }
    return null;
  }

  /** A price of a unit of measure: a square foot, a quintal. */
  private @Nullable Range ofUnit(Scan scan, int at) {
    Match<Unit> unit = measures.at(scan.tokens(), at + 1);
    boolean measure =
        unit != null
            && unit.value().kind() == QuantityKind.MEASURE
            && (unit.value().usage() == Unit.Usage.WORD
                || unit.value().usage() == Unit.Usage.NUMBERED);
    return unit != null && measure ? new Range(at, unit.end()) : null;
  }

  /** A price of any thing that is told by one word: £2.40 a loaf, $900 a bed in May. */
  private static @Nullable Range ofThing(Scan scan, int at, QuantityKind kind) {
    int noun = at + 1;
    boolean thing =
        kind == QuantityKind.MONEY
            && scan.isWord(noun)
            && !scan.isCapitalised(noun)
            && !WordClass.AFTER_TIME_APART.has(scan.word(noun + 1))
            && scan.paragraph().tag(noun).penn() == PennTag.NN;
    return thing && ends(scan, noun + 1) ? new Range(at, noun + 1) : null;
  }

  /** Whether a noun phrase and its clause end before a token, or go on with a preposition. */
  private static boolean ends(Scan scan, int at) {
    return !scan.isWord(at)
        ? !scan.isHyphen(at) && !scan.isNumber(at)
        : switch (scan.paragraph().tag(at).penn()) {
          case IN -> !scan.is(at, "of");
          case TO, CC, RB -> true;
          default -> false;
        };
  }

  /** Per day, per person-hour, per 1,000 births. */
  private @Nullable Range per(Scan scan, int at) {
    Numeral numeral = scan.numeral(at + 1);
    int noun = numeral == null ? at + 1 : numeral.end();
    if (!scan.isWord(noun)) {
      return numeral == null ? null : new Range(at, noun);
    }
    Match<Unit> unit = measures.at(scan.tokens(), noun);
    if (unit != null && unit.end() > noun + 1) {
      return new Range(at, unit.end());
    }
    return new Range(at, scan.isHyphen(noun + 1) && scan.isWord(noun + 2) ? noun + 3 : noun + 1);
  }

  /** For a day; for a day's work. */
  private @Nullable Range forOne(Scan scan, int at) {
    boolean one =
        isArticle(scan.word(at + 1)) || scan.is(at + 1, "each") || scan.is(at + 1, "every");
    boolean ordinal = scan.is(at + 2, "second"); // $45 for a second bag
    if (!one || ordinal || !isRateNoun(scan.word(at + 2))) {
      return null;
    }
    boolean owned = scan.is(at + 3, "'s") && scan.isWord(at + 4);
    return new Range(at + 1, owned ? at + 5 : at + 3);
  }

  /** Whether a rate is per a length of time: what it is a rate of may follow. */
  boolean isTime(Scan scan, Range rate) {
    Unit unit = measures.named(scan.word(rate.end() - 1));
    return WordClass.RATE.has(scan.word(rate.first()))
        || (unit != null && unit.kind() == QuantityKind.DURATION);
  }

  private boolean isRateNoun(String word) {
    return nouns.contains(word);
  }

  private static boolean isArticle(String word) {
    return word.equals("a") || word.equals("an");
  }

  /** "per capita" before the number, in the same sentence. */
  static @Nullable Range before(Scan scan, int from, int limit) {
    for (int i = from - 2; i >= Math.max(limit, from - WINDOW); i--) {
      if (scan.is(i, "per") && scan.is(i + 1, "capita")) {
        boolean period = WordClass.PERIOD.has(scan.word(i - 1)) && i > limit;
        return new Range(period ? i - 1 : i, i + 2);
      }
    }
    return null;
  }
}
