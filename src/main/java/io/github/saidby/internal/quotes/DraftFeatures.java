package io.github.saidby.internal.quotes;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.model.Ground;
import io.github.saidby.model.MarkedPhraseKind;
import io.github.saidby.model.Span;
import io.github.saidby.model.SpeakerType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a draft's confidence rests on: its rule, the frame and strength of its cue, the form of its
 * source, lengths and distances. None of them is a word.
 */
final class DraftFeatures {

  /** More words than a title has. */
  private static final int MAX_TITLE = 12;

  /** The strength of a cue that reports oftener than not. */
  private static final int REPORTING = 50;

  /** How many tokens may stand between a subject and its verb. */
  private static final int NEAR = 3;

  private final Function<NounPhrase, SpeakerType> types;
  private final MarkedPhrases phrases;

  DraftFeatures(Function<NounPhrase, SpeakerType> types, MarkedPhrases phrases) {
    this.types = types;
    this.phrases = phrases;
  }

  /** The names of the features that a draft has, by what they are about. */
  Map<Ground, List<String>> of(Draft draft, boolean embedded) {
    String marks = marks(draft);
    List<String> source = new ArrayList<>();
    List<String> cue = new ArrayList<>();
    List<String> content = new ArrayList<>();
    addSource(draft, source);
    addCue(draft, marks, cue);
    addContent(draft, marks, content);
    addMarked(draft, content);
    Map<Ground, List<String>> features = new EnumMap<>(Ground.class);
    features.put(Ground.FORM, form(draft, marks, embedded));
    features.put(Ground.SOURCE, source);
    features.put(Ground.CUE, cue);
    features.put(Ground.CONTENT, content);
    return features;
  }

  private static List<String> form(Draft draft, String marks, boolean embedded) {
    List<String> features = new ArrayList<>();
    // Annotated news has no headlines and few interviews to learn from: who stands behind a
    // headline, or answers without a label, is weighed as a label is.
    boolean unlabelled = draft.rule() == Rule.INTERVIEW;
    boolean label = unlabelled || draft.rule() == Rule.HEADLINE;
    String rule = name(label ? Rule.LABEL : draft.rule());
    features.add("rule " + rule);
    features.add(marks);
    features.add("rule " + rule + " " + marks);
    if (embedded && !standsAlone(draft)) {
      features.add("embedded " + marks);
    }
    boolean turn =
        draft.rule() == Rule.LABEL && draft.home().paragraph().block().label().isPresent();
    if (turn || unlabelled || draft.rule() == Rule.POST) {
      features.add("turn");
    }
    if (draft.home().paragraph().block().kind().isRunningText()) {
      features.add("running text");
    }
    return features;
  }

  /**
   * Whether a report inside another has all that a report has: a verb that mostly reports, right
   * behind a subject of its own, or in the passive with the name of who tells. The annotators of
   * news mark the outer report alone.
   */
  static boolean standsAlone(Draft draft) {
    CueMatch cue = draft.cue();
    SourceMatch source = draft.source();
    Frame frame = draft.frame();
    return cue != null
        && source != null
        && frame != null
        && cue.entry().speech()
        && cue.entry().strength(frame) >= REPORTING
        && source.antecedent() == null
        && !source.phrases().get(0).isPronoun()
        && (draft.rule() == Rule.AGENT
            ? frame == Frame.THAT
            : draft.rule() == Rule.CUE_BEFORE && isSubject(source, cue.group()));
  }

  private static boolean isSubject(SourceMatch source, VerbGroup group) {
    return group.form() == VerbGroup.Form.FINITE
        && source.end() <= group.first()
        && group.first() - source.end() < NEAR;
  }

  private void addSource(Draft draft, List<String> features) {
    SourceMatch source = draft.source();
    if (source == null) {
      features.add("source none");
      return;
    }
    NounPhrase principal = source.phrases().get(0);
    NounPhrase meant = source.antecedent() == null ? principal : source.antecedent();
    features.add("source " + name(principal.headTag().penn()));
    features.add("source type " + name(types.apply(meant)));
    features.add("source length " + bucket(principal.end() - principal.first()));
    if (source.antecedent() != null) {
      features.add("source relative");
    }
    CueMatch cue = draft.cue();
    if (cue != null) {
      int distance = cue.group().first() - source.end();
      features.add("source distance " + (distance < 0 ? "behind" : bucket(distance)));
    }
  }

  private static void addCue(Draft draft, String marks, List<String> features) {
    CueMatch cue = draft.cue();
    Frame frame = draft.frame();
    if (cue == null || frame == null) {
      return;
    }
    CueEntry entry = cue.entry();
    // What a preposition takes is the source; the clause stands beside both.
    boolean usual = entry.takes(frame) || entry.kind() == CueKind.PREPOSITION;
    String taken = usual ? " taken" : " odd";
    String kind = frame.isClausal() ? "clause" : "object";
    features.add("frame " + name(frame) + taken);
    features.add("frame " + name(frame) + taken + " " + marks);
    features.add("stance " + name(entry.stance()));
    features.add((entry.speech() ? "speech " : "thought ") + kind + " " + marks);
    features.add("strength " + entry.strength(frame) / 10 + " " + kind);
    features.add("strength " + entry.strength(frame) / 10 + " " + marks);
    features.add("form " + name(cue.group().form()));
    features.add("cue " + name(draft.home().penn(cue.group().verb())));
    if (cue.group().negated()) {
      features.add("negated");
    }
    if (cue.group().hedged()) {
      features.add("hedged");
    }
  }

  /**
   * What the dependency tree of the sentence adds; nothing where the cue is no verb, or stands in a
   * clause of its own that governs nothing ("as Roe put it").
   */
  List<String> ofTree(Draft draft) {
    CueMatch cue = draft.cue();
    boolean hearing = draft.source() == null && cue != null && isFinite(cue);
    if (cue == null || !cue.isVerbal() || draft.rule() == Rule.AS_CLAUSE || hearing) {
      return List.of();
    }
    CueSyntax syntax = CueSyntax.of(draft.home(), cue.group().verb());
    String marks = marks(draft);
    String governed =
        syntax.governsClause(draft) ? "clause" : syntax.governsObject(draft) ? "object" : "none";
    return List.of(
        "subject " + agreement(syntax, draft.source()),
        "relation " + name(syntax.relation()) + " " + marks,
        "governs " + governed + " " + marks);
  }

  /** What a court heard has no source, and the verb a subject all the same. */
  private static boolean isFinite(CueMatch cue) {
    return cue.group().form() == VerbGroup.Form.FINITE;
  }

  private static String marks(Draft draft) {
    return draft.isUnmarked() ? "plain" : "marked";
  }

  private static String agreement(CueSyntax syntax, @Nullable SourceMatch source) {
    CueSyntax.Path path = syntax.path();
    if (path == null) {
      return "unknown";
    }
    return (source != null && syntax.confirms(source) ? "confirmed " : "denied ") + name(path);
  }

  private static void addContent(Draft draft, String marks, List<String> features) {
    Passage passage = draft.pieces().get(draft.content().get(0));
    if (passage == null) {
      return;
    }
    int first = passage.paragraph().tokenAt(draft.content().get(0).start());
    int last = passage.paragraph().tokenAt(draft.content().get(0).end() - 1);
    features.add("length " + bucket(last + 1 - first) + " " + marks);
    features.add("first " + name(passage.penn(first)) + " " + marks);
  }

  /** Of the first stretch inside marks: how much of it a title or nickname has. */
  private void addMarked(Draft draft, List<String> features) {
    for (Map.Entry<Span, Passage> piece : draft.pieces().entrySet()) {
      Passage passage = piece.getValue();
      List<Stretch> stretches = passage.stretchesIn(piece.getKey());
      if (!stretches.isEmpty()) {
        Stretch stretch = stretches.get(0);
        int first = passage.first(stretch);
        int end = passage.end(stretch);
        int words = MarkedPhrases.words(passage, first, end);
        Frame frame = draft.frame();
        boolean whole = stretch.span().start() <= piece.getKey().start();
        String governed =
            (whole ? "" : "inner ")
                + (frame == null ? "none" : frame.isClausal() ? "clause" : "object");
        boolean capitals = words < MAX_TITLE && MarkedPhrases.isCapitalised(passage, first, end);
        features.add("before " + punctuation(passage, first - 1) + " " + governed);
        features.add("words " + bucket(words) + " " + governed);
        features.add("pause " + pause(passage, end) + " " + name(draft.rule()));
        features.add("marked " + (capitals ? "capitals " : "small ") + governed);
        if (words < MAX_TITLE) {
          MarkedPhraseKind told = phrases.told(passage, first, end);
          features.add((whole ? "told " : "inner told ") + (told == null ? "nothing" : name(told)));
        }
        return;
      }
    }
  }

  /** How a stretch ends inside its marks, or right behind them as in British papers. */
  private static String pause(Passage passage, int end) {
    return MarkedPhrases.isFinal(passage, end - 2)
        ? "final"
        : passage.is(end - 2, ",") || passage.is(end, ",") ? "comma" : "none";
  }

  private static String punctuation(Passage passage, int token) {
    return passage.is(token, ",") ? "comma" : passage.is(token, ":") ? "colon" : "other";
  }

  private static String bucket(int count) {
    if (count < 4) {
      return Integer.toString(count);
    }
    return count < 7 ? "4" : count < 12 ? "7" : count < 20 ? "12" : "20";
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
