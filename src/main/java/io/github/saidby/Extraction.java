package io.github.saidby;

import com.google.auto.value.AutoValue;
import io.github.saidby.model.Block;
import io.github.saidby.model.Claim;
import io.github.saidby.model.Dateline;
import io.github.saidby.model.DeadlineClaim;
import io.github.saidby.model.DeadlineLedger;
import io.github.saidby.model.Diagnostic;
import io.github.saidby.model.Document;
import io.github.saidby.model.DocumentFormat;
import io.github.saidby.model.Located;
import io.github.saidby.model.MarkedPhrase;
import io.github.saidby.model.Metadata;
import io.github.saidby.model.QuantityClaim;
import io.github.saidby.model.Quote;
import io.github.saidby.model.Section;
import io.github.saidby.model.Speaker;
import io.github.saidby.model.TimeExpression;
import io.github.saidby.stage.ClaimFindings;
import io.github.saidby.stage.QuoteFindings;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What is on the record in a document. All lists are in order of the text and immutable. */
@AutoValue
public abstract class Extraction {

  Extraction() {}

  static Extraction of(
      Document document,
      DocumentFormat format,
      Metadata metadata,
      List<Diagnostic> reading,
      List<Section> sections,
      QuoteFindings quotes,
      ClaimFindings claims) {
    List<Diagnostic> diagnostics = new ArrayList<>(reading);
    diagnostics.addAll(quotes.diagnostics());
    diagnostics.addAll(claims.diagnostics());
    return new AutoValue_Extraction(
        document,
        format,
        metadata,
        List.copyOf(sections),
        quotes.quotes(),
        quotes.markedPhrases(),
        quotes.speakers(),
        claims.claims(),
        claims.times(),
        List.copyOf(diagnostics));
  }

  /**
   * The document that was read.
   *
   * @return the document, as it was given
   */
  public abstract Document document();

  /**
   * The format that the document was read in.
   *
   * @return text, Markdown or HTML; never {@link DocumentFormat#AUTO}
   */
  public abstract DocumentFormat format();

  /**
   * What the document says of itself: title, authors, day, dateline.
   *
   * @return the metadata. Its publication date is the one that times are resolved against unless
   *     the caller gave another or the setting was turned off
   */
  public abstract Metadata metadata();

  /**
   * The document's parts.
   *
   * @return the top-level sections; none if the stage is off
   */
  public abstract List<Section> sections();

  /**
   * What was said, with and without a speaker.
   *
   * @return the quotes, ordered by their start
   */
  public abstract List<Quote> quotes();

  /**
   * Stretches inside quotation marks that nobody says: titles, nicknames, terms, scare quotes.
   *
   * @return the phrases
   */
  public abstract List<MarkedPhrase> markedPhrases();

  /**
   * Everybody who is quoted.
   *
   * @return the speakers, ordered by their first mention
   */
  public abstract List<Speaker> speakers();

  /**
   * Quantities and deadlines.
   *
   * @return the claims, ordered by their start
   */
  public abstract List<Claim> claims();

  /**
   * Times, dates, durations and recurring times, those of deadlines among them.
   *
   * @return the time expressions
   */
  public abstract List<TimeExpression> times();

  /**
   * What a user may want to know about the reading.
   *
   * @return the diagnostics; mostly none
   */
  public abstract List<Diagnostic> diagnostics();

  /**
   * The claims that are quantities.
   *
   * @return the quantities, ordered by their start
   */
  public List<QuantityClaim> quantities() {
    return only(QuantityClaim.class);
  }

  /**
   * The claims that are deadlines.
   *
   * @return the deadlines, ordered by their start
   */
  public List<DeadlineClaim> deadlines() {
    return only(DeadlineClaim.class);
  }

  /**
   * The deadlines in order of time, those without a known time apart.
   *
   * @return the ledger of this document
   */
  public DeadlineLedger ledger() {
    return DeadlineLedger.of(deadlines());
  }

  private <C extends Claim> List<C> only(Class<C> type) {
    return claims().stream().filter(type::isInstance).map(type::cast).toList();
  }

  /**
   * What a speaker says.
   *
   * @param speaker one of {@link #speakers()}
   * @return the quotes that the speaker alone or with others is the source of
   */
  public List<Quote> quotesBy(Speaker speaker) {
    return quotes().stream().filter(quote -> quote.speakers().contains(speaker)).toList();
  }

  /**
   * What a speaker claims.
   *
   * @param speaker one of {@link #speakers()}
   * @return the claims inside the speaker's attributed words
   */
  public List<Claim> claimsBy(Speaker speaker) {
    return claims().stream()
        .filter(claim -> claim.claimedBy().filter(speaker::equals).isPresent())
        .toList();
  }

  /**
   * The claims that stand in a section or its subsections.
   *
   * @param section one of the document's sections
   * @return the claims
   */
  public List<Claim> claimsIn(Section section) {
    return claims().stream().filter(claim -> section.span().contains(claim.span())).toList();
  }

  /**
   * The quotes that stand in a section or its subsections.
   *
   * @param section one of the document's sections
   * @return the quotes
   */
  public List<Quote> quotesIn(Section section) {
    return quotes().stream().filter(quote -> section.span().contains(quote.span())).toList();
  }

  /**
   * The innermost section that a result starts in.
   *
   * @param result a quote, a claim, a time, a mention
   * @return its section; none if sections were not asked for
   */
  public Optional<Section> sectionOf(Located result) {
    Optional<Section> found = Optional.empty();
    Deque<Section> open = new ArrayDeque<>(sections());
    while (!open.isEmpty()) {
      Section section = open.pop();
      if (section.span().contains(result.span().start())) {
        found = Optional.of(section);
        open = new ArrayDeque<>(section.sections());
      }
    }
    return found;
  }

  /**
   * The block that a result starts in.
   *
   * @param result a quote, a claim, a time, a mention
   * @return its block; none if sections were not asked for
   */
  public Optional<Block> blockOf(Located result) {
    return sectionOf(result).stream()
        .flatMap(section -> section.blocks().stream())
        .filter(block -> block.span().contains(result.span().start()))
        .findFirst();
  }

  /**
   * The dateline that a result stands under; its place is what "here" means there. It is the last
   * one before the result in its section or in a section around that, else the document's first.
   *
   * <pre>{@code
   * found.datelineOf(quote).flatMap(Dateline::place);   // "TOLM, Karsava"
   * }</pre>
   *
   * @param result a quote, a claim, a time, a mention
   * @return the dateline; none where the text has none above the result
   */
  public Optional<Dateline> datelineOf(Located result) {
    Optional<Dateline> found = metadata().dateline().filter(line -> isAbove(line, result));
    Deque<Section> open = new ArrayDeque<>(sections());
    while (!open.isEmpty()) {
      Section section = open.pop();
      if (section.span().contains(result.span().start())) {
        for (Block block : section.blocks()) {
          Optional<Dateline> own = block.dateline().filter(line -> isAbove(line, result));
          found = own.isPresent() ? own : found;
        }
        open = new ArrayDeque<>(section.sections());
      }
    }
    return found;
  }

  private static boolean isAbove(Dateline line, Located result) {
    return line.span().start() <= result.span().start();
  }
}
