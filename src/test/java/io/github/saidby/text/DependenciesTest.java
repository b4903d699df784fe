package io.github.saidby.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class DependenciesTest {

  @Test
  void findsTheDependentsOfATokenInOrder() {
    Dependencies parse =
        Dependencies.of(
            new int[] {2, 2, Dependencies.ROOT, 2},
            List.of(Relation.OBL, Relation.NSUBJ, Relation.ROOT, Relation.OBL));

    assertEquals(List.of(0, 3), parse.dependents(2, Relation.OBL));
    assertEquals(List.of(2), parse.dependents(Dependencies.ROOT, Relation.ROOT));
    assertEquals(List.of(), parse.dependents(1, Relation.OBL));
  }

  @Test
  void keepsItsOwnHeads() {
    int[] heads = {Dependencies.ROOT};
    Dependencies parse = Dependencies.of(heads, List.of(Relation.ROOT));

    heads[0] = 5;

    assertEquals(Dependencies.ROOT, parse.head(0));
  }

  @Test
  void refusesHeadsThatAreNoTokens() {
    List<Relation> relations = List.of(Relation.ROOT);

    assertThrows(IllegalArgumentException.class, () -> Dependencies.of(new int[] {1}, relations));
    assertThrows(IllegalArgumentException.class, () -> Dependencies.of(new int[] {-2}, relations));
    assertThrows(IllegalArgumentException.class, () -> Dependencies.of(new int[0], relations));
  }
}
