package io.github.saidby.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DeadlineLedgerProperties {

  @Property(seed = "20261125", tries = 200)
  void nothingIsLostAndTimeNeverRunsBackwards(@ForAll("deadlines") List<DeadlineClaim> deadlines) {
    DeadlineLedger ledger = DeadlineLedger.of(deadlines);
    List<DeadlineClaim> all = new ArrayList<>(ledger.dated());
    all.addAll(ledger.undated());
    assertEquals(deadlines.size(), all.size());
    assertEquals(new HashSet<>(deadlines), new HashSet<>(all));
    for (int i = 1; i < ledger.dated().size(); i++) {
      assertTrue(!end(ledger.dated().get(i)).isBefore(end(ledger.dated().get(i - 1))));
    }
    assertTrue(ledger.undated().stream().allMatch(deadline -> deadline.due().isEmpty()));
  }

  private static LocalDateTime end(DeadlineClaim deadline) {
    return deadline.due().flatMap(TimeInterval::end).orElseThrow();
  }

  /** Deadlines in any order, a fifth of them without a time. */
  @Provide
  Arbitrary<List<DeadlineClaim>> deadlines() {
    return Arbitraries.integers()
        .between(1, 9000)
        .injectNull(0.2)
        .list()
        .ofMaxSize(12)
        .map(
            days -> {
              List<DeadlineClaim> claims = new ArrayList<>();
              for (Integer day : days) {
                claims.add(deadline(claims.size(), Optional.ofNullable(day)));
              }
              return claims;
            });
  }

  private static DeadlineClaim deadline(int place, Optional<Integer> day) {
    LocalDate start = LocalDate.of(2024, 2, 28);
    return DeadlineClaim.builder()
        .span(new Span(place, place + 1))
        .text("x")
        .relation(DeadlineRelation.BY)
        .kind(DeadlineKind.PLAN)
        .due(day.map(n -> TimeInterval.days(start, start.plusDays(n)).withOpenStart()))
        .evidence(Evidence.of("test", 1))
        .build();
  }
}
