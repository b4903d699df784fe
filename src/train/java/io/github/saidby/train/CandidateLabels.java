package io.github.saidby.train;

import io.github.saidby.internal.quotes.QuoteCandidate;
import io.github.saidby.model.Span;
import io.github.saidby.train.AnnotatedArticle.GoldQuote;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Joins the candidates of an article with its annotation.
 *
 * <p>Candidates and annotated quotes are matched one to one, the greatest overlap first, over the
 * letters and digits of their content. A candidate is right where it is matched and has the source
 * of its match.
 */
final class CandidateLabels {

  private static final double SOURCE_BONUS = 0.3;

  private record Pair(double merit, int gold, int candidate, boolean right) {}

  private CandidateLabels() {}

  /** The candidates to learn from; unmarked ones are left out over what is no speech. */
  static List<LabelledCandidate> label(AnnotatedArticle article, List<QuoteCandidate> candidates) {
    List<GoldQuote> quotes = article.quotes();
    List<BitSet> gold = quotes.stream().map(q -> letters(article.text(), q.content())).toList();
    int[] match = new int[candidates.size()];
    List<Pair> pairs = new ArrayList<>();
    for (int j = 0; j < match.length; j++) {
      BitSet own = letters(article.text(), candidates.get(j).content());
      match[j] = -1;
      int most = 0;
      for (int i = 0; i < gold.size(); i++) {
        int shared = shared(own, gold.get(i));
        if (shared > most) {
          most = shared;
          match[j] = i;
        }
        double overlap = (double) shared / (own.cardinality() + gold.get(i).cardinality() - shared);
        int smaller = Math.min(own.cardinality(), gold.get(i).cardinality());
        if (shared > 0 && (overlap >= 0.5 || (overlap >= 0.25 && shared >= 0.95 * smaller))) {
          boolean right = isRight(quotes.get(i), candidates.get(j));
          pairs.add(new Pair(overlap + (right ? SOURCE_BONUS : 0), i, j, right));
        }
      }
    }
    boolean[] right = match(pairs, match, gold.size());
    List<LabelledCandidate> labelled = new ArrayList<>();
    for (int j = 0; j < match.length; j++) {
      QuoteCandidate candidate = candidates.get(j);
      if (candidate.marked() || match[j] < 0 || quotes.get(match[j]).speech()) {
        labelled.add(new LabelledCandidate(candidate, right[j]));
      }
    }
    return labelled;
  }

  private static boolean[] match(List<Pair> pairs, int[] match, int golds) {
    pairs.sort(
        Comparator.comparingDouble(Pair::merit)
            .reversed()
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::candidate));
    boolean[] right = new boolean[match.length];
    BitSet takenGold = new BitSet(golds);
    BitSet taken = new BitSet(match.length);
    for (Pair pair : pairs) {
      if (!takenGold.get(pair.gold()) && !taken.get(pair.candidate())) {
        takenGold.set(pair.gold());
        taken.set(pair.candidate());
        match[pair.candidate()] = pair.gold();
        right[pair.candidate()] = pair.right();
      }
    }
    return right;
  }

  private static boolean isRight(GoldQuote quote, QuoteCandidate candidate) {
    Span head = quote.sourceHead();
    Span source = candidate.source();
    return head == null || source == null ? head == source : source.overlaps(head);
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
