package io.github.saidby.internal.quotes;

import io.github.saidby.model.Span;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A quote while its document is being read. */
final class Draft {

  private final Passage home;
  private final Rule rule;
  private final @Nullable CueMatch cue;
  private final @Nullable SourceMatch source;
  private @Nullable Frame frame;
  private Weighing weighing = Weighing.NONE;
  private List<Draft> readings = List.of(this);
  private final SortedMap<Span, Passage> content = new TreeMap<>();

  /**
   * A quote without content yet.
   *
   * @param home where its cue and source stand
   * @param rule what found it
   */
  Draft(Passage home, Rule rule, @Nullable CueMatch cue, @Nullable SourceMatch source) {
    this.home = home;
    this.rule = rule;
    this.cue = cue;
    this.source = source;
  }

  /** Adds content of the passage that its cue stands in. */
  Draft with(Content more) {
    frame = frame == null ? more.frame() : frame;
    return with(home, home.span(more.first(), more.end()));
  }

  /** Adds content. */
  Draft with(Passage passage, Span more) {
    content.put(more, passage);
    return this;
  }

  /** Adds the content of another. */
  Draft with(Draft other) {
    content.putAll(other.content);
    return this;
  }

  Passage home() {
    return home;
  }

  Rule rule() {
    return rule;
  }

  /** What its first piece of content is to its cue; null where it has no cue. */
  @Nullable Frame frame() {
    return frame;
  }

  double confidence() {
    return weighing.confidence();
  }

  Weighing weighing() {
    return weighing;
  }

  void setWeighing(Weighing weighed) {
    weighing = weighed;
  }

  /** The ways to read its cue that it was chosen from, itself among them. */
  List<Draft> readings() {
    return readings;
  }

  void setReadings(List<Draft> weighed) {
    readings = List.copyOf(weighed);
  }

  @Nullable CueMatch cue() {
    return cue;
  }

  @Nullable SourceMatch source() {
    return source;
  }

  /** The content's pieces in order, each with the passage that it stands in. */
  SortedMap<Span, Passage> pieces() {
    return content;
  }

  List<Span> content() {
    return List.copyOf(content.keySet());
  }

  /** Whether a cue stands in its content, while a later offset stands behind it. */
  boolean embeds(CueMatch other, int offset) {
    int start = home.paragraph().token(other.first()).start();
    return content.keySet().stream()
        .anyMatch(piece -> piece.contains(start) && piece.end() <= offset);
  }

  /** Whether nothing of it stands inside marks. */
  boolean isUnmarked() {
    return content.entrySet().stream()
        .allMatch(piece -> piece.getValue().stretchesIn(piece.getKey()).isEmpty());
  }

  /** Whether it begins or ends inside marks. */
  boolean isQuoted() {
    return isMarked(content.firstKey()) || isMarked(content.lastKey());
  }

  private boolean isMarked(Span piece) {
    Passage passage = content.get(piece);
    return passage != null
        && passage.stretchesIn(piece).stream()
            .anyMatch(
                stretch ->
                    stretch.span().start() == piece.start() || stretch.span().end() == piece.end());
  }

  /** The offset of its first piece. */
  int start() {
    return content.firstKey().start();
  }

  /** The offset of its source, or of its first piece where it has none. */
  int sourceStart() {
    return source == null ? start() : home.paragraph().token(source.first()).start();
  }

  /** The offset behind its last piece. */
  int end() {
    return content.lastKey().end();
  }

  boolean covers(Span span) {
    for (Span piece : content.keySet()) {
      if (piece.overlaps(span)) {
        return true;
      }
    }
    return false;
  }

  /** Takes down that the stretches in its content belong to a quote. */
  void claim() {
    content.forEach((piece, passage) -> passage.claim(piece));
  }
}
