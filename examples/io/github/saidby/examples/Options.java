package io.github.saidby.examples;

import io.github.saidby.model.Document;
import io.github.saidby.model.DocumentFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The command line of {@link ReadArticle}. */
record Options(
    Optional<String> file,
    Optional<DocumentFormat> format,
    Optional<String> published,
    boolean json,
    boolean help) {

  static final String HELP =
      """
      ReadArticle [FILE] [--published DATE] [--format FORMAT] [--json]

        FILE         an article in UTF-8; - for standard input; a sample article if absent
        --published  the day of publication, such as 2025-07-24 or 2025-07-24T09:00:00;
                     "Wednesday" is reckoned from it
        --format     text, markdown or html; told from the file's ending or from
                     the text if absent
        --json       prints one JSON object instead of a report
        --help       prints this""";

  /**
   * Reads the arguments.
   *
   * @throws IllegalArgumentException if they make no sense, with what to do
   */
  static Options parse(String[] args) {
    Optional<String> file = Optional.empty();
    Optional<String> format = Optional.empty();
    Optional<String> published = Optional.empty();
    boolean json = false;
    boolean help = false;
    for (Iterator<String> left = List.of(args).iterator(); left.hasNext(); ) {
      String arg = left.next();
      switch (arg) {
        case "--published" -> published = Optional.of(value(arg, left));
        case "--format" -> format = Optional.of(value(arg, left));
        case "--json" -> json = true;
        case "--help", "-h" -> help = true;
        default -> {
          if (arg.startsWith("-") && arg.length() > 1) {
            throw new IllegalArgumentException("there is no option " + arg);
          }
          if (file.isPresent()) {
            throw new IllegalArgumentException(
                "one file at a time, but got " + file.get() + " and " + arg);
          }
          file = Optional.of(arg);
        }
      }
    }
    return new Options(file, format.map(Options::format), published, json, help);
  }

  private static String value(String option, Iterator<String> left) {
    if (!left.hasNext()) {
      throw new IllegalArgumentException(option + " needs a value behind it");
    }
    return left.next();
  }

  private static DocumentFormat format(String name) {
    for (DocumentFormat format : DocumentFormat.values()) {
      if (format.name().equals(name.toUpperCase(Locale.ROOT))) {
        return format;
      }
    }
    throw new IllegalArgumentException(
        "the format must be text, markdown, html or auto, but is \"" + name + "\"");
  }

  Document describe(String text) {
    return Document.of(text).withFormat(format.orElseGet(this::formatOfFile));
  }

  private DocumentFormat formatOfFile() {
    String name = file.orElse("").toLowerCase(Locale.ROOT);
    if (name.endsWith(".md") || name.endsWith(".markdown")) {
      return DocumentFormat.MARKDOWN;
    }
    return name.endsWith(".html") || name.endsWith(".htm")
        ? DocumentFormat.HTML
        : DocumentFormat.AUTO;
  }
}
