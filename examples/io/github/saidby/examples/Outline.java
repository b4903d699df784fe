package io.github.saidby.examples;

import io.github.saidby.Extraction;
import io.github.saidby.Extractor;
import io.github.saidby.Stage;
import io.github.saidby.model.Block;
import io.github.saidby.model.Diagnostic;
import io.github.saidby.model.Section;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Prints how a document was understood: its tree, and each block with its kind and the reason. */
public final class Outline {

  private static final int WIDTH = 60;

  private Outline() {}

  /**
   * Runs the program.
   *
   * @param args a file and, if its name does not tell, {@code --format text}, {@code markdown} or
   *     {@code html}
   */
  public static void main(String[] args) {
    run(
        args,
        new PrintStream(System.out, true, StandardCharsets.UTF_8),
        new PrintStream(System.err, true, StandardCharsets.UTF_8));
  }

  static void run(String[] args, PrintStream out, PrintStream errors) {
    try {
      Options options = Options.parse(args);
      if (options.help() || options.file().isEmpty()) {
        out.println("Outline FILE [--format FORMAT]");
        return;
      }
      byte[] bytes = Files.readAllBytes(Path.of(options.file().get()));
      Extractor extractor = Extractor.builder().stages(Stage.SECTIONS).build();
      print(extractor.extract(options.describe(new String(bytes, StandardCharsets.UTF_8))), out);
    } catch (IllegalArgumentException e) {
      errors.println(e.getMessage());
    } catch (NoSuchFileException e) {
      errors.println("there is no file " + e.getMessage());
    } catch (IOException e) {
      errors.println("cannot read the document: " + e);
    }
  }

  private static void print(Extraction found, PrintStream out) {
    out.println("read as " + name(found.format()));
    found.metadata().title().ifPresent(title -> out.println("title: " + Layout.oneLine(title)));
    if (!found.metadata().authors().isEmpty()) {
      out.println("by: " + String.join(", ", found.metadata().authors()));
    }
    found.metadata().publicationDate().ifPresent(date -> out.println("published: " + date));
    found.metadata().dateline().ifPresent(line -> out.println("dateline: " + line.text()));
    out.println();
    sections(found.sections(), 0, out);
    for (Diagnostic diagnostic : found.diagnostics()) {
      out.println();
      Layout.wrap("", diagnostic.message()).forEach(out::println);
    }
  }

  private static void sections(List<Section> sections, int depth, PrintStream out) {
    for (Section section : sections) {
      for (Block block : section.blocks()) {
        out.printf(
            Locale.ROOT,
            "%-18s %-10s %s%s%n",
            name(block.kind()) + (block.level() > 0 ? " " + block.level() : ""),
            block.reason(),
            "  ".repeat(depth),
            shortened(block));
      }
      sections(section.sections(), depth + 1, out);
    }
  }

  private static String shortened(Block block) {
    String text = Layout.oneLine(block.text());
    if (text.codePointCount(0, text.length()) <= WIDTH) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, WIDTH)) + " …";
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
