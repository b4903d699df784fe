package io.github.saidby.train;

import io.github.saidby.internal.parsing.ArcEagerParser;
import io.github.saidby.internal.tagging.PerceptronTagger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Measures a parser on treebanks, with their own tokens and the tagger's tags.
 *
 * <p>Arguments: the tagger's model file, the parser's, then treebanks as {@link Treebanks} reads
 * them.
 */
public final class ScoreParser {

  private ScoreParser() {}

  /** Runs the program. */
  public static void main(String[] args) throws IOException {
    List<String> arguments = Arrays.asList(args);
    PerceptronTagger tagger = ModelFiles.read(Path.of(args[0]), PerceptronTagger::read);
    ArcEagerParser parser = ModelFiles.read(Path.of(args[1]), ArcEagerParser::read);
    List<TreebankSentence> sentences =
        Treebanks.read(arguments.subList(2, arguments.size())).stream()
            .map(sentence -> sentence.withTags(tagger.tagWords(sentence.words())))
            .toList();
    System.out.println(ParserScore.of(parser, sentences));
    System.out.println(
        Speed.of(sentences, sentence -> parser.parseWords(sentence.words(), sentence.tags())));
  }
}
