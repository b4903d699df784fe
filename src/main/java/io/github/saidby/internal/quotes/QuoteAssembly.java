package io.github.saidby.internal.quotes;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.speakers.SpeakerBook;
import io.github.saidby.model.Attribution;
import io.github.saidby.model.AttributionCandidate;
import io.github.saidby.model.Cue;
import io.github.saidby.model.Diagnostic;
import io.github.saidby.model.Evidence;
import io.github.saidby.model.MarkedPhrase;
import io.github.saidby.model.Quote;
import io.github.saidby.model.Source;
import io.github.saidby.model.Span;
import io.github.saidby.model.Speaker;
import io.github.saidby.model.UnattributedReason;
import io.github.saidby.stage.QuoteFindings;
import io.github.saidby.text.AnnotatedText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes quotes of drafts when the whole document is read: speakers, parents, evidence. */
final class QuoteAssembly {

  /** How many quotes may stand in each other before the outermost is forgotten. */
  private static final int MAX_DEPTH = 16;

  private final AnnotatedText text;
  private final SpeakerBook speakers;
  private final Map<Integer, Speaker> known = new LinkedHashMap<>();

  QuoteAssembly(AnnotatedText text, SpeakerBook speakers) {
    this.text = text;
    this.speakers = speakers;
  }

  QuoteFindings assemble(
      List<Draft> drafts, List<MarkedPhrase> phrases, List<Diagnostic> diagnostics) {
    List<Draft> ordered = new ArrayList<>(drafts);
    ordered.sort(
        Comparator.comparingInt(Draft::start)
            .thenComparing(Comparator.comparingInt(Draft::end).reversed()));
    Map<Draft, int[]> who = new LinkedHashMap<>();
    ordered.stream()
        .sorted(Comparator.comparingInt(Draft::sourceStart))
        .forEach(draft -> who.put(draft, resolve(draft)));
    List<Quote> quotes = new ArrayList<>();
    Deque<Quote> around = new ArrayDeque<>();
    for (Draft draft : ordered) {
      while (!around.isEmpty() && around.peek().span().end() <= draft.start()) {
        around.pop();
      }
      Quote quote = quote(draft, who.getOrDefault(draft, new int[0]), parent(draft, around));
      quotes.add(quote);
      around.push(quote);
      if (around.size() > MAX_DEPTH) {
        around.removeLast();
      }
    }
    List<Speaker> quoted = new ArrayList<>(known.values());
    quoted.sort(Comparator.comparingInt(QuoteAssembly::firstMention));
    return new QuoteFindings(quotes, phrases, quoted, diagnostics);
  }

  private static int firstMention(Speaker speaker) {
    return speaker.mentions().stream()
        .mapToInt(mention -> mention.span().start())
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static Optional<Quote> parent(Draft draft, Deque<Quote> around) {
    Span whole = new Span(draft.start(), draft.end());
    return around.stream().filter(quote -> contains(quote.content(), whole)).findFirst();
  }

  /** Whether one of many pieces in order contains a span. */
  private static boolean contains(List<Span> pieces, Span whole) {
    int found = Collections.binarySearch(pieces, whole);
    int at = found < 0 ? -found - 1 : found;
    return (at < pieces.size() && pieces.get(at).contains(whole))
        || (at > 0 && pieces.get(at - 1).contains(whole));
  }

  private int[] resolve(Draft draft) {
    SourceMatch source = draft.source();
    if (source == null) {
      return new int[0];
    }
    NounPhrase antecedent = source.antecedent();
    int[] ids =
        antecedent != null
            ? new int[] {speakers.who(antecedent)}
            : source.phrases().stream().mapToInt(speakers::who).toArray();
    for (int id : ids) {
      speakers.spoke(id, draft.start());
    }
    return ids;
  }

  private Quote quote(Draft draft, int[] ids, Optional<Quote> parent) {
    Verbatim verbatim = Verbatim.of(draft, text.text());
    List<String> pieces = draft.content().stream().map(span -> span.of(text.text())).toList();
    return Quote.builder()
        .kind(verbatim.kind())
        .text(String.join(" ", pieces))
        .content(draft.content())
        .verbatim(verbatim.spans())
        .cue(Optional.ofNullable(draft.cue()).map(cue -> cue(draft, cue)))
        .attribution(attribution(draft, ids))
        .addressee(Circumstances.addressee(draft).map(text::mention))
        .occasion(Circumstances.occasion(draft).map(text::mention))
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

  private Attribution attribution(Draft draft, int[] ids) {
    SourceMatch source = draft.source();
    if (source == null) {
      return Attribution.none(
          draft.cue() == null ? UnattributedReason.NO_CUE : UnattributedReason.NO_SOURCE);
    }
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < ids.length; i++) {
      Speaker speaker = known.computeIfAbsent(ids[i], speakers::speaker);
      Span span =
          ids.length == 1
              ? draft.home().span(source.first(), source.end())
              : source.phrases().get(i).span();
      sources.add(Source.of(text.mention(span), speaker));
    }
    return new Attribution.Attributed(sources, List.of());
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
