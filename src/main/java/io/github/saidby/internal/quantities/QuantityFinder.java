package io.github.saidby.internal.quantities;

import io.github.saidby.internal.phrases.NounPhrases;
import io.github.saidby.model.Evidence;
import io.github.saidby.model.Mention;
import io.github.saidby.model.QuantityClaim;
import io.github.saidby.model.QuantityComparator;
import io.github.saidby.model.QuantityKind;
import io.github.saidby.model.Span;
import io.github.saidby.model.UnitName;
import io.github.saidby.text.Paragraph;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the quantities of a paragraph: in order, none overlapping another. Who claims them is left
 * open.
 */
public final class QuantityFinder {

  /** As many words as what is counted has before its rate. */
  private static final int NOUN = 2;

  private final Rates rates;
  private final Modalities modalities = new Modalities();
  private final Confidences confidences = new Confidences();
  private final Bounds bounds;
  private final Changes changes;
  private final ChangeWords changeWords;
  private final MultiplierRule multipliers;
  private final UnitNames unitNames;

  /**
   * Loads the word lists.
   *
   * @param units units and currencies beside those of the lists
   * @throws IllegalArgumentException if one of them clashes with the lists or with another one
   */
  public QuantityFinder(List<UnitName> units) {
    changeWords = new ChangeWords();
    multipliers = new MultiplierRule();
    UnitLexicon lexicon = UnitLexicon.with(units);
    rates = new Rates(lexicon.measures());
    unitNames = new UnitNames(units, lexicon);
    bounds = new Bounds(changeWords, multipliers, lexicon);
    changes = new Changes(changeWords, multipliers);
  }

  /**
   * Finds quantities.
   *
   * @param paragraph the paragraph
   * @param text the text that its offsets refer to
   * @param locale its country tells which dollars a dollar is
   * @return the claims in order of the text
   */
  public List<QuantityClaim> find(Paragraph paragraph, String text, Locale locale) {
    Scan scan = new Scan(paragraph, locale.getCountry());
    List<Bound> found = withoutRates(scan, bounds.find(scan));
    if (found.isEmpty()) {
      return List.of();
    }
    NounPhrases phrases = NounPhrases.of(paragraph);
    List<@Nullable Relation> relations = changes.find(scan, phrases, found, text);
    CountedNouns nouns = new CountedNouns(scan, phrases, changeWords);
    Subjects subjects = new Subjects(scan, phrases, changeWords, multipliers);
    Enumerations lists = new Enumerations(scan, found);
    List<QuantityClaim> claims = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Range previous = i == 0 ? new Range(0, 0) : found.get(i - 1).range();
      Range next =
          i + 1 < found.size() ? found.get(i + 1).range() : new Range(scan.size(), scan.size());
      Context context = new Context(scan, nouns, subjects, text, previous, next);
      QuantityClaim claim = claim(context, found.get(i), relations.get(i));
      claims.add(lists.completed(i, claim, claims));
    }
    return claims;
  }

  /** Without what is the rate of the quantity before it: {@code $4 a dozen}, {@code a quarter}. */
  private List<Bound> withoutRates(Scan scan, List<Bound> found) {
    List<Bound> own = new ArrayList<>();
    for (Bound bound : found) {
      Bound last = own.isEmpty() ? null : own.get(own.size() - 1);
      int article = last == null ? -1 : rateAfter(scan, last, bound.first());
      Range rate =
          last != null && article >= 0 ? rates.at(scan, article, last.amount().kind()) : null;
      if (rate == null || bound.end() != rate.end()) {
        own.add(bound);
      }
    }
    return own;
  }

  /**
   * The token where a rate may begin that another quantity seems to be: $4 [a] dozen, 13 cedis
   * [for] a litre, 60 bins [a] hectare; -1 without one.
   */
  private static int rateAfter(Scan scan, Bound last, int first) {
    if (!scan.is(first, "a")) {
      return -1;
    }
    if (scan.is(first - 1, "for")) {
      return last.end() == first - 1 ? first - 1 : -1;
    }
    int at = first;
    while (at > last.end() && at > first - NOUN && scan.paragraph().tag(at - 1).isNoun()) {
      at--;
    }
    return at == last.end() ? first : -1;
  }

  /** The text around a quantity, between the one before it and the one behind it. */
  private record Context(
      Scan scan, CountedNouns nouns, Subjects subjects, String text, Range previous, Range next) {

    int limit() {
      return next.first();
    }

    Mention mention(Range range) {
      Span span = scan.paragraph().span(range.first(), range.end());
      return new Mention(span, span.of(text));
    }
  }

  /** How often something happened: {@code six times}, as {@code twice}. */
  private static Bound occasions(Scan scan, Bound bound) {
    Amount amount = bound.amount();
    boolean times = amount.isBare() && bound.end() == amount.end() && scan.is(bound.end(), "times");
    return times
        ? new Bound(
            amount.in(QuantityKind.NUMBER, null, amount.end(), "occasions"),
            bound.comparator(),
            bound.first(),
            bound.end() + 1)
        : bound;
  }

  private QuantityClaim claim(Context context, Bound stated, @Nullable Relation relation) {
    Bound bound = occasions(context.scan(), stated);
    Amount amount = bound.amount();
    int behind = afterParenthesis(context.scan(), bound.end());
    Range rate = rates.at(context.scan(), behind, amount.kind());
    behind = rate == null ? bound.end() : rate.end();
    Range counted = context.nouns().behind(amount, behind, context.next());
    if (rate == null && counted != null) {
      rate = rates.at(context.scan(), counted.end(), amount.kind());
    } else if (rate != null && counted != null && isPartOf(rate, counted, context)) {
      rate = new Range(rate.first(), counted.end());
      counted = null;
    }
    Bound bounded = counted == null ? null : bounds.behind(context.scan(), bound, counted.end());
    bound = bounded == null || bounded.end() > context.limit() ? bound : bounded;
    int end = Math.max(end(counted, bound.end(), context), end(rate, bound.end(), context));
    if (rate == null) {
      rate = Rates.before(context.scan(), bound.first(), context.previous().end());
    }
    Span span = context.scan().paragraph().span(bound.first(), end);
    if (counted == null) {
      counted =
          context
              .subjects()
              .of(bound, relation != null && !relation.isOfLevels(), context.previous());
    }
    Span core = context.scan().paragraph().span(amount.first(), amount.end());
    return QuantityClaim.builder()
        .span(span)
        .text(span.of(context.text()))
        .core(core)
        .kind(amount.kind())
        .lower(amount.isTally() ? Optional.empty() : lower(amount, bound.comparator()))
        .upper(amount.isTally() ? Optional.empty() : upper(amount, bound.comparator()))
        .tally(amount.isTally() ? List.of(amount.lower(), amount.upper()) : List.of())
        .comparator(bound.comparator())
        .unit(Optional.ofNullable(amount.unit()))
        .unitName(Optional.ofNullable(amount.unit()).map(unitNames::of))
        .counted(Optional.ofNullable(counted).map(context::mention))
        .rate(Optional.ofNullable(rate).map(context::mention))
        .change(relation == null ? Optional.empty() : relation.change())
        .comparison(relation == null ? Optional.empty() : relation.comparison())
        .modality(modalities.before(context.scan(), bound.first()))
        .claimedBy(Optional.empty())
        .evidence(
            Evidence.of(
                "quantity." + amount.rule(), confidences.of(amount.rule(), counted != null), core))
        .build();
  }

  /** The index behind a single word in parentheses: {@code 3 cubic feet (cft)}. */
  private static int afterParenthesis(Scan scan, int at) {
    return scan.is(at, "(") && scan.isWord(at + 1) && scan.is(at + 2, ")") ? at + 3 : at;
  }

  /** Per kilogram of body weight: the phrase belongs to the rate, as it does not behind "a day". */
  private boolean isPartOf(Range rate, Range counted, Context context) {
    return context.scan().is(rate.end(), "of")
        && !rates.isTime(context.scan(), rate)
        && counted.first() == rate.end() + 1;
  }

  /** The end of a phrase that belongs to the claim's span: the span stays apart from the next. */
  private static int end(@Nullable Range range, int otherwise, Context context) {
    return range == null || range.end() > context.limit() ? otherwise : range.end();
  }

  private static Optional<BigDecimal> lower(Amount amount, QuantityComparator comparator) {
    return switch (comparator) {
      case LT, LE -> Optional.empty();
      case PLUSMINUS -> Optional.of(amount.lower().negate());
      default -> Optional.of(amount.lower());
    };
  }

  private static Optional<BigDecimal> upper(Amount amount, QuantityComparator comparator) {
    return switch (comparator) {
      case GT, GE, VAGUE -> Optional.empty();
      default -> Optional.of(amount.upper());
    };
  }
}
