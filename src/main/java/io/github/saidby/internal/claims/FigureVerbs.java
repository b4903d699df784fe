package io.github.saidby.internal.claims;

import io.github.saidby.internal.resource.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Verbs whose subject is who tells a figure; {@code figure-verbs.tsv} explains them. */
final class FigureVerbs {

  /** Where the figure stands. */
  enum Frame {
    CLAUSE,
    OBJECT,
    DONE,
    AT,
    AS,
    ON,
    TAIL;

    /** Whether a word must stand before the figure: put the toll [at] 42. */
    boolean isMarked() {
      return this == AT || this == AS || this == ON;
    }

    /** That word; none for the others. */
    String marker() {
      return isMarked() ? name().toLowerCase(Locale.ROOT) : "";
    }
  }

  /** Who may be the subject. */
  enum Sources {
    ANY,
    RECORD,
    COUNTER
  }

  /** One way in which a verb is used. */
  record Usage(Set<Frame> frames, Sources sources) {}

  private final Map<String, List<Usage>> verbs = new HashMap<>();

  FigureVerbs() {
    for (Table.Row row : Table.read("en/figure-verbs.tsv").rows()) {
      Set<Frame> frames = EnumSet.noneOf(Frame.class);
      for (String name : row.list("frames")) {
        frames.add(Frame.valueOf(name.toUpperCase(Locale.ROOT)));
      }
      verbs
          .computeIfAbsent(row.get("verb"), verb -> new ArrayList<>())
          .add(new Usage(frames, row.constant("sources", Sources.class)));
    }
  }

  /** The ways in which a verb is used; none for other words. */
  List<Usage> of(String lemma) {
    return verbs.getOrDefault(lemma, List.of());
  }
}
