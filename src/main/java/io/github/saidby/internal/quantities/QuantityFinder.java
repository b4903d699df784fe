package io.github.saidby.internal.quantities;

import io.github.saidby.internal.quantities.CountedNouns.Range;
import io.github.saidby.model.Change;
import io.github.saidby.model.Evidence;
import io.github.saidby.model.Mention;
import io.github.saidby.model.QuantityClaim;
import io.github.saidby.model.QuantityComparator;
import io.github.saidby.model.Span;
import io.github.saidby.text.Paragraph;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the quantities of a paragraph: in order, none overlapping another. Who claims them is left
 * open.
 */
public final class QuantityFinder {

  private final Rates rates = new Rates();
  private final Modalities modalities = new Modalities();
  private final Bounds bounds;
  private final Changes changes;
  private final ChangeWords changeWords;

  /** Loads the word lists. */
  public QuantityFinder() {
    changeWords = new ChangeWords();
    MultiplierRule multipliers = new MultiplierRule();
    bounds = new Bounds(changeWords, multipliers);
    changes = new Changes(changeWords, multipliers);
  }

  /**
   * Finds quantities.
   *
   * @param paragraph the paragraph
   * @param text the text that its offsets refer to
   * @return the claims in order of the text
   */
  public List<QuantityClaim> find(Paragraph paragraph, String text) {
    Scan scan = new Scan(paragraph);
    List<Bound> found = bounds.find(scan);
    if (found.isEmpty()) {
      return List.of();
    }
    List<@Nullable Change> moves = changes.find(scan, found);
    CountedNouns nouns = new CountedNouns(scan, changeWords);
    List<QuantityClaim> claims = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      int from = i == 0 ? 0 : found.get(i - 1).end();
      int limit = i + 1 < found.size() ? found.get(i + 1).first() : scan.size();
      claims.add(claim(new Context(scan, nouns, text, from, limit), found.get(i), moves.get(i)));
    }
    return claims;
  }

  /** The text around a quantity, between the one before it and the one behind it. */
  private record Context(Scan scan, CountedNouns nouns, String text, int from, int limit) {

    Mention mention(Range range) {
      Span span = scan.paragraph().span(range.first(), range.end());
      return new Mention(span, span.of(text));
    }
  }

  private QuantityClaim claim(Context context, Bound bound, @Nullable Change change) {
    Amount amount = bound.amount();
    Range rate = rates.at(context.scan(), bound.end(), context.limit());
    int behind = rate == null ? bound.end() : rate.end();
    Range counted = within(context.nouns().behind(amount, behind, context.limit()), context);
    if (rate == null && counted != null) {
      rate = rates.at(context.scan(), counted.end(), context.limit());
    }
    int end = Math.max(end(counted, bound.end()), end(rate, bound.end()));
    if (rate == null) {
      rate = Rates.before(context.scan(), bound.first(), context.from());
    }
    Span span = context.scan().paragraph().span(bound.first(), end);
    if (counted == null) {
      counted = context.nouns().before(bound, change != null);
    }
    Span core = context.scan().paragraph().span(amount.first(), amount.end());
    return QuantityClaim.builder()
        .span(span)
        .text(span.of(context.text()))
        .core(core)
        .kind(amount.kind())
        .lower(lower(amount, bound.comparator()))
        .upper(upper(amount, bound.comparator()))
        .comparator(bound.comparator())
        .unit(Optional.ofNullable(amount.unit()))
        .counted(Optional.ofNullable(counted).map(context::mention))
        .rate(Optional.ofNullable(rate).map(context::mention))
        .change(Optional.ofNullable(change))
        .modality(modalities.before(context.scan(), bound.first()))
        .claimedBy(Optional.empty())
        .evidence(Evidence.of("quantity." + amount.rule(), 0.9, core))
        .build();
  }

  /** A phrase that reaches into the next quantity counts nothing: the two must stay apart. */
  private static @Nullable Range within(@Nullable Range range, Context context) {
    return range == null || range.end() > context.limit() ? null : range;
  }

  private static int end(@Nullable Range range, int otherwise) {
    return range == null ? otherwise : range.end();
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
