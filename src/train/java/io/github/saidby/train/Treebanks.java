package io.github.saidby.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The treebanks that a program's arguments name: files in the CoNLL-U format, of which {@code
 * --only=PREFIX,...} keeps the sentences whose names begin so, and {@code --without=PREFIX,...} the
 * others.
 */
final class Treebanks {

  private static final String ONLY = "--only=";
  private static final String WITHOUT = "--without=";

  private Treebanks() {}

  static List<TreebankSentence> read(List<String> arguments) throws IOException {
    List<TreebankSentence> sentences = new ArrayList<>();
    Predicate<TreebankSentence> wanted = sentence -> true;
    for (String argument : arguments) {
      if (argument.startsWith(ONLY)) {
        wanted = wanted.and(namedBy(argument.substring(ONLY.length())));
      } else if (argument.startsWith(WITHOUT)) {
        wanted = wanted.and(namedBy(argument.substring(WITHOUT.length())).negate());
      } else {
        sentences.addAll(ConlluReader.read(Path.of(argument)));
      }
    }
    return sentences.stream().filter(wanted).toList();
  }

  private static Predicate<TreebankSentence> namedBy(String prefixes) {
    List<String> all = List.of(prefixes.split(",", -1));
    return sentence -> all.stream().anyMatch(sentence.id()::startsWith);
  }
}
