package io.github.saidby.text;

import io.github.saidby.model.Block;
import io.github.saidby.model.Located;
import io.github.saidby.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A block of the text, or a piece of an overlong one, annotated on demand.
 *
 * <p>Tokens are addressed by their index in {@link #tokens()}. An instance belongs to one thread.
 */
public final class Paragraph implements Located {

  private final String document;
  private final Span span;
  private final Block block;
  private final int index;
  private final Annotators annotators;

  private @Nullable String text;
  private @Nullable List<Token> tokens;
  private @Nullable List<Sentence> sentences;
  private Tag @Nullable [] tags;
  private @Nullable Map<Sentence, Dependencies> parses;
  private @Nullable List<NameMention> names;

  Paragraph(String document, Span span, Block block, int index, Annotators annotators) {
    this.document = document;
    this.span = span;
    this.block = block;
    this.index = index;
    this.annotators = annotators;
  }

  @Override
  public Span span() {
    return span;
  }

  @Override
  public String text() {
    if (text == null) {
      text = span.of(document);
    }
    return text;
  }

  /**
   * The block that it is, or is a piece of.
   *
   * @return the block, with its kind
   */
  public Block block() {
    return block;
  }

  /**
   * Its place among the paragraphs of the text.
   *
   * @return the index, from 0
   */
  public int index() {
    return index;
  }

  /**
   * Its words, numbers and marks.
   *
   * @return the tokens in order
   */
  public List<Token> tokens() {
    if (tokens == null) {
      tokens = Tokenizer.tokenize(document, span);
    }
    return tokens;
  }

  /**
   * A token.
   *
   * @param token its index
   * @return the token
   */
  public Token token(int token) {
    return tokens().get(token);
  }

  /**
   * The index of the first token that ends behind an offset.
   *
   * @param offset an offset of the visible text
   * @return the index of the token that covers the offset or follows it; the number of tokens where
   *     there is none
   */
  public int tokenAt(int offset) {
    List<Token> all = tokens();
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * The span from one token to another.
   *
   * @param first the index of the first token
   * @param end the index behind the last token, greater than {@code first}
   * @return from the first token's start to the last token's end
   */
  public Span span(int first, int end) {
    return new Span(token(first).start(), token(end - 1).end());
  }

  /**
   * Its sentences, which hold all of its tokens.
   *
   * @return the sentences in order
   */
  public List<Sentence> sentences() {
    if (sentences == null) {
      sentences =
          Sentences.align(this, Checks.sentences(annotators.sentences().find(text()), span));
    }
    return sentences;
  }

  /**
   * The sentence that a token belongs to.
   *
   * @param token the token's index
   * @return the sentence
   */
  public Sentence sentenceOf(int token) {
    List<Sentence> all = sentences();
    int low = 0;
    int high = all.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).end() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return all.get(low);
  }

  /**
   * A token's tag. The whole sentence is tagged when the first of its tokens is asked for.
   *
   * @param token the token's index
   * @return the tag
   */
  public Tag tag(int token) {
    if (tags == null) {
      tags = new Tag[tokens().size()];
    }
    Tag known = tags[token];
    return known != null ? known : tagSentence(tags, token);
  }

  private Tag tagSentence(Tag[] into, int token) {
    Sentence sentence = sentenceOf(token);
    List<Tag> found = annotators.tags().tag(tokens().subList(sentence.first(), sentence.end()));
    if (found.size() != sentence.size()) {
      throw new IllegalStateException(
          "the part-of-speech tagger returned "
              + found.size()
              + " tags for a sentence of "
              + sentence.size()
              + " tokens; it must return one for each");
    }
    for (int i = 0; i < found.size(); i++) {
      into[sentence.first() + i] = found.get(i);
    }
    return found.get(token - sentence.first());
  }

  /**
   * A token's dictionary form.
   *
   * @param token the token's index
   * @return the lemma
   */
  public String lemma(int token) {
    return annotators.lemmas().lemma(token(token), tag(token));
  }

  /**
   * How the tokens of a sentence depend on each other.
   *
   * @param sentence one of its sentences
   * @return the tree, whose tokens are counted from the sentence's first
   */
  public Dependencies dependencies(Sentence sentence) {
    if (parses == null) {
      parses = new HashMap<>();
    }
    return parses.computeIfAbsent(sentence, this::parse);
  }

  private Dependencies parse(Sentence sentence) {
    List<Tag> known = new ArrayList<>(sentence.size());
    for (int i = sentence.first(); i < sentence.end(); i++) {
      known.add(tag(i));
    }
    Dependencies parse =
        annotators.parses().parse(tokens().subList(sentence.first(), sentence.end()), known);
    if (parse.size() != sentence.size()) {
      throw new IllegalStateException(
          "the dependency parser returned "
              + parse.size()
              + " heads for a sentence of "
              + sentence.size()
              + " tokens; it must return one for each");
    }
    return parse;
  }

  /**
   * The names in it.
   *
   * @return the names in order
   */
  public List<NameMention> names() {
    if (names == null) {
      names = Checks.names(annotators.names().find(this), span);
    }
    return names;
  }

  @Override
  public String toString() {
    return block.kind() + " " + span;
  }
}
