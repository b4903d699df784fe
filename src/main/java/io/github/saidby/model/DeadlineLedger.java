package io.github.saidby.model;

import com.google.auto.value.AutoValue;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Deadlines in order of time. Those of which nobody can tell when they are due are listed as well.
 *
 * <pre>{@code
 * for (DeadlineClaim deadline : found.ledger().dated()) {
 *   System.out.println(deadline.due() + " " + deadline.text());
 * }
 * }</pre>
 */
@AutoValue
public abstract class DeadlineLedger {

  private static final Comparator<DeadlineClaim> BY_TIME =
      Comparator.comparing((DeadlineClaim claim) -> moment(claim).orElse(LocalDateTime.MAX));

  DeadlineLedger() {}

  /**
   * Sorts deadlines of one document, or of several.
   *
   * @param deadlines the deadlines, in any order
   * @return the ledger; deadlines of the same time stay in the order given
   */
  public static DeadlineLedger of(Collection<DeadlineClaim> deadlines) {
    List<DeadlineClaim> dated = new ArrayList<>();
    List<DeadlineClaim> undated = new ArrayList<>();
    for (DeadlineClaim deadline : deadlines) {
      (moment(deadline).isPresent() ? dated : undated).add(deadline);
    }
    dated.sort(BY_TIME);
    return new AutoValue_DeadlineLedger(List.copyOf(dated), List.copyOf(undated));
  }

  /**
   * The deadlines whose time is known.
   *
   * @return the deadlines, the earliest first, by the end of {@link DeadlineClaim#due()}
   */
  public abstract List<DeadlineClaim> dated();

  /**
   * The deadlines whose time is not known: bound to an event, fuzzy, or without a publication date
   * to reckon from.
   *
   * @return the deadlines, in the order given
   */
  public abstract List<DeadlineClaim> undated();

  /** When a deadline is due: the end of its interval, or its start where the end is open. */
  private static Optional<LocalDateTime> moment(DeadlineClaim deadline) {
    return deadline.due().flatMap(due -> due.end().or(due::start));
  }
}
