package io.github.saidby.train;

import io.github.saidby.internal.quotes.QuoteCandidate;
import io.github.saidby.model.Span;
import io.github.saidby.train.AnnotatedArticle.GoldQuote;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins the candidates of an article with its annotation.
 *
 * <p>Cues and annotated quotes are matched one to one, the greatest overlap first, over the letters
 * and digits of their content. The readings of one cue share its match: each that overlaps it,
 * about as much as the best of them does, and has its source is right. One that is kept without a
 * source is right where it is matched: it says that somebody is quoted, not who.
 */
final class CandidateLabels {

  private static final double SOURCE_BONUS = 0.3;

  /** How much less of its match than the best reading of its cue a right one may overlap. */
  private static final double SLACK = 0.2;

  private record Pair(double merit, double overlap, int gold, int candidate, boolean right) {}

  private CandidateLabels() {}

  /** The candidates to learn from; unmarked ones are left out over what is no speech. */
  static List<LabelledCandidate> label(AnnotatedArticle article, List<QuoteCandidate> candidates) {
    List<GoldQuote> quotes = article.quotes();
    List<BitSet> gold = quotes.stream().map(q -> letters(article.text(), q.content())).toList();
    int[] nearest = new int[candidates.size()];
    List<Pair> pairs = new ArrayList<>();
    for (int j = 0; j < nearest.length; j++) {
      BitSet own = letters(article.text(), candidates.get(j).content());
      nearest[j] = -1;
      int most = 0;
      for (int i = 0; i < gold.size(); i++) {
        int shared = shared(own, gold.get(i));
        if (shared > most) {
          most = shared;
          nearest[j] = i;
        }
        double overlap = (double) shared / (own.cardinality() + gold.get(i).cardinality() - shared);
        int smaller = Math.min(own.cardinality(), gold.get(i).cardinality());
        if (shared > 0 && (overlap >= 0.5 || (overlap >= 0.25 && shared >= 0.95 * smaller))) {
          boolean right = isRight(quotes.get(i), candidates.get(j));
          pairs.add(new Pair(overlap + (right ? SOURCE_BONUS : 0), overlap, i, j, right));
        }
      }
    }
    boolean[] right = match(pairs, candidates, nearest);
    List<LabelledCandidate> labelled = new ArrayList<>();
    for (int j = 0; j < nearest.length; j++) {
      QuoteCandidate candidate = candidates.get(j);
      if (candidate.marked() || nearest[j] < 0 || quotes.get(nearest[j]).speech()) {
        labelled.add(new LabelledCandidate(candidate, right[j]));
      }
    }
    return labelled;
  }

  private static boolean[] match(List<Pair> pairs, List<QuoteCandidate> candidates, int[] nearest) {
    pairs.sort(
        Comparator.comparingDouble(Pair::merit)
            .reversed()
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::candidate));
    boolean[] right = new boolean[nearest.length];
    Map<Integer, Object> byGold = new HashMap<>();
    Map<Object, Pair> byCue = new HashMap<>();
    for (Pair pair : pairs) {
      int j = pair.candidate();
      Span cue = candidates.get(j).cue();
      Object key = cue == null ? j : cue;
      Pair best = byCue.get(key);
      if (best == null && !byGold.containsKey(pair.gold())) {
        byGold.put(pair.gold(), key);
        byCue.put(key, pair);
        best = pair;
      }
      if (best != null && best.gold() == pair.gold()) {
        nearest[j] = pair.gold();
        right[j] = pair.right() && pair.overlap() >= best.overlap() - SLACK;
      }
    }
    return right;
  }

  private static boolean isRight(GoldQuote quote, QuoteCandidate candidate) {
    Span head = quote.sourceHead();
    Span source = candidate.source();
    if (source == null) {
      return head == null || candidate.kept();
    }
    return head != null && source.overlaps(head);
  }

  private static int shared(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return both.cardinality();
  }

  private static BitSet letters(String text, List<Span> content) {
    BitSet letters = new BitSet(text.length());
    for (Span span : content) {
      for (int i = span.start(); i < Math.min(span.end(), text.length()); i++) {
        letters.set(i, Character.isLetterOrDigit(text.charAt(i)));
      }
    }
    return letters;
  }
}
