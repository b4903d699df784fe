package io.github.saidby.internal.phrases;

import io.github.saidby.text.NameMention;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PennTag;
import io.github.saidby.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The noun phrases of a paragraph, found sentence by sentence as they are asked for.
 *
 * <p>Base phrases do not overlap. An instance belongs to one thread.
 */
public final class NounPhrases {

  private final Paragraph paragraph;
  private final @Nullable NounPhrase[] baseAt;
  private final boolean[] known;

  private NounPhrases(Paragraph paragraph) {
    this.paragraph = paragraph;
    this.baseAt = new @Nullable NounPhrase[paragraph.tokens().size()];
    this.known = new boolean[baseAt.length];
  }

  /**
   * The noun phrases of a paragraph.
   *
   * @param paragraph the paragraph, whose sentences are tagged as they are needed
   */
  public static NounPhrases of(Paragraph paragraph) {
    return new NounPhrases(paragraph);
  }

  /**
   * The base phrase that holds a token: up to its head, without what follows.
   *
   * @param token the token's index; any number
   * @return the phrase, or null where the token belongs to none
   */
  public @Nullable NounPhrase base(int token) {
    if (token < 0 || token >= baseAt.length) {
      return null;
    }
    if (!known[token]) {
      Sentence sentence = paragraph.sentenceOf(token);
      new BaseChunker(paragraph, sentence).chunk(this::remember);
      for (int i = sentence.first(); i < sentence.end(); i++) {
        known[i] = true;
      }
    }
    return baseAt[token];
  }

  private void remember(NounPhrase phrase) {
    for (int i = phrase.first(); i < phrase.baseEnd(); i++) {
      baseAt[i] = phrase;
    }
  }

  /**
   * The base phrases that start in a range, in order.
   *
   * @param first the first token's index
   * @param end the index behind the last token
   */
  public List<NounPhrase> between(int first, int end) {
    List<NounPhrase> phrases = new ArrayList<>();
    int i = first;
    while (i < end) {
      NounPhrase phrase = base(i);
      if (phrase != null && phrase.first() >= first) {
        phrases.add(phrase);
      }
      i = phrase == null ? i + 1 : phrase.baseEnd();
    }
    return phrases;
  }

  /**
   * The base phrase around a token with what belongs to it behind its head: prepositional phrases,
   * an apposition, a relative clause.
   *
   * @param token the token's index; any number
   * @return the phrase, or null where the token belongs to none
   */
  public @Nullable NounPhrase full(int token) {
    NounPhrase base = base(token);
    return base == null ? null : full(base);
  }

  /**
   * A base phrase with what belongs to it behind its head.
   *
   * @param base the phrase
   */
  public NounPhrase full(NounPhrase base) {
    if (base.isPronoun()) {
      return base;
    }
    int end = nameEnd(new Postmodifiers(this, paragraph).end(base));
    NounPhrase apposition = new Appositions(this, paragraph).behind(base, end);
    end = apposition == null ? end : apposition.end();
    return base.until(new RelativeClauses(paragraph).end(end));
  }

  /**
   * A base phrase with its prepositional phrases and participles only.
   *
   * @param base the phrase
   */
  public NounPhrase modified(NounPhrase base) {
    return base.isPronoun()
        ? base
        : base.until(nameEnd(new Postmodifiers(this, paragraph).end(base)));
  }

  /**
   * The phrase in apposition behind a phrase: "Dmitry Peskov, the Kremlin spokesman,".
   *
   * @param base the phrase that comes first
   * @return the second phrase with its prepositional phrases, or null where there is none
   */
  public @Nullable NounPhrase apposition(NounPhrase base) {
    return base.isPronoun()
        ? null
        : new Appositions(this, paragraph).behind(base, modified(base).end());
  }

  /**
   * The possessor inside a phrase: "Norway" in "Norway's envoy", "his" in "his envoy".
   *
   * @param base the phrase
   * @return a phrase of its own, or null where nobody possesses
   */
  public @Nullable NounPhrase possessor(NounPhrase base) {
    for (int i = base.head() - 1; i > base.first(); i--) {
      if (paragraph.tag(i).penn() == PennTag.POS) {
        return new NounPhrase(paragraph, base.first(), i - 1, i, i);
      }
    }
    int first = base.first();
    return first < base.head() && paragraph.tag(first).penn() == PennTag.PRPS
        ? new NounPhrase(paragraph, first, first, first + 1, first + 1)
        : null;
  }

  /**
   * The phrases that "and" or "or" joins to a phrase, itself among them: "Poland, Latvia and
   * Estonia".
   *
   * @param base any of the joined phrases
   * @return the base phrases in order; the phrase alone where nothing is joined
   */
  public List<NounPhrase> conjuncts(NounPhrase base) {
    return new Coordination(this, paragraph).around(base);
  }

  /** The index behind the name that goes on at a token, or the token itself where none does. */
  private int nameEnd(int token) {
    if (token <= 0 || token >= baseAt.length) {
      return token;
    }
    int from = paragraph.token(token - 1).end();
    int to = paragraph.token(token).start();
    List<NameMention> names = paragraph.names();
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).span().end() <= to) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    boolean inside = low < names.size() && names.get(low).span().start() < from;
    return inside ? paragraph.tokenAt(names.get(low).span().end() - 1) + 1 : token;
  }

  /** Whether a tag stands at an index inside a sentence. */
  static boolean isTag(Paragraph paragraph, Sentence sentence, int i, PennTag tag) {
    return sentence.contains(i) && paragraph.tag(i).penn() == tag;
  }
}
