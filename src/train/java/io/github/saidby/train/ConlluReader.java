package io.github.saidby.train;

import io.github.saidby.text.PartOfSpeech;
import io.github.saidby.text.PennTag;
import io.github.saidby.text.Relation;
import io.github.saidby.text.Tag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads treebanks in the CoNLL-U format; ranges and empty nodes are passed over. */
final class ConlluReader {

  private static final String ID = "# sent_id = ";

  private static final String UNANNOTATED = "_";

  private ConlluReader() {}

  static List<TreebankSentence> read(Path file) throws IOException {
    List<TreebankSentence> sentences = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    String id = "";
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith(ID)) {
        id = line.substring(ID.length());
      } else if (line.isEmpty()) {
        sentences.add(sentence(id, rows));
        rows.clear();
      } else if (!line.startsWith("#")) {
        String[] row = line.split("\t", -1);
        if (row[0].indexOf('-') < 0 && row[0].indexOf('.') < 0) {
          rows.add(row);
        }
      }
    }
    return sentences;
  }

  private static TreebankSentence sentence(String id, List<String[]> rows) {
    return new TreebankSentence(
        id,
        rows.stream().map(row -> row[1]).toList(),
        rows.stream().map(row -> new Tag(PartOfSpeech.valueOf(row[3]), penn(row[4]))).toList(),
        rows.stream().map(row -> head(row[6])).toList(),
        rows.stream().map(row -> relation(row[7])).toList());
  }

  private static int head(String id) {
    return id.equals(UNANNOTATED) ? -1 : Integer.parseInt(id) - 1;
  }

  private static PennTag penn(String tag) {
    return switch (tag) {
      case "PRP$" -> PennTag.PRPS;
      case "WP$" -> PennTag.WPS;
      case "$" -> PennTag.SYM;
      case ".", ",", ":", "``", "''", "-LRB-", "-RRB-", "HYPH", "NFP" -> PennTag.PUNCT;
      case "ADD", "AFX", "GW" -> PennTag.OTHER;
      default -> PennTag.valueOf(tag);
    };
  }

  /** A subtype that {@link Relation} does not know is read as the relation it belongs to. */
  private static Relation relation(String name) {
    if (name.equals(UNANNOTATED)) {
      return Relation.DEP;
    }
    String constant = name.toUpperCase(Locale.ROOT).replace(':', '_');
    for (Relation relation : Relation.values()) {
      if (relation.name().equals(constant)) {
        return relation;
      }
    }
    return relation(name.substring(0, name.lastIndexOf(':')));
  }
}
