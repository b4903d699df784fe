package io.github.saidby.internal.sections;

import io.github.saidby.model.Block;
import io.github.saidby.model.BlockKind;
import io.github.saidby.model.Dateline;
import io.github.saidby.model.Diagnostic;
import io.github.saidby.model.DiagnosticKind;
import io.github.saidby.model.Metadata;
import io.github.saidby.model.Span;
import io.github.saidby.text.DocumentText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads what a document says of itself: in its markup, which is trusted first, and in the lines
 * around its title.
 */
public final class FrontPage {

  /** So many paragraphs belong to the top of a document, where a dateline or byline may stand. */
  private static final int TOP_PARAGRAPHS = 3;

  private final DateWords words;

  private FrontPage(DateWords words) {
    this.words = words;
  }

  /**
   * Loads the words of date lines.
   *
   * @return the reader, for any number of threads
   */
  public static FrontPage load() {
    return new FrontPage(DateWords.load());
  }

  /**
   * What a document says of itself.
   *
   * @param metadata the same, and that the words are a reader's to see
   * @param dated tells, with a span of the visible text, where the publication date was found
   */
  public record Found(Metadata metadata, Optional<Diagnostic> dated) {

    /**
     * Dates a text that has no date yet.
     *
     * @param text the text
     * @return the text of the dated document; the same where no date was found
     */
    public DocumentText date(DocumentText text) {
      return metadata
          .publicationDate()
          .map(date -> text.document().publishedOn(date))
          .map(document -> new DocumentText(document, text.text(), text.blocks(), text.offsets()))
          .orElse(text);
    }
  }

  /**
   * Reads the blocks of a document.
   *
   * @param markup what its markup tells
   * @param blocks its blocks in order
   * @param locale decides between day and month
   * @return what the document says of itself
   */
  public Found read(Metadata markup, List<Block> blocks, Locale locale) {
    Optional<Dated> line =
        markup.publicationDate().isPresent() ? Optional.empty() : date(blocks, locale);
    Optional<LocalDate> date = markup.publicationDate().or(() -> line.map(Dated::date));
    Metadata metadata =
        markup.toBuilder()
            .title(title(blocks).or(markup::title))
            .authors(markup.authors().isEmpty() ? Bylines.authors(blocks, words) : markup.authors())
            .publicationDate(date)
            .dateline(dateline(blocks))
            .build();
    return new Found(metadata, date.map(day -> diagnostic(day, line.map(Dated::span))));
  }

  private static Diagnostic diagnostic(LocalDate date, Optional<Span> span) {
    return Diagnostic.builder()
        .kind(DiagnosticKind.PUBLICATION_DATE_FOUND)
        .message(
            "no publication date was given; times are resolved against "
                + date
                + ", which the document says itself (ExtractorBuilder.ownPublicationDate turns"
                + " this off)")
        .span(span)
        .build();
  }

  private static Optional<String> title(List<Block> blocks) {
    return blocks.stream()
        .filter(block -> block.kind() == BlockKind.HEADING && block.level() == 1)
        .findFirst()
        .map(Block::text);
  }

  private static Optional<Dateline> dateline(List<Block> blocks) {
    return blocks.stream().flatMap(block -> block.dateline().stream()).findFirst();
  }

  private record Dated(LocalDate date, Span span) {}

  /** The date line at the top, else a byline or dateline there, else the only date line. */
  private Optional<Dated> date(List<Block> blocks, Locale locale) {
    List<Block> top = top(blocks);
    return dates(top, BlockKind.PUBLICATION_DATE, locale).stream()
        .findFirst()
        .or(() -> dates(top, BlockKind.BYLINE, locale).stream().findFirst())
        .or(() -> field(blocks, locale))
        .or(() -> top.stream().flatMap(block -> dateline(block, locale).stream()).findFirst())
        .or(() -> only(dates(blocks, BlockKind.PUBLICATION_DATE, locale)));
  }

  /** The field of a header that holds a date and nothing else: "Date: 12 May 2021". */
  private Optional<Dated> field(List<Block> blocks, Locale locale) {
    for (Block block : blocks) {
      if (block.kind() != BlockKind.TABLE) {
        return Optional.empty();
      }
      DateLine line = DateLine.of(block.text(), words, locale);
      if (line.isBare() && line.date().isPresent()) {
        return line.date().map(date -> new Dated(date, block.span()));
      }
    }
    return Optional.empty();
  }

  private static List<Block> top(List<Block> blocks) {
    int paragraphs = 0;
    int end = 0;
    while (end < blocks.size() && paragraphs < TOP_PARAGRAPHS) {
      Block block = blocks.get(end++);
      paragraphs += block.kind().isRunningText() && isProse(block) ? 1 : 0;
    }
    return blocks.subList(0, end);
  }

  private static boolean isProse(Block block) {
    return Shape.of(block.text(), 0, block.text().length()).isProse();
  }

  private List<Dated> dates(List<Block> blocks, BlockKind kind, Locale locale) {
    List<Dated> dates = new ArrayList<>();
    for (Block block : blocks) {
      if (block.kind() == kind) {
        DateLine.of(block.text(), words, locale)
            .date()
            .ifPresent(date -> dates.add(new Dated(date, block.span())));
      }
    }
    return dates;
  }

  private Optional<Dated> dateline(Block block, Locale locale) {
    return block
        .dateline()
        .flatMap(
            line ->
                DateLine.of(line.text(), words, locale)
                    .date()
                    .map(date -> new Dated(date, line.span())));
  }

  private static Optional<Dated> only(List<Dated> dates) {
    Set<LocalDate> days = dates.stream().map(Dated::date).collect(Collectors.toSet());
    return days.size() == 1 ? Optional.of(dates.get(0)) : Optional.empty();
  }
}
