package io.github.saidby.train;

import io.github.saidby.internal.tagging.PerceptronTagger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Measures a tagger on treebanks, with their own tokens.
 *
 * <p>Arguments: the model file, then treebanks as {@link Treebanks} reads them.
 */
public final class ScoreTagger {

  private ScoreTagger() {}

  /** Runs the program. */
  public static void main(String[] args) throws IOException {
    List<String> arguments = Arrays.asList(args);
    List<TreebankSentence> sentences = Treebanks.read(arguments.subList(1, arguments.size()));
    PerceptronTagger tagger = ModelFiles.read(Path.of(args[0]), PerceptronTagger::read);
    System.out.println(TaggerScore.of(tagger, sentences));
    System.out.println(Speed.of(sentences, sentence -> tagger.tagWords(sentence.words())));
  }
}
