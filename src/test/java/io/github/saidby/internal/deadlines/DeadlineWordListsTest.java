package io.github.saidby.internal.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.saidby.internal.resource.Table;
import io.github.saidby.model.DeadlineRelation;
import io.github.saidby.model.Document;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeadlineWordListsTest {

  static List<Table.Row> leads() {
    return Table.read("en/deadline-leads.tsv").rows();
  }

  static List<Table.Row> nouns() {
    return Table.read("en/deadline-nouns.tsv").rows();
  }

  @ParameterizedTest
  @MethodSource("leads")
  void aLeadBoundsItsExampleAndNotItsCounterexample(Table.Row row) {
    assertEquals(
        List.of(row.constant("relation", DeadlineRelation.class)), relations(row.get("example")));
    assertEquals(List.of(), relations(row.get("counterexample")), row.get("counterexample"));
  }

  @ParameterizedTest
  @MethodSource("nouns")
  void aNounIsOneInItsExampleAndNotInItsCounterexample(Table.Row row) {
    assertTrue(
        row.get("example").toLowerCase(java.util.Locale.ROOT).contains(row.get("phrase")),
        row.get("example"));
    assertEquals(1, relations(row.get("example")).size(), row.get("example"));
    assertEquals(List.of(), relations(row.get("counterexample")), row.get("counterexample"));
  }

  private static List<DeadlineRelation> relations(String text) {
    return DeadlinesTest.find(Document.of(text).published("2025-03-03")).stream()
        .map(claim -> claim.relation())
        .toList();
  }
}
