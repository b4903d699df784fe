package io.github.saidby.train;

import io.github.saidby.internal.parsing.ArcEagerParser;
import io.github.saidby.text.Dependencies;
import io.github.saidby.text.Relation;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How well a parser does. */
final class ParserScore {

  private static final List<Relation> SHOWN =
      List.of(
          Relation.NSUBJ,
          Relation.NSUBJ_PASS,
          Relation.OBJ,
          Relation.CCOMP,
          Relation.OBL,
          Relation.APPOS,
          Relation.PARATAXIS,
          Relation.ACL_RELCL);

  private int words;
  private int heads;
  private int both;
  private final Map<Relation, int[]> counts = new EnumMap<>(Relation.class);

  static ParserScore of(ArcEagerParser parser, List<TreebankSentence> sentences) {
    ParserScore score = new ParserScore();
    for (TreebankSentence sentence : sentences) {
      score.count(sentence, parser.parseWords(sentence.words(), sentence.tags()));
    }
    return score;
  }

  private void count(TreebankSentence sentence, Dependencies parse) {
    for (int i = 0; i < sentence.size(); i++) {
      Relation right = sentence.relations().get(i);
      Relation found = parse.relation(i);
      boolean sameHead = parse.head(i) == sentence.heads().get(i);
      boolean same = sameHead && right == found;
      words++;
      heads += sameHead ? 1 : 0;
      both += same ? 1 : 0;
      countsOf(right)[0]++;
      countsOf(found)[1]++;
      countsOf(right)[2] += same ? 1 : 0;
    }
  }

  private int[] countsOf(Relation relation) {
    return counts.computeIfAbsent(relation, key -> new int[3]);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%,d words, UAS %.1f, LAS %.1f",
            words,
            100.0 * heads / words,
            100.0 * both / words));
    for (Relation relation : SHOWN) {
      int[] count = countsOf(relation);
      text.append(
          String.format(
              Locale.ROOT,
              "%n  %-10s precision %.1f, recall %.1f of %d",
              relation,
              100.0 * count[2] / Math.max(1, count[1]),
              100.0 * count[2] / Math.max(1, count[0]),
              count[0]));
    }
    return text.toString();
  }
}
