package io.github.saidby.train;

import io.github.saidby.Extractor;
import io.github.saidby.Stage;
import io.github.saidby.internal.quotes.CandidateReader;
import io.github.saidby.internal.quotes.QuoteCandidate;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Fits the weights that quotes are judged by on annotated articles. The same articles give the same
 * bytes.
 *
 * <p>Arguments: the table to write, then the articles as {@link GoldQuotes} reads them.
 */
public final class FitQuoteWeights {

  /** The least confidence of a quote without marks, chosen by hand: the fit does not move it. */
  private static final double PLAIN = 0.4;

  /** The same with marks, which say that somebody is quoted. */
  private static final double MARKED = 0.36;

  /** The weight of a label that makes its block a speaker's turn: news has no transcripts. */
  private static final double TURN = 5;

  /** How often the candidates are found anew with the weights of the fit before. */
  private static final int ROUNDS = 1;

  private static final String HEADER =
      """
      # Weights of the logistic model that says how sure a quote is; no feature is a word.
      # Source: fitted for Saidby on annotated US news (PolNeAR 1.0, training part), ridge penalty 1.5.
      # threshold: the least confidence of a quote without marks (plain) and with marks (marked).
      # turn: a label that makes its block a speaker's turn, or a handle; set by hand, news has no transcripts.
      # embedded: a report inside another that has not all that a report has; those that have are judged as if they stood
      # alone and are left out of the fit, since the annotation mostly has the outer report only.
      # threshold doubt: the dependency tree is asked where the confidence without it is at least this far from 0 and 1;
      # the weights of subject, relation and governs were fitted on those drafts only, the others held.
      feature\tweight
      """;

  private FitQuoteWeights() {}

  /** Runs the program. */
  public static void main(String[] args) throws IOException {
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(args[1]))) {
      articles.add(GoldQuotes.read(line));
    }
    SortedMap<String, Double> weights = fit(articles, null);
    for (int round = 0; round < ROUNDS; round++) {
      weights = fit(articles, weights);
    }
    Files.writeString(Path.of(args[0]), table(weights));
  }

  /**
   * @param deciding the weights by which candidates become quotes: what becomes one changes what
   *     else is one. At first there are none, and all do
   */
  private static SortedMap<String, Double> fit(
      List<AnnotatedArticle> articles, @Nullable SortedMap<String, Double> deciding) {
    List<LabelledCandidate> labelled = labelled(articles, deciding);
    SortedMap<String, Double> weights = QuoteWeights.fit(labelled);
    weights.put("turn", TURN);
    weights.put("threshold doubt", QuoteWeights.DOUBT);
    weights.put("threshold marked", MARKED);
    weights.put("threshold plain", PLAIN);
    System.out.println("fitted on " + labelled.size() + " candidates");
    return weights;
  }

  private static List<LabelledCandidate> labelled(
      List<AnnotatedArticle> articles, @Nullable SortedMap<String, Double> deciding) {
    List<QuoteCandidate> found = new ArrayList<>();
    Extractor extractor =
        Extractor.builder()
            .stages(Stage.SECTIONS, Stage.QUOTES)
            .quoteExtractor(new CandidateReader(deciding, found::addAll))
            .build();
    List<LabelledCandidate> labelled = new ArrayList<>();
    for (AnnotatedArticle article : articles) {
      found.clear();
      extractor.extract(article.text());
      labelled.addAll(CandidateLabels.label(article, found));
    }
    return labelled;
  }

  private static String table(SortedMap<String, Double> weights) {
    StringBuilder table = new StringBuilder(HEADER);
    weights.forEach(
        (feature, weight) -> {
          BigDecimal rounded = BigDecimal.valueOf(weight).setScale(2, RoundingMode.HALF_EVEN);
          if (rounded.signum() != 0) {
            table.append(feature).append('\t');
            table.append(rounded.stripTrailingZeros().toPlainString()).append('\n');
          }
        });
    return table.toString();
  }
}
