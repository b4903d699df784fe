package io.github.saidby.internal.quotes;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.speakers.SpeakerBook;
import io.github.saidby.model.Attribution;
import io.github.saidby.model.Source;
import io.github.saidby.model.Span;
import io.github.saidby.model.Speaker;
import io.github.saidby.model.Stance;
import io.github.saidby.model.UnattributedReason;
import io.github.saidby.text.AnnotatedText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells whom drafts come from: their sources are resolved in the order of the text, that of a quote
 * before those of the quotes inside it, whose "I" it is.
 */
final class Voices {

  /**
   * A source mention and whom it refers to.
   *
   * @param mention where it stands
   * @param id who it is
   */
  private record Voice(Span mention, int id) {}

  /**
   * Who is behind a quote.
   *
   * @param sources who said it
   * @param relay who cites them, or null
   */
  private record Heard(List<Voice> sources, @Nullable Voice relay) {

    static final Heard NOBODY = new Heard(List.of(), null);
  }

  /** How many UTF-16 units may stand between a question and its answer. */
  private static final int MAX_PAUSE = 200;

  private final AnnotatedText text;
  private final SpeakerBook speakers;
  private final Circumstances circumstances;
  private final Map<Integer, Speaker> known = new LinkedHashMap<>();
  private final Map<Draft, Draft> parents = new HashMap<>();
  private final Map<Draft, Heard> heard = new HashMap<>();

  /** Who spoke the last labelled turns: in a dialogue each is the other's "you". */
  private int lastTurn = SpeakerBook.NOBODY;

  private int turnBefore = SpeakerBook.NOBODY;

  /** The last quote that asks somebody, and whom. */
  private @Nullable Draft question;

  private @Nullable NounPhrase asked;

  Voices(AnnotatedText text, SpeakerBook speakers, Circumstances circumstances) {
    this.circumstances = circumstances;
    this.text = text;
    this.speakers = speakers;
  }

  /**
   * Resolves the sources of all drafts.
   *
   * @param drafts the drafts
   * @param parent tells inside which draft one stands
   */
  void resolve(List<Draft> drafts, Map<Draft, Draft> parent) {
    parents.putAll(parent);
    drafts.stream().sorted(Comparator.comparingInt(Draft::sourceStart)).forEach(this::resolve);
  }

  private void resolve(Draft draft) {
    Deque<Draft> chain = new ArrayDeque<>();
    Draft at = draft;
    while (at != null && !heard.containsKey(at)) {
      chain.push(at);
      at = parents.get(at);
    }
    chain.forEach(next -> heard.put(next, hear(next)));
  }

  private Heard hear(Draft draft) {
    SourceMatch source = draft.source();
    if (source == null) {
      return Heard.NOBODY;
    }
    SpeakerBook.Inside inside = inside(draft, source);
    List<Voice> voices = answering(draft, source, inside);
    if (voices.isEmpty()) {
      voices = voices(draft, source, inside);
    }
    Voice relay = null;
    NounPhrase cited = voices.size() == 1 ? Citations.cited(draft) : null;
    if (cited != null && speakers.relays(voices.get(0).id(), cited)) {
      relay = voices.get(0);
      voices = List.of(new Voice(cited.span(), speakers.who(cited, inside)));
    }
    NounPhrase citing = Citations.citing(draft);
    if (citing != null) {
      relay = new Voice(citing.span(), speakers.who(citing, inside));
    }
    voices.forEach(voice -> speakers.spoke(voice.id(), draft.start()));
    listen(draft);
    if (draft.rule().isTurn() && voices.get(0).id() != lastTurn) {
      turnBefore = lastTurn;
      lastTurn = voices.get(0).id();
    }
    return new Heard(voices, relay);
  }

  /** Takes down whom a quote asks something. */
  private void listen(Draft draft) {
    CueMatch cue = draft.cue();
    NounPhrase hearer =
        cue != null && cue.entry().stance() == Stance.ASKS ? circumstances.hearer(draft) : null;
    if (hearer != null) {
      question = draft;
      asked = hearer;
    }
  }

  /** "He asked the witness ... ‘I did,’ he replied": who was asked, where nobody spoke between. */
  private List<Voice> answering(Draft draft, SourceMatch source, SpeakerBook.Inside inside) {
    CueMatch cue = draft.cue();
    NounPhrase pronoun = source.phrases().get(0);
    if (question == null
        || asked == null
        || cue == null
        || !cue.entry().answers()
        || !pronoun.isPronoun()
        || draft.start() - question.end() > MAX_PAUSE) {
      return List.of();
    }
    int id = speakers.answering(pronoun, asked, inside);
    return id == SpeakerBook.NOBODY
        ? List.of()
        : List.of(new Voice(draft.home().span(source.first(), source.end()), id));
  }

  private List<Voice> voices(Draft draft, SourceMatch source, SpeakerBook.Inside inside) {
    NounPhrase antecedent = source.antecedent();
    List<NounPhrase> phrases =
        antecedent != null ? List.of(antecedent) : speakers.speaking(source.phrases());
    Span whole = draft.home().span(source.first(), source.end());
    List<Voice> voices = new ArrayList<>();
    for (NounPhrase phrase : phrases) {
      Span mention = phrases.size() == 1 ? whole : phrase.span();
      voices.add(new Voice(mention, speakers.who(phrase, inside)));
    }
    return voices;
  }

  /** Who speaks the words that a source stands in, and to whom. */
  private SpeakerBook.Inside inside(Draft draft, SourceMatch source) {
    Draft parent = parents.get(draft);
    List<Voice> around = parent == null ? List.of() : heardFrom(parent).sources();
    if (parent == null || around.isEmpty()) {
      return SpeakerBook.Inside.NOTHING;
    }
    int speaking = around.get(0).id();
    if (parent.rule().isTurn()) {
      return new SpeakerBook.Inside(speaking, speaking == lastTurn ? turnBefore : lastTurn);
    }
    return draft.home().isInside(source.first())
        ? new SpeakerBook.Inside(speaking, SpeakerBook.NOBODY)
        : SpeakerBook.Inside.NOTHING;
  }

  private Heard heardFrom(Draft draft) {
    return Objects.requireNonNull(heard.get(draft), "a draft that was resolved");
  }

  /**
   * Whom a quote comes from.
   *
   * @param draft the quote
   * @param around the attribution of the quote it stands in
   */
  Attribution attribution(Draft draft, Optional<Attribution> around) {
    Heard from = heardFrom(draft);
    if (from.sources().isEmpty()) {
      return Attribution.none(
          draft.cue() == null ? UnattributedReason.NO_CUE : UnattributedReason.NO_SOURCE);
    }
    List<Source> sources = from.sources().stream().map(this::source).toList();
    List<Source> relays = new ArrayList<>();
    if (around.isPresent() && around.get() instanceof Attribution.Attributed outer) {
      relays.addAll(outer.relays());
      relays.addAll(outer.sources());
    }
    if (from.relay() != null) {
      relays.add(source(from.relay()));
    }
    relays.removeIf(
        relay -> sources.stream().anyMatch(source -> source.speaker() == relay.speaker()));
    return new Attribution.Attributed(sources, relays);
  }

  private Source source(Voice voice) {
    Speaker speaker = known.computeIfAbsent(voice.id(), speakers::speaker);
    return Source.of(text.mention(voice.mention()), speaker);
  }

  /** All who were told as speakers or relays. */
  List<Speaker> speakers() {
    return List.copyOf(known.values());
  }
}
