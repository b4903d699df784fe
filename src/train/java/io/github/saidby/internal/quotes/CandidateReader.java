package io.github.saidby.internal.quotes;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.model.Span;
import io.github.saidby.model.SpeakerType;
import io.github.saidby.stage.QuoteExtractor;
import io.github.saidby.stage.QuoteFindings;
import io.github.saidby.text.AnnotatedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads quotes as the library does, but rejects none, and hands on what each is weighed by. */
public final class CandidateReader implements QuoteExtractor {

  private final QuoteLexicons lexicons = QuoteLexicons.load(Map.of());
  private final Consumer<List<QuoteCandidate>> found;

  /**
   * A reader.
   *
   * @param found takes the candidates of a document, in order of their content
   */
  public CandidateReader(Consumer<List<QuoteCandidate>> found) {
    this.found = found;
  }

  @Override
  public QuoteFindings extract(AnnotatedText text) {
    List<Lenient> judges = new ArrayList<>();
    QuoteFindings findings =
        new QuoteReading(
                text,
                lexicons,
                speakers -> {
                  judges.add(new Lenient(lexicons.weights(), speakers::typeOf));
                  return judges.get(0);
                })
            .read();
    found.accept(judges.get(0).candidates());
    return findings;
  }

  /** Accepts every draft and takes down its features. */
  private static final class Lenient extends Judge {

    private record Weighed(List<String> features, List<String> treeFeatures) {}

    private final DraftFeatures features;
    private final Map<Draft, Weighed> seen = new LinkedHashMap<>();

    Lenient(Weights weights, Function<NounPhrase, SpeakerType> types) {
      super(weights, types);
      this.features = new DraftFeatures(types);
    }

    @Override
    boolean accepts(Draft draft, boolean embedded) {
      List<String> plain = new ArrayList<>(features.of(draft, embedded));
      plain.removeIf(feature -> feature.startsWith("strength "));
      seen.put(draft, new Weighed(plain, features.ofTree(draft)));
      return true;
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
      boolean marked = weighed.features().contains("marked");
      return new QuoteCandidate(
          draft.content(), span, marked, weighed.features(), weighed.treeFeatures(), use(draft));
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
