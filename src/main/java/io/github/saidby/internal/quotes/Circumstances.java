package io.github.saidby.internal.quotes;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.phrases.NounPhrases;
import io.github.saidby.internal.phrases.TimeWords;
import io.github.saidby.internal.quotes.Passage.Unit;
import io.github.saidby.internal.resource.Table;
import io.github.saidby.model.Span;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom words were said to, and when or where: what stands right behind the cue ("told
 * reporters in Geneva on Tuesday"), or at the start of the sentence ("In an interview on Monday,").
 * Immutable.
 */
final class Circumstances {

  private static final int MAX_LENGTH = 16;

  /** Prepositions that tell when, where or by what means something was said. */
  private static final Set<String> OCCASIONAL =
      Set.of(
          "in", "at", "on", "during", "after", "before", "outside", "inside", "via", "through",
          "by", "over", "near", "since", "aboard");

  private final Set<String> nouns;

  private Circumstances(Set<String> nouns) {
    this.nouns = nouns;
  }

  /** Loads the nouns that tell no occasion. */
  static Circumstances load() {
    Set<String> nouns = new HashSet<>();
    for (Table.Row row : Table.read("en/not-occasions.tsv").rows()) {
      nouns.add(row.get("noun"));
    }
    return new Circumstances(Set.copyOf(nouns));
  }

  /**
   * The noun phrase behind a verb that takes an addressee: "told reporters", "said to reporters".
   */
  Optional<Span> addressee(Draft draft) {
    NounPhrase hearer = hearer(draft);
    return hearer == null
        ? Optional.empty()
        : Optional.of(draft.home().span(hearer.first(), end(draft, hearer)));
  }

  /** The base of the phrase that {@link #addressee} finds, or null. */
  @Nullable NounPhrase hearer(Draft draft) {
    CueMatch cue = draft.cue();
    if (cue == null || !cue.isVerbal()) {
      return null;
    }
    Passage passage = draft.home();
    boolean to = passage.is(cue.end(), "to") && cue.entry().isClausal();
    if (!to && !cue.entry().takes(Frame.HEARER)) {
      return null;
    }
    NounPhrase hearer = phraseAt(passage, to ? cue.end() + 1 : cue.end());
    SourceMatch source = draft.source();
    boolean other =
        hearer != null
            && !draft.covers(hearer.baseSpan())
            && !TimeWords.isTime(hearer)
            && (source == null || source.first() != hearer.first());
    return other ? hearer : null;
  }

  /** "members of the panel" belongs together, "reporters in Geneva" does not. */
  private static int end(Draft draft, NounPhrase hearer) {
    Passage passage = draft.home();
    int end = hearer.baseEnd();
    NounPhrase object = passage.is(end, "of") ? phraseAt(passage, end + 1) : null;
    return object == null || draft.covers(object.baseSpan()) ? end : object.baseEnd();
  }

  /** The phrases of time and place: "at a rally on Monday". */
  Optional<Span> occasion(Draft draft) {
    CueMatch cue = draft.cue();
    if (cue == null || !cue.isVerbal()) {
      return Optional.empty();
    }
    Span behind = behind(draft, cue);
    return Optional.ofNullable(behind == null ? before(draft, cue) : behind);
  }

  private static @Nullable Span behind(Draft draft, CueMatch cue) {
    Passage passage = draft.home();
    int from = cue.end();
    SourceMatch source = draft.source();
    if (source != null && source.first() >= from) {
      from = source.end();
    }
    NounPhrase hearer = phraseAt(passage, passage.is(from, "to") ? from + 1 : from);
    if (hearer != null && !TimeWords.isTime(hearer)) {
      from = end(draft, hearer);
    }
    int end = occasionEnd(passage, from);
    Span span = end == from ? null : passage.span(from, end);
    return span == null || draft.covers(span) ? null : span;
  }

  private static int occasionEnd(Passage passage, int from) {
    int end = from;
    while (end < passage.size() && end - from < MAX_LENGTH && !passage.isInside(end)) {
      boolean of = end > from && passage.is(end, "of");
      boolean preposition = passage.isAny(end, OCCASIONAL) || of;
      NounPhrase phrase = phraseAt(passage, preposition ? end + 1 : end);
      if (phrase == null || !(preposition || TimeWords.isTime(phrase))) {
        break;
      }
      end = phrase.baseEnd();
    }
    return end;
  }

  /** What stands at the start of the sentence, before the comma and the source. */
  private @Nullable Span before(Draft draft, CueMatch cue) {
    Passage passage = draft.home();
    SourceMatch source = draft.source();
    Unit unit = unit(passage, cue.first());
    if (source == null || unit == null || source.first() > cue.first()) {
      return null;
    }
    int comma = source.first() - 1;
    if (comma <= unit.first()
        || comma - unit.first() > MAX_LENGTH
        || !passage.is(comma, ",")
        || !isOccasion(passage, unit.first(), comma)) {
      return null;
    }
    Span span = passage.span(unit.first(), comma);
    return draft.covers(span) ? null : span;
  }

  private boolean isOccasion(Passage passage, int first, int comma) {
    NounPhrase phrase = phraseAt(passage, first);
    if (phrase != null) {
      return TimeWords.isTime(phrase) && phrase.baseEnd() == comma;
    }
    NounPhrase object = phraseAt(passage, first + 1);
    if (object == null
        || !passage.isAny(first, OCCASIONAL)
        || nouns.contains(object.headToken().normal())) {
      return false;
    }
    for (int i = first; i < comma; i++) {
      if (passage.isInside(i) || passage.is(i, ",") || passage.penn(i).isFinite()) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Unit unit(Passage passage, int token) {
    for (Unit unit : passage.units()) {
      if (unit.contains(token)) {
        return unit;
      }
    }
    return null;
  }

  private static @Nullable NounPhrase phraseAt(Passage passage, int token) {
    NounPhrases phrases = passage.phrases();
    NounPhrase phrase = passage.isInside(token) ? null : phrases.base(token);
    return phrase != null && phrase.first() == token ? phrase : null;
  }
}
