package io.github.saidby.internal.quotes;

import io.github.saidby.internal.speakers.SpeakerBook;
import io.github.saidby.model.AttributionCandidate;
import io.github.saidby.model.Cue;
import io.github.saidby.model.Diagnostic;
import io.github.saidby.model.Evidence;
import io.github.saidby.model.MarkedPhrase;
import io.github.saidby.model.Quote;
import io.github.saidby.model.Span;
import io.github.saidby.model.Speaker;
import io.github.saidby.stage.QuoteFindings;
import io.github.saidby.text.AnnotatedText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes quotes of drafts when the whole document is read: speakers, parents, evidence. */
final class QuoteAssembly {

  /** How many quotes may stand in each other before the outermost is forgotten. */
  private static final int MAX_DEPTH = 16;

  private final AnnotatedText text;
  private final Circumstances circumstances;
  private final Voices voices;

  QuoteAssembly(AnnotatedText text, SpeakerBook speakers, Circumstances circumstances) {
    this.text = text;
    this.circumstances = circumstances;
    this.voices = new Voices(text, speakers, circumstances);
  }

  QuoteFindings assemble(
      List<Draft> drafts, List<MarkedPhrase> phrases, List<Diagnostic> diagnostics) {
    List<Draft> ordered = new ArrayList<>(drafts);
    ordered.sort(
        Comparator.comparingInt(Draft::start)
            .thenComparing(Comparator.comparingInt(Draft::end).reversed()));
    Map<Draft, Draft> parents = parents(ordered);
    voices.resolve(ordered, parents);
    Map<Draft, Quote> quotes = new LinkedHashMap<>();
    for (Draft draft : ordered) {
      Draft parent = parents.get(draft);
      quotes.put(draft, quote(draft, Optional.ofNullable(parent).map(quotes::get)));
    }
    List<Speaker> quoted = new ArrayList<>(voices.speakers());
    quoted.sort(Comparator.comparingInt(QuoteAssembly::firstMention));
    return new QuoteFindings(List.copyOf(quotes.values()), phrases, quoted, diagnostics);
  }

  /** Inside which draft each stands that stands in one. */
  private static Map<Draft, Draft> parents(List<Draft> ordered) {
    Map<Draft, Draft> parents = new HashMap<>();
    Deque<Draft> around = new ArrayDeque<>();
    for (Draft draft : ordered) {
      while (!around.isEmpty() && around.peek().end() <= draft.start()) {
        around.pop();
      }
      Span whole = new Span(draft.start(), draft.end());
      around.stream()
          .filter(other -> contains(other.content(), whole))
          .findFirst()
          .ifPresent(parent -> parents.put(draft, parent));
      around.push(draft);
      if (around.size() > MAX_DEPTH) {
        around.removeLast();
      }
    }
    return parents;
  }

  private static int firstMention(Speaker speaker) {
    return speaker.mentions().stream()
        .mapToInt(mention -> mention.span().start())
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** Whether one of many pieces in order contains a span. */
  private static boolean contains(List<Span> pieces, Span whole) {
    int found = Collections.binarySearch(pieces, whole);
    int at = found < 0 ? -found - 1 : found;
    return (at < pieces.size() && pieces.get(at).contains(whole))
        || (at > 0 && pieces.get(at - 1).contains(whole));
  }

  private Quote quote(Draft draft, Optional<Quote> parent) {
    Verbatim verbatim = Verbatim.of(draft, text.text());
    List<String> pieces = draft.content().stream().map(span -> span.of(text.text())).toList();
    return Quote.builder()
        .kind(verbatim.kind())
        .text(String.join(" ", pieces))
        .content(draft.content())
        .verbatim(verbatim.spans())
        .cue(Optional.ofNullable(draft.cue()).map(cue -> cue(draft, cue)))
        .attribution(voices.attribution(draft, parent.map(Quote::attribution)))
        .addressee(circumstances.addressee(draft).map(text::mention))
        .occasion(circumstances.occasion(draft).map(text::mention))
        .parent(parent)
        .evidence(evidence(draft))
        .candidates(candidates(draft))
        .build();
  }

  private List<AttributionCandidate> candidates(Draft winner) {
    return winner.readings().stream()
        .sorted(
            Comparator.comparing((Draft draft) -> draft != winner)
                .thenComparing(Comparator.comparingDouble(Draft::confidence).reversed()))
        .map(this::candidate)
        .toList();
  }

  private AttributionCandidate candidate(Draft draft) {
    SourceMatch source = draft.source();
    return AttributionCandidate.builder()
        .rule(draft.rule().title())
        .source(
            Optional.ofNullable(source)
                .map(match -> text.mention(draft.home().span(match.first(), match.end()))))
        .content(draft.content())
        .confidence(draft.confidence())
        .grounds(draft.weighing().grounds())
        .build();
  }

  private Cue cue(Draft draft, CueMatch cue) {
    Span span = draft.home().span(cue.first(), cue.end());
    return Cue.builder()
        .span(span)
        .text(span.of(text.text()))
        .lemma(cue.entry().lemma())
        .stance(cue.entry().stance())
        .negated(cue.group().negated())
        .hedged(cue.group().hedged())
        .build();
  }

  private static Evidence evidence(Draft draft) {
    List<Span> spans = new ArrayList<>(draft.content());
    CueMatch cue = draft.cue();
    if (cue != null) {
      spans.add(draft.home().span(cue.first(), cue.end()));
    }
    SourceMatch source = draft.source();
    if (source != null) {
      spans.add(draft.home().span(source.first(), source.end()));
    }
    spans.sort(null);
    return Evidence.builder()
        .rule(draft.rule().title())
        .confidence(draft.confidence())
        .spans(spans)
        .build();
  }
}
