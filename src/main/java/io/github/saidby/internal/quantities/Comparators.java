package io.github.saidby.internal.quantities;

import io.github.saidby.internal.quantities.PhraseMap.Match;
import io.github.saidby.internal.resource.Table;
import io.github.saidby.model.QuantityComparator;
import io.github.saidby.model.QuantityKind;
import io.github.saidby.text.Token;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Finds the words that bound a number, on either side of it. */
final class Comparators {

  private final PhraseMap<QuantityComparator> before = new PhraseMap<>(Token::normal);
  private final PhraseMap<QuantityComparator> after = new PhraseMap<>(Token::normal);

  Comparators() {
    for (Table.Row row : Table.read("en/comparators.tsv").rows()) {
      (row.get("position").equals("before") ? before : after)
          .put(row.get("phrase"), row.constant("comparator", QuantityComparator.class));
    }
  }

  /** The comparator before an amount. */
  @Nullable Match<QuantityComparator> before(Scan scan, Amount amount) {
    int end = amount.first();
    for (int skipped = 0; skipped <= 2; skipped++) {
      Match<QuantityComparator> match = before.before(scan.tokens(), end - skipped);
      if (match != null) {
        return isBound(scan, match, amount)
                && !isPreposition(scan, match, amount, skipped > 0)
                && !(skipped > 0 && isComparison(scan, match, amount))
                && !(skipped > 0 && isThroughout(scan, match, amount))
            ? match
            : null;
      }
      if (!WordClass.BEHIND_COMPARATOR.has(scan.word(end - skipped - 1))) {
        return null;
      }
    }
    return null;
  }

  /** Over a 40-year career: during it. */
  private static boolean isThroughout(Scan scan, Match<QuantityComparator> match, Amount amount) {
    boolean article = scan.is(match.end(), "a") || scan.is(match.end(), "an");
    return article
        && match.end() == match.first() + 1
        && scan.is(match.first(), "over")
        && amount.kind() == QuantityKind.DURATION
        && scan.isHyphen(amount.end() - 2)
        && scan.isWord(amount.end());
  }

  private static boolean isBound(Scan scan, Match<QuantityComparator> match, Amount amount) {
    boolean one = match.end() == match.first() + 1;
    String word = scan.word(match.first());
    if (one && amount.kind() == QuantityKind.ORDINAL) {
      return false;
    }
    if (one
        && (word.equals("over") || word.equals("under"))
        && (amount.kind() == QuantityKind.DURATION
            || (amount.isBare() && WordClass.SPANNED.has(scan.word(amount.end()))))) {
      boolean during = match.first() == 0 || scan.startsSentence(match.first());
      return WordClass.BEFORE_OVER.has(scan.word(match.first() - 1))
          && !(during && scan.is(amount.end(), ","));
    }
    boolean joined = scan.isHyphen(match.first() - 1) && scan.isGlued(match.first());
    boolean raced = "[fur_us]".equals(amount.unit()) && word.equals("over");
    if (word.equals("c") && (!scan.isGlued(match.end()) || scan.isCapitalised(match.first()))) {
      return false; // vitamin C. 300 people came
    }
    if (one && (joined || raced)) {
      return false; // a four-under 68, ran over 1m 2f
    }
    if (word.equals("~") && match.first() == 0 && scan.isWord(match.end())) {
      return false; // opens the item of a list
    }
    if (one && word.equals("near")) {
      return switch (amount.kind()) {
        case PERCENT, MONEY, TEMPERATURE -> true;
        default -> false;
      };
    }
    if (one && WordClass.PASSES.has(word)) {
      boolean counts = scan.isWord(amount.end()) && isNoun(scan, amount.end());
      boolean lies = scan.is(amount.end(), "from") || scan.is(amount.end(), "away");
      return !counts
          && !lies // passed 40 km from the coast
          && amount.kind() != QuantityKind.DURATION; // debts passed $3; not passed 3 laws
    }
    if (one && word.equals("some") && amount.kind() == QuantityKind.FRACTION) {
      return false;
    }
    return true;
  }

  /** Whether a noun is counted; "the 50,000 mark" counts none. */
  private static boolean isNoun(Scan scan, int at) {
    return scan.paragraph().tag(at).isNoun() && !WordClass.NOT_COUNTED.has(scan.word(at));
  }

  /**
   * Whether a word that bounds numbers too is the preposition of the words around it: {@code hand
   * over 40 files}, {@code talk about 2 things}, {@code it adds up to 40}, {@code about the 20
   * children}.
   */
  private static boolean isPreposition(
      Scan scan, Match<QuantityComparator> match, Amount amount, boolean skipped) {
    String word = scan.word(match.first());
    String before = scan.word(match.first() - 1);
    boolean one = match.end() == match.first() + 1;
    if (word.equals("up")) {
      return WordClass.BEFORE_NO_UP_TO.has(before)
          || PhrasalVerbs.rises(scan, match.first())
          || isBrought(scan, match.first());
    }
    if (one && word.equals("over")) {
      return WordClass.BEFORE_NO_OVER.has(before) || (skipped && isCount(scan, amount));
    }
    if (one && (word.equals("about") || word.equals("around"))) {
      boolean topic = WordClass.BEFORE_NO_ABOUT.has(before);
      boolean single = amount.isBare() && amount.upper().compareTo(BigDecimal.ONE) == 0;
      return amount.kind() != QuantityKind.DURATION
          && (topic || single || (skipped && isCount(scan, amount)));
    }
    return false;
  }

  /**
   * Whether a word compares with a number that is known: {@code 12 per cent more than the 31},
   * {@code above the 35% cap}, but {@code below the 4% mark}; {@code less than the 187}, {@code $6
   * million short of the $51 million}.
   */
  private static boolean isComparison(Scan scan, Match<QuantityComparator> match, Amount amount) {
    int than = match.end() - 1;
    boolean compares = scan.is(than, "than") || (scan.is(than, "of") && scan.is(than - 1, "short"));
    boolean named =
        scan.isWord(amount.end()) && !WordClass.NOT_COUNTED.has(scan.word(amount.end()));
    return amount.kind() != QuantityKind.ORDINAL
        && (compares || (named && amount.unit() != null && isStrict(match.value())))
        && WordClass.DEFINITE.has(scan.word(than + 1));
  }

  private static boolean isStrict(QuantityComparator comparator) {
    return comparator == QuantityComparator.GT || comparator == QuantityComparator.LT;
  }

  /** Whether a determiner stands before a count: it is known what is counted. */
  private static boolean isCount(Scan scan, Amount amount) {
    return amount.isBare() && WordClass.DEFINITE.has(scan.word(amount.first() - 1));
  }

  /** Takes it up to, brings the total up to. */
  private static boolean isBrought(Scan scan, int up) {
    int last = up - 1;
    if (WordClass.LIST_JOINER.has(scan.word(last)) || scan.is(last, ",")) {
      return false; // brings vans and up to 40 cars
    }
    for (int i = last - 1; i >= Math.max(0, up - 5); i--) {
      if (WordClass.BRINGS_UP_TO.has(scan.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** A $15 minimum wage: the word belongs to the noun behind it. */
  private static boolean opensNoun(Scan scan, Match<QuantityComparator> match) {
    boolean adjective = scan.is(match.first(), "minimum") || scan.is(match.first(), "maximum");
    return adjective && scan.isWord(match.end()) && scan.paragraph().tag(match.end()).isNoun();
  }

  /** The comparator behind an amount; glued ones are part of it. */
  @Nullable Match<QuantityComparator> after(Scan scan, Amount amount) {
    int at = scan.afterHyphen(amount.end());
    Match<QuantityComparator> match = behind(scan, at);
    if (match == null) {
      return null;
    }
    String word = scan.word(at);
    boolean glued = at > amount.end() || scan.isGlued(at);
    boolean needsGlue =
        switch (word) {
          case "odd", "ish", "plus", "some", "+" -> true;
          default -> false;
        };
    boolean plus = word.equals("plus") && amount.unit() != null;
    if (plus && (match.end() >= scan.size() || scan.isClosing(match.end()))) {
      return match; // eight hours plus, and no more
    }
    boolean joins = scan.is(match.end() - 1, "up") && scan.is(match.end(), "to");
    return (needsGlue && !glued) || joins ? null : match;
  }

  /** The comparator at a token, behind an amount or what it counts; not before another number. */
  @Nullable Match<QuantityComparator> behind(Scan scan, int at) {
    Match<QuantityComparator> match = after.at(scan.tokens(), at);
    return match == null || opensNoun(scan, match) || isNumberBehind(scan, match.end())
        ? null
        : match;
  }

  private static boolean isNumberBehind(Scan scan, int at) {
    return scan.numeral(scan.is(at, "than") ? at + 1 : at) != null;
  }
}
