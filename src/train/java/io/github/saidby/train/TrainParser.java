package io.github.saidby.train;

import io.github.saidby.internal.parsing.ArcEagerParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Learns the parser from treebanks and writes its model. The same treebanks give the same bytes.
 *
 * <p>Arguments: the model file to write, then treebanks as {@link Treebanks} reads them.
 */
public final class TrainParser {

  private TrainParser() {}

  /** Runs the program. */
  public static void main(String[] args) throws IOException {
    List<String> arguments = Arrays.asList(args);
    List<TreebankSentence> sentences = Treebanks.read(arguments.subList(1, arguments.size()));
    ArcEagerParser parser = ParserTrainer.train(TagJackknife.retag(sentences));
    ModelFiles.write(Path.of(args[0]), parser::write);
    System.out.println(args[0] + " learnt from " + sentences.size() + " sentences");
  }
}
