package io.github.saidby.internal.quantities;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.phrases.NounPhrases;
import io.github.saidby.internal.quantities.NounRuns.Agreement;
import io.github.saidby.text.PennTag;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Finds what is counted: the noun phrase behind the number. */
final class CountedNouns {

  private final Scan scan;
  private final NounPhrases phrases;
  private final NounRuns runs;
  private final ChangeWords changeWords;

  CountedNouns(Scan scan, NounPhrases phrases, ChangeWords changeWords) {
    this.scan = scan;
    this.phrases = phrases;
    this.runs = new NounRuns(scan);
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
    boolean of = scan.is(from, "of");
    int limit = next.first();
    return switch (amount.kind()) {
      case CARDINAL ->
          of ? phrase(from + 1, Agreement.MANY, next) : adjacent(from, limit, agreement(amount));
      case ORDINAL -> ranked(from, limit);
      case AGE -> describes(amount) ? aged(adjacent(from, limit, Agreement.ONE)) : null;
      case FRACTION -> of ? phrase(from + 1, Agreement.ANY, next) : part(amount, from, next);
      case MEASURE -> measured(amount, from, next);
      case MONEY ->
          scan.is(from, "worth") && scan.is(from + 1, "of")
              ? phrase(from + 2, Agreement.ANY, next)
              : null;
      case PERCENT -> share(from, next);
      case NUMBER -> multiplied(amount, from, next);
      default -> null;
    };
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
            && afterDeterminer(noun.end()) > noun.end();
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
      return adjacent(from, next.first(), Agreement.MANY);
    }
    int noun = from < next.first() ? afterDeterminer(from) : from;
    Range run = noun == from ? null : runs.at(noun, Agreement.ANY, next.first());
    return run == null ? null : new Range(from, run.end());
  }

  /**
   * Five kilometres of [pipe], but within five kilometres of the river; half a litre less [fuel].
   */
  private @Nullable Range measured(Amount amount, int from, Range next) {
    if (scan.is(from, "of")) {
      boolean near = scan.is(amount.first() - 1, "within");
      return near ? null : phrase(from + 1, Agreement.ANY, next);
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
      return adjacent(from, next.first(), Agreement.ANY);
    }
    boolean occasions = amount.rule().equals("occasions") || scan.is(amount.end(), "times");
    int noun = changeWords.compares(scan, from) ? from + 1 : from; // three times more [money]
    return occasions ? null : phrase(noun, Agreement.ANY, next);
  }

  /** What is ranked, which is a noun at least; behind a superlative too: third-largest [city]. */
  private @Nullable Range ranked(int from, int limit) {
    int at = scan.afterHyphen(from);
    int first = isSuperlative(at) ? at + 1 : at;
    if (at > from && first == at) {
      return isNoun(at) ? new Range(at, at + 1) : null;
    }
    Range range = adjacent(first, limit, Agreement.ONE);
    return range == null || !isNoun(range.end() - 1) ? null : range;
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
      return phrase(preposition + 1, Agreement.ANY, next);
    }
    if (scan.is(preposition, "in")) {
      boolean changes = change || changeWords.isNamedBefore(scan, from);
      Range phrase = changes ? phrase(preposition + 1, Agreement.ANY, next) : null;
      return phrase == null ? null : modified(phrase, next);
    }
    return change && !scan.is(from, "more") && !scan.is(from, "fewer")
        ? null
        : adjacent(from, next.first(), Agreement.ANY);
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
            && behind.use() != ChangeWords.Use.COMPARISON
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

  /** The rest of the noun phrase that the number stands in. */
  private @Nullable Range adjacent(int from, int limit, Agreement agreement) {
    int at = scan.afterHyphen(from);
    if (at > from && scan.isWord(at)) {
      return isNoun(at) ? new Range(at, at + 1) : null;
    }
    while (at < limit && WordClass.BEFORE_COUNTED.has(scan.word(at)) && !scan.isCapitalised(at)) {
      at++;
    }
    Range run =
        at < limit
                && !WordClass.NOT_COUNTED.has(scan.word(at))
                && !(agreement != Agreement.ONE && WordClass.OPINION.has(scan.word(at)))
            ? runs.at(at, agreement, limit)
            : null;
    return run == null ? null : beforePossessive(run);
  }

  /** One [man]'s death: the number counts the owners. */
  private Range beforePossessive(Range run) {
    for (int i = run.first() + 1; i < run.end(); i++) {
      if (scan.paragraph().tag(i).penn() == PennTag.POS) {
        return new Range(run.first(), i);
      }
    }
    return run;
  }

  private boolean isNoun(int at) {
    return at < scan.size() && scan.paragraph().tag(at).isNoun();
  }

  /** A noun phrase of its own, behind "of". */
  private @Nullable Range phrase(int from, Agreement agreement, Range next) {
    int limit = next.first();
    if (from >= limit) { // 12 of 15 districts
      return from == limit ? runs.at(scan.afterHyphen(next.end()), agreement, scan.size()) : null;
    }
    NounPhrase base = phrases.base(from);
    if (base == null || base.first() != from) {
      return runs.at(from, agreement, limit);
    }
    if (base.isPronoun()) {
      return null;
    }
    if (base.baseEnd() > limit && isNoun(base.baseEnd() - 1)) { // of the firm's nine jets
      return apart(new Range(from, beforeName(from, base.baseEnd())), next);
    }
    boolean open = WordClass.OPEN_NOUN.has(scan.word(from));
    int end = open ? phrases.full(base).end() : base.baseEnd();
    Range run = open ? null : runs.at(afterDeterminer(from), agreement, scan.size());
    if (run != null) {
      end = agreement == Agreement.MANY ? run.end() : Math.max(end, run.end());
    }
    end = beforeName(from, end);
    return open || isNoun(end - 1) ? apart(new Range(from, end), next) : null;
  }

  /** A phrase with what "of" joins to it. */
  private Range modified(Range phrase, Range next) {
    NounPhrase last = scan.is(phrase.end(), "of") ? phrases.base(phrase.end() + 1) : null;
    boolean joins =
        last != null
            && !last.isPronoun()
            && last.first() == phrase.end() + 1
            && last.baseEnd() <= next.first();
    return last != null && joins ? new Range(phrase.first(), last.baseEnd()) : phrase;
  }

  /** The end of a plural that a name follows: the name begins a clause; meetings [Clinton had]. */
  private int beforeName(int from, int end) {
    for (int i = from; i + 1 < end; i++) {
      if (scan.paragraph().tag(i).penn() == PennTag.NNS
          && scan.paragraph().tag(i + 1).penn() == PennTag.NNP) {
        return i + 1;
      }
    }
    return end;
  }

  private int afterDeterminer(int at) {
    return switch (scan.paragraph().tag(at).penn()) {
      case DT, PDT, PRPS -> at + 1;
      default -> at;
    };
  }

  /**
   * A phrase that reaches across the next amount: what that one counts; a quarter of the country's
   * 32 [states].
   */
  private @Nullable Range apart(Range phrase, Range next) {
    if (phrase.end() <= next.first()) {
      return phrase;
    }
    int first = next.end();
    while (first < phrase.end() && !scan.isWord(first)) {
      first++;
    }
    return first < phrase.end() && isNoun(phrase.end() - 1) ? new Range(first, phrase.end()) : null;
  }
}
