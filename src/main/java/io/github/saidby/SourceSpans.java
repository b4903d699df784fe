package io.github.saidby;

import io.github.saidby.model.Attribution;
import io.github.saidby.model.AttributionCandidate;
import io.github.saidby.model.Block;
import io.github.saidby.model.Change;
import io.github.saidby.model.Claim;
import io.github.saidby.model.Comparison;
import io.github.saidby.model.Cue;
import io.github.saidby.model.Dateline;
import io.github.saidby.model.DeadlineClaim;
import io.github.saidby.model.Diagnostic;
import io.github.saidby.model.Evidence;
import io.github.saidby.model.MarkedPhrase;
import io.github.saidby.model.Mention;
import io.github.saidby.model.Metadata;
import io.github.saidby.model.QuantityClaim;
import io.github.saidby.model.Quote;
import io.github.saidby.model.Section;
import io.github.saidby.model.Source;
import io.github.saidby.model.Span;
import io.github.saidby.model.Speaker;
import io.github.saidby.model.TimeExpression;
import io.github.saidby.stage.ClaimFindings;
import io.github.saidby.stage.QuoteFindings;
import io.github.saidby.text.OffsetMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Carries what the stages found in the visible text back to the source: every span of every result
 * is mapped here and nowhere else. The words stay those that a reader sees.
 */
final class SourceSpans {

  private final OffsetMap offsets;

  /** What was one object stays one object: speakers and parents are shared between results. */
  private final IdentityHashMap<Speaker, Speaker> speakers = new IdentityHashMap<>();

  private final IdentityHashMap<Quote, Quote> quotes = new IdentityHashMap<>();

  SourceSpans(OffsetMap offsets) {
    this.offsets = offsets;
  }

  List<Section> sections(List<Section> found) {
    return isIdentity() ? found : each(found, this::section);
  }

  QuoteFindings quotes(QuoteFindings found) {
    return isIdentity()
        ? found
        : new QuoteFindings(
            each(found.quotes(), this::quote),
            each(found.markedPhrases(), this::phrase),
            each(found.speakers(), this::speaker),
            each(found.diagnostics(), this::diagnostic));
  }

  ClaimFindings claims(ClaimFindings found) {
    return isIdentity()
        ? found
        : new ClaimFindings(
            each(found.claims(), this::claim),
            each(found.times(), this::time),
            each(found.diagnostics(), this::diagnostic));
  }

  Metadata metadata(Metadata found) {
    return found.toBuilder().dateline(found.dateline().map(this::dateline)).build();
  }

  private boolean isIdentity() {
    return offsets == OffsetMap.IDENTITY;
  }

  private static <T> List<T> each(List<T> values, UnaryOperator<T> map) {
    return values.stream().map(map).toList();
  }

  private Span span(Span visible) {
    return offsets.toSource(visible);
  }

  private List<Span> spans(List<Span> visible) {
    return each(visible, this::span);
  }

  private Mention mention(Mention mention) {
    return new Mention(span(mention.span()), mention.text());
  }

  private Evidence evidence(Evidence evidence) {
    return evidence.toBuilder().spans(spans(evidence.spans())).build();
  }

  /** Sections are nested no deeper than headings have levels. */
  private Section section(Section section) {
    return section.toBuilder()
        .heading(section.heading().map(this::mention))
        .span(span(section.span()))
        .blocks(each(section.blocks(), this::block))
        .sections(each(section.sections(), this::section))
        .build();
  }

  private Block block(Block block) {
    return block.toBuilder()
        .span(span(block.span()))
        .label(block.label().map(this::mention))
        .dateline(block.dateline().map(this::dateline))
        .build();
  }

  private Dateline dateline(Dateline dateline) {
    return dateline.toBuilder().span(span(dateline.span())).build();
  }

  private Speaker speaker(Speaker speaker) {
    return speakers.computeIfAbsent(
        speaker,
        found -> found.toBuilder().mentions(each(found.mentions(), this::mention)).build());
  }

  private Quote quote(Quote quote) {
    Quote known = quotes.get(quote);
    if (known != null) {
      return known;
    }
    Quote mapped =
        quote.toBuilder()
            .content(spans(quote.content()))
            .verbatim(spans(quote.verbatim()))
            .cue(quote.cue().map(this::cue))
            .attribution(attribution(quote.attribution()))
            .addressee(quote.addressee().map(this::mention))
            .occasion(quote.occasion().map(this::mention))
            .parent(quote.parent().map(this::quote))
            .evidence(evidence(quote.evidence()))
            .candidates(each(quote.candidates(), this::candidate))
            .build();
    quotes.put(quote, mapped);
    return mapped;
  }

  private AttributionCandidate candidate(AttributionCandidate candidate) {
    return candidate.toBuilder()
        .source(candidate.source().map(this::mention))
        .content(spans(candidate.content()))
        .build();
  }

  private Cue cue(Cue cue) {
    return cue.toBuilder().span(span(cue.span())).build();
  }

  private Attribution attribution(Attribution attribution) {
    return attribution instanceof Attribution.Attributed known
        ? new Attribution.Attributed(
            each(known.sources(), this::source), each(known.relays(), this::source))
        : attribution;
  }

  private Source source(Source source) {
    return source.toBuilder()
        .mention(mention(source.mention()))
        .speaker(speaker(source.speaker()))
        .build();
  }

  private MarkedPhrase phrase(MarkedPhrase phrase) {
    return phrase.toBuilder()
        .span(span(phrase.span()))
        .evidence(evidence(phrase.evidence()))
        .build();
  }

  private Claim claim(Claim claim) {
    return claim instanceof QuantityClaim quantity
        ? quantity(quantity)
        : deadline((DeadlineClaim) claim);
  }

  private QuantityClaim quantity(QuantityClaim claim) {
    return claim.toBuilder()
        .span(span(claim.span()))
        .core(span(claim.core()))
        .counted(claim.counted().map(this::mention))
        .rate(claim.rate().map(this::mention))
        .change(claim.change().map(this::change))
        .comparison(claim.comparison().map(this::comparison))
        .claimedBy(claim.claimedBy().map(this::speaker))
        .evidence(evidence(claim.evidence()))
        .build();
  }

  private Comparison comparison(Comparison comparison) {
    return comparison.toBuilder().than(comparison.than().map(this::mention)).build();
  }

  private Change change(Change change) {
    return change.toBuilder().comparedWith(change.comparedWith().map(this::mention)).build();
  }

  private DeadlineClaim deadline(DeadlineClaim claim) {
    return claim.toBuilder()
        .span(span(claim.span()))
        .obligation(claim.obligation().map(this::mention))
        .actor(claim.actor().map(this::mention))
        .actorSpeaker(claim.actorSpeaker().map(this::speaker))
        .event(claim.event().map(this::mention))
        .consequence(claim.consequence().map(this::mention))
        .claimedBy(claim.claimedBy().map(this::speaker))
        .evidence(evidence(claim.evidence()))
        .build();
  }

  private TimeExpression time(TimeExpression time) {
    return time.toBuilder().span(span(time.span())).evidence(evidence(time.evidence())).build();
  }

  Diagnostic diagnostic(Diagnostic diagnostic) {
    return diagnostic.toBuilder().span(diagnostic.span().map(this::span)).build();
  }
}
