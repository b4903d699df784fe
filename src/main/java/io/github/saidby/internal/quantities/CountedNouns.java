package io.github.saidby.internal.quantities;

import io.github.saidby.internal.phrases.NounPhrases;
import io.github.saidby.internal.quantities.NounRuns.Agreement;
import io.github.saidby.model.QuantityComparator;
import io.github.saidby.model.QuantityKind;
import io.github.saidby.text.PennTag;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Finds what is counted: the noun phrase behind the number. */
final class CountedNouns {

  private final Scan scan;
  private final CountedPhrases phrases;
  private final NounRuns runs;
  private final ChangeWords changeWords;

  CountedNouns(Scan scan, NounPhrases phrases, ChangeWords changeWords) {
    this.scan = scan;
    this.runs = new NounRuns(scan);
    this.phrases = new CountedPhrases(scan, phrases, runs);
    this.changeWords = changeWords;
  }

  /**
   * The noun phrase behind an amount that it counts.
   *
   * @param from where it may start
   * @param next the next amount with its bounds
   */
  @Nullable Range behind(Amount amount, int from, Range next) {
    if (ComparedPeriods.paired(scan, scan.afterHyphen(from)) != null) {
      return null; // 5% year on year
    }
    boolean beside = changeWords.leadsBeside(scan, from);
    if (beside && (scan.is(from, "short") || amount.kind() == QuantityKind.PERCENT)) {
      return null; // three short of a majority, five points clear of the Reds
    }
    boolean of = scan.is(from, "of");
    int limit = next.first();
    return switch (amount.kind()) {
      case CARDINAL ->
          of
              ? phrases.phrase(from + 1, Agreement.MANY, next)
              : isSize(amount) ? null : phrases.adjacent(from, limit, agreement(amount));
      case ORDINAL -> ranked(from, limit);
      case AGE -> describes(amount) ? aged(phrases.adjacent(from, limit, Agreement.ONE)) : null;
      case FRACTION ->
          of ? phrases.phrase(from + 1, Agreement.ANY, next) : part(amount, from, next);
      case MEASURE -> measured(amount, from, next);
      case MONEY ->
          scan.is(from, "worth") && scan.is(from + 1, "of")
              ? phrases.phrase(from + 2, Agreement.ANY, next)
              : null;
      case PERCENT -> share(from, next);
      case NUMBER -> multiplied(amount, from, next);
      default -> null;
    };
  }

  /** A multi-million deal: one that is worth them. */
  private boolean isSize(Amount amount) {
    return amount.comparator() == QuantityComparator.VAGUE && scan.is(amount.first() - 1, "a");
  }

  /** A nine-year-old [boy]; not 9 years old, not voters under 30. */
  private boolean describes(Amount amount) {
    return !scan.is(amount.end() - 2, "years") && !amount.rule().equals(AgeRule.TOLD);
  }

  /** The 29-year-old tackles the issue: before a determiner the plural is a verb. */
  private @Nullable Range aged(@Nullable Range noun) {
    boolean verb =
        noun != null
            && noun.end() == noun.first() + 1
            && scan.paragraph().tag(noun.first()).penn() == PennTag.NNS
            && noun.end() < scan.size()
            && phrases.afterDeterminer(noun.end()) > noun.end();
    return verb ? null : noun;
  }

  private static Agreement agreement(Amount amount) {
    return amount.isSingle() && amount.lower().compareTo(BigDecimal.ONE) == 0
        ? Agreement.ONE
        : Agreement.MANY;
  }

  /** One in five [pupils]; half [the vote]. */
  private @Nullable Range part(Amount amount, int from, Range next) {
    if (amount.rule().equals("share")) {
      int sampled = amount.first() + 1; // one birth in 80
      boolean inside = scan.isWord(sampled) && scan.paragraph().tag(sampled).penn() == PennTag.NN;
      if (inside) {
        return new Range(sampled, sampled + 1);
      }
      return phrases.adjacent(from, next.first(), Agreement.MANY);
    }
    int noun = from < next.first() ? phrases.afterDeterminer(from) : from;
    Range run = noun == from || isPeriod(from) ? null : runs.at(noun, Agreement.ANY, next.first());
    return run == null ? null : new Range(from, run.end());
  }

  /**
   * Five kilometres of [pipe], but within five kilometres of the river; half a litre less [fuel].
   */
  private @Nullable Range measured(Amount amount, int from, Range next) {
    if (scan.is(from, "of")) {
      boolean near = scan.is(amount.first() - 1, "within");
      return near ? null : phrases.phrase(from + 1, Agreement.ANY, next);
    }
    return compared(from, next);
  }

  /** Half a litre less [fuel]. */
  private @Nullable Range compared(int from, Range next) {
    return changeWords.compares(scan, from) ? runs.at(from + 1, Agreement.ANY, next.first()) : null;
  }

  /** Twice as many [travellers]; doubled [its budget]. */
  private @Nullable Range multiplied(Amount amount, int from, Range next) {
    if (scan.is(from, "as")) {
      return phrases.adjacent(from, next.first(), Agreement.ANY);
    }
    boolean occasions = amount.rule().equals("occasions") || scan.is(amount.end(), "times");
    int noun = changeWords.compares(scan, from) ? from + 1 : from; // three times more [money]
    return occasions ? null : phrases.phrase(noun, Agreement.ANY, next);
  }

  /** What is ranked, which is a noun at least; behind a superlative too: third-largest [city]. */
  private @Nullable Range ranked(int from, int limit) {
    int at = scan.afterHyphen(from);
    int first = isSuperlative(at) ? at + 1 : at;
    if (at > from && first == at) {
      return phrases.isNoun(at) ? new Range(at, at + 1) : null;
    }
    Range range = phrases.adjacent(first, limit, Agreement.ONE);
    return range == null || !phrases.isNoun(range.end() - 1) ? null : range;
  }

  private boolean isSuperlative(int at) {
    return scan.isWord(at)
        && (scan.word(at).endsWith("est") || scan.paragraph().tag(at).penn() == PennTag.JJS);
  }

  /** What a percentage is a share of, or how much of it changed. */
  private @Nullable Range share(int from, Range next) {
    int noun = changeNoun(from);
    boolean change = noun >= from;
    int preposition = change ? noun + 1 : from;
    if (scan.is(preposition, "of")) {
      return phrases.phrase(preposition + 1, Agreement.ANY, next);
    }
    if (scan.is(preposition, "in")) {
      boolean changes = change || changeWords.isNamedBefore(scan, from);
      Range phrase =
          changes && !isPeriod(preposition + 1)
              ? phrases.phrase(preposition + 1, Agreement.ANY, next)
              : null;
      return phrase == null ? null : phrases.modified(phrase, next);
    }
    return change && !scan.is(from, "more") && !scan.is(from, "fewer")
        ? null
        : phrases.adjacent(from, next.first(), Agreement.ANY);
  }

  /** Growth of 3% in [the year] to May: when, not of what. */
  private boolean isPeriod(int at) {
    int unit = phrases.afterDeterminer(at);
    return WordClass.COMPARED_UNIT.has(scan.word(unit)) || Dates.isMonth(scan.word(unit));
  }

  /**
   * The word for a change at a token or behind an adjective there: a 19% greater [drop]; else -1.
   */
  private int changeNoun(int from) {
    if (changeWords.at(scan, from) != null) {
      return from;
    }
    ChangeWords.ChangeWord behind = changeWords.at(scan, from + 1);
    boolean adjective =
        behind != null
            && behind.use() != ChangeWords.Use.PARTICLE
            && !behind.follows()
            && scan.isWord(from)
            && isAdjective(from);
    return adjective ? from + 1 : -1;
  }

  private boolean isAdjective(int at) {
    return switch (scan.paragraph().tag(at).penn()) {
      case JJ, JJR, JJS -> true;
      default -> false;
    };
  }
}
