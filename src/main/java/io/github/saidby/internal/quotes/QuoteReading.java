package io.github.saidby.internal.quotes;

import io.github.saidby.internal.lexicon.EnglishLexicon;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.speakers.SpeakerBook;
import io.github.saidby.model.Attribution;
import io.github.saidby.model.Cue;
import io.github.saidby.model.Evidence;
import io.github.saidby.model.MarkedPhrase;
import io.github.saidby.model.MarkedPhraseKind;
import io.github.saidby.model.Quote;
import io.github.saidby.model.Source;
import io.github.saidby.model.Span;
import io.github.saidby.model.Speaker;
import io.github.saidby.model.UnattributedReason;
import io.github.saidby.stage.QuoteFindings;
import io.github.saidby.text.AnnotatedText;
import io.github.saidby.text.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One reading of a document for its quotes. */
final class QuoteReading {

  private final AnnotatedText text;
  private final CueLexicon cues;
  private final SpeakerBook speakers;
  private final Marks marks;
  private final Judge judge;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<MarkedPhrase> phrases = new ArrayList<>();

  /** A quote whose cue ended the paragraph before with a colon. */
  private @Nullable Draft pending;

  QuoteReading(AnnotatedText text, CueLexicon cues, Judge.Weights weights, EnglishLexicon words) {
    this.text = text;
    this.cues = cues;
    this.speakers = SpeakerBook.read(text, words);
    this.marks = Marks.of(text);
    this.judge = new Judge(weights, speakers::typeOf);
  }

  QuoteFindings read() {
    for (Paragraph paragraph : text.paragraphs()) {
      read(paragraph);
    }
    Map<Draft, int[]> who = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      who.put(draft, resolve(draft));
    }
    Map<Integer, Speaker> known = new LinkedHashMap<>();
    List<Quote> quotes = new ArrayList<>();
    who.forEach((draft, ids) -> quotes.add(quote(draft, ids, known)));
    quotes.sort(Comparator.comparing(Quote::span));
    return new QuoteFindings(quotes, phrases, List.copyOf(known.values()), marks.diagnostics());
  }

  private void read(Paragraph paragraph) {
    Passage passage = new Passage(paragraph, marks.in(paragraph));
    PassageReader reader = new PassageReader(passage, cues, judge);
    List<Draft> found = reader.read();
    Draft waiting = pending;
    pending = reader.announced();
    if (waiting != null && passage.opensWithStretch()) {
      found.add(0, waiting.with(passage, passage.stretches().get(0).span()));
    }
    for (Stretch stretch : passage.stretches()) {
      if (found.stream().noneMatch(draft -> draft.covers(stretch.span()))) {
        unclaimed(passage, stretch, found);
      }
    }
    drafts.addAll(found);
  }

  /** A stretch that no cue governs: goes on with the quote before it, or is one of its own. */
  private void unclaimed(Passage passage, Stretch stretch, List<Draft> found) {
    int first = passage.first(stretch);
    int end = passage.end(stretch);
    boolean opens = passage.units().stream().anyMatch(unit -> unit.first() == first);
    boolean closes = passage.units().stream().anyMatch(unit -> unit.end() == end);
    Draft last = null;
    for (Draft draft : found) {
      CueMatch cue = draft.cue();
      if (cue != null && cue.first() < first) {
        last = draft;
      }
    }
    if (opens && closes && end - first > 4) {
      if (last != null && last.source() != null) {
        last.with(passage, stretch.span());
      } else {
        found.add(new Draft(passage, Rule.NO_CUE, null, null).with(passage, stretch.span()));
      }
    } else {
      phrases.add(
          MarkedPhrase.builder()
              .span(stretch.span())
              .text(stretch.span().of(text.text()))
              .kind(MarkedPhraseKind.SCARE_QUOTE)
              .evidence(Evidence.of("phrase.no-cue", 0.5, stretch.span()))
              .build());
    }
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
      speakers.spoke(id, draft.content().get(0).start());
    }
    return ids;
  }

  private Quote quote(Draft draft, int[] ids, Map<Integer, Speaker> known) {
    List<Source> sources = new ArrayList<>();
    SourceMatch source = draft.source();
    for (int i = 0; i < ids.length && source != null; i++) {
      Speaker speaker = known.computeIfAbsent(ids[i], speakers::speaker);
      NounPhrase phrase = source.phrases().get(i);
      Span span = ids.length == 1 ? draft.home().span(source.first(), source.end()) : phrase.span();
      sources.add(Source.of(text.mention(span), speaker));
    }
    Verbatim verbatim = Verbatim.of(draft, text.text());
    Quote.Builder quote =
        Quote.builder()
            .kind(verbatim.kind())
            .text(String.join(" ", draft.content().stream().map(s -> s.of(text.text())).toList()))
            .content(draft.content())
            .verbatim(verbatim.spans())
            .attribution(
                sources.isEmpty()
                    ? Attribution.none(
                        draft.cue() == null
                            ? UnattributedReason.NO_CUE
                            : UnattributedReason.NO_SOURCE)
                    : new Attribution.Attributed(sources, List.of()))
            .evidence(
                Evidence.of(draft.rule().title(), draft.confidence(), draft.content().get(0)));
    CueMatch cue = draft.cue();
    if (cue != null) {
      Span span = draft.home().span(cue.first(), cue.end());
      quote.cue(
          Cue.builder()
              .span(span)
              .text(span.of(text.text()))
              .lemma(cue.entry().lemma())
              .stance(cue.entry().stance())
              .negated(cue.group().negated())
              .hedged(cue.group().hedged())
              .build());
    }
    return quote.build();
  }
}
