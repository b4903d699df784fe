package io.github.saidby.internal.tagging;

import com.google.common.collect.Lists;
import io.github.saidby.internal.linear.FeatureList;
import io.github.saidby.internal.linear.LinearModel;
import io.github.saidby.internal.linear.VarInt;
import io.github.saidby.internal.resource.Resources;
import io.github.saidby.text.PartOfSpeech;
import io.github.saidby.text.PartOfSpeechTagger;
import io.github.saidby.text.PennTag;
import io.github.saidby.text.Tag;
import io.github.saidby.text.Token;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tags words from left to right with a linear model over hashed features, learnt as an averaged
 * perceptron (Collins 2002). A word that always bears one tag takes it without a look at the model.
 * Immutable and thread-safe; time is linear in the characters of the sentence.
 */
public final class PerceptronTagger implements PartOfSpeechTagger {

  private static final String ENGLISH = "en/tagger.bin";
  private static final int MAGIC = 0x53425447;
  private static final int MOST_TAGS = 256;

  private final List<Tag> tags;
  private final Lexicon lexicon;
  private final LinearModel model;

  /** Makes a tagger whose model and lexicon number the tags as the list does. */
  public PerceptronTagger(List<Tag> tags, Lexicon lexicon, LinearModel model) {
    this.tags = List.copyOf(tags);
    this.lexicon = lexicon;
    this.model = model;
  }

  /** Loads the English model that ships with the library. */
  public static PerceptronTagger english() {
    try (DataInputStream in = new DataInputStream(Resources.open(ENGLISH))) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Tag> tag(List<Token> sentence) {
    return tagWords(Lists.transform(sentence, Token::text));
  }

  /** Tags the words of one sentence, as written. */
  public List<Tag> tagWords(List<String> sentence) {
    WordFeatures words = WordFeatures.of(sentence);
    TaggerFeatures features = new TaggerFeatures(words, lexicon);
    int[] assigned = new int[words.size()];
    Tag[] result = new Tag[assigned.length];
    int[] scores = new int[tags.size()];
    for (int i = 0; i < assigned.length; i++) {
      int known = features.classOf(i);
      assigned[i] = lexicon.isCertain(known) ? known : best(scores, features.find(i, assigned));
      result[i] = tags.get(assigned[i]);
    }
    return Arrays.asList(result);
  }

  private int best(int[] scores, FeatureList features) {
    model.score(scores, features);
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if the bytes are not such a model
   */
  public static PerceptronTagger read(DataInput in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("not a tagger model");
    }
    int count = VarInt.readCount(in, MOST_TAGS);
    List<Tag> tags = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      tags.add(new Tag(PartOfSpeech.valueOf(in.readUTF()), PennTag.valueOf(in.readUTF())));
    }
    return new PerceptronTagger(tags, Lexicon.read(in, count), LinearModel.read(in, count));
  }

  /** Writes a magic number, the number of tags, each as two names, the lexicon and the model. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(MAGIC);
    VarInt.write(out, tags.size());
    for (Tag tag : tags) {
      out.writeUTF(tag.pos().name());
      out.writeUTF(tag.penn().name());
    }
    lexicon.write(out);
    model.write(out);
  }
}
