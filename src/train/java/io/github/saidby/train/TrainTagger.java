package io.github.saidby.train;

import io.github.saidby.internal.tagging.PerceptronTagger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Learns the tagger from treebanks and writes its model. The same treebanks give the same bytes.
 *
 * <p>Arguments: the model file to write, then treebanks as {@link Treebanks} reads them; sentences
 * for the verbs of the cue lexicon are filled in by {@link CueSentences}.
 */
public final class TrainTagger {

  /** How many models the mean is taken of. */
  private static final int COURSES = 5;

  private TrainTagger() {}

  /** Runs the program. */
  public static void main(String[] args) throws IOException {
    List<String> arguments = Arrays.asList(args);
    List<TreebankSentence> sentences =
        CueSentences.expand(Treebanks.read(arguments.subList(1, arguments.size())));
    PerceptronTagger tagger = TaggerTrainer.train(sentences, COURSES);
    ModelFiles.write(Path.of(args[0]), tagger::write);
    System.out.println(args[0] + " learnt from " + sentences.size() + " sentences");
  }
}
