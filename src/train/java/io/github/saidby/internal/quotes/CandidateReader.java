package io.github.saidby.internal.quotes;

import io.github.saidby.internal.quotes.Judge.Weights;
import io.github.saidby.internal.speakers.KnownSpeakers;
import io.github.saidby.model.Span;
import io.github.saidby.stage.QuoteExtractor;
import io.github.saidby.stage.QuoteFindings;
import io.github.saidby.text.AnnotatedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads quotes as the library does, and hands on what each candidate is weighed by. */
public final class CandidateReader implements QuoteExtractor {

  private final QuoteLexicons lexicons = QuoteLexicons.load(Map.of(), KnownSpeakers.NONE);
  private final @Nullable Weights weights;
  private final Consumer<List<QuoteCandidate>> found;

  /**
   * A reader.
   *
   * @param weights what decides which candidates are quotes; null where all of them are
   * @param found takes the candidates of a document, in order of their content
   */
  public CandidateReader(
      @Nullable Map<String, Double> weights, Consumer<List<QuoteCandidate>> found) {
    this.weights = weights == null ? null : Weights.of(weights);
    this.found = found;
  }

  @Override
  public QuoteFindings extract(AnnotatedText text) {
    List<Recorder> judges = new ArrayList<>();
    QuoteFindings findings =
        new QuoteReading(
                text,
                lexicons,
                features -> {
                  judges.add(new Recorder(weights, features));
                  return judges.get(0);
                })
            .read();
    found.accept(judges.get(0).candidates());
    return findings;
  }

  /** Takes down the features of every draft that is weighed. */
  private static final class Recorder extends Judge {

    private record Weighed(List<String> features, List<String> treeFeatures) {}

    private final DraftFeatures features;
    private final boolean rejects;
    private final Map<Draft, Weighed> seen = new LinkedHashMap<>();

    Recorder(@Nullable Weights weights, DraftFeatures features) {
      super(weights == null ? Weights.of(Map.of()) : weights, features);
      this.features = features;
      this.rejects = weights != null;
    }

    @Override
    boolean accepts(Draft draft, boolean embedded) {
      List<String> plain = new ArrayList<>();
      features.of(draft, embedded).values().forEach(plain::addAll);
      plain.removeIf(feature -> feature.startsWith("strength "));
      // Of a report inside a report the annotation mostly has the outer one alone.
      if (!embedded || !DraftFeatures.standsAlone(draft)) {
        seen.put(draft, new Weighed(plain, features.ofTree(draft)));
      }
      boolean accepted = super.accepts(draft, embedded);
      return accepted || !rejects;
    }

    List<QuoteCandidate> candidates() {
      return seen.keySet().stream()
          .sorted(
              Comparator.comparingInt(Draft::start)
                  .thenComparing(Comparator.comparingInt(Draft::end).reversed()))
          .map(this::candidate)
          .toList();
    }

    private QuoteCandidate candidate(Draft draft) {
      Weighed weighed = seen.getOrDefault(draft, new Weighed(List.of(), List.of()));
      SourceMatch source = draft.source();
      Span span = source == null ? null : draft.home().span(source.first(), source.end());
      CueMatch match = draft.cue();
      Span cue = match == null ? null : draft.home().span(match.first(), match.end());
      boolean marked = weighed.features().contains("marked");
      return new QuoteCandidate(
          draft.content(),
          span,
          cue,
          draft.rule() == Rule.NO_CUE || draft.rule() == Rule.NO_SOURCE,
          marked,
          weighed.features(),
          weighed.treeFeatures(),
          use(draft));
    }

    private static QuoteCandidate.@Nullable CueUse use(Draft draft) {
      CueMatch cue = draft.cue();
      Frame frame = draft.frame();
      if (cue == null || frame == null) {
        return null;
      }
      return new QuoteCandidate.CueUse(
          cue.entry().lemma() + "/" + cue.entry().kind(),
          frame.isClausal() ? "clause" : "object",
          cue.entry().strength(frame));
    }
  }
}
