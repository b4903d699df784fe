package io.github.saidby.internal.parsing;

import com.google.common.collect.Lists;
import io.github.saidby.internal.linear.LinearModel;
import io.github.saidby.internal.linear.VarInt;
import io.github.saidby.internal.resource.Resources;
import io.github.saidby.text.Dependencies;
import io.github.saidby.text.DependencyParser;
import io.github.saidby.text.Relation;
import io.github.saidby.text.Tag;
import io.github.saidby.text.Token;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Parses from left to right, each step chosen by a linear model and never taken back (arc-eager,
 * Nivre 2003), learnt with a dynamic oracle (Goldberg and Nivre 2012). Immutable and thread-safe;
 * time and memory are linear in the length of the sentence.
 */
public final class ArcEagerParser implements DependencyParser {

  private static final String ENGLISH = "en/parser.bin";
  private static final int MAGIC = 0x53425052;
  private static final int MOST_STEPS = 256;

  private final List<Step> steps;
  private final LinearModel model;

  /** Makes a parser whose model has the given steps as its classes. */
  public ArcEagerParser(List<Step> steps, LinearModel model) {
    this.steps = List.copyOf(steps);
    this.model = model;
  }

  /** Loads the English model that ships with the library. */
  public static ArcEagerParser english() {
    try (DataInputStream in = new DataInputStream(Resources.open(ENGLISH))) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Dependencies parse(List<Token> sentence, List<Tag> tags) {
    return parseWords(Lists.transform(sentence, Token::text), tags);
  }

  /** Parses the words of one sentence, as written. */
  public Dependencies parseWords(List<String> words, List<Tag> tags) {
    if (words.size() != tags.size()) {
      throw new IllegalArgumentException(
          "needs as many tags as words: " + tags.size() + ", " + words.size());
    }
    ParserFeatures features = new ParserFeatures(words, tags);
    ParserState state = new ParserState(words.size());
    int[] scores = new int[steps.size()];
    while (!state.isDone()) {
      Step step = state.onlyStep();
      if (step == null) {
        model.score(scores, features.find(state));
        step = best(state, scores);
      }
      state.take(step);
    }
    return state.dependencies();
  }

  private Step best(ParserState state, int[] scores) {
    int best = -1;
    for (int i = 0; i < scores.length; i++) {
      if ((best < 0 || scores[i] > scores[best]) && state.allows(steps.get(i))) {
        best = i;
      }
    }
    return steps.get(best);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if the bytes are not such a model
   */
  public static ArcEagerParser read(DataInput in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("not a parser model");
    }
    int count = VarInt.readCount(in, MOST_STEPS);
    List<Step> steps = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      steps.add(new Step(Step.Kind.valueOf(in.readUTF()), Relation.valueOf(in.readUTF())));
    }
    return new ArcEagerParser(steps, LinearModel.read(in, count));
  }

  /** Writes a magic number, the number of steps, each as two names, and the model. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(MAGIC);
    VarInt.write(out, steps.size());
    for (Step step : steps) {
      out.writeUTF(step.kind().name());
      out.writeUTF(step.relation().name());
    }
    model.write(out);
  }
}
