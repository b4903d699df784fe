package io.github.saidby.internal.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.saidby.model.DeadlineClaim;
import io.github.saidby.model.Document;
import io.github.saidby.model.Mention;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DeadlinesProperties {

  private static final LocalDate PUBLISHED = LocalDate.of(2024, 2, 29);

  @Property(seed = "20261123", tries = 200)
  void aLongerTimeNeverEndsEarlier(
      @ForAll @IntRange(min = 2, max = 5000) int days, @ForAll @IntRange(max = 5000) int more) {
    assertFalse(end(days).isAfter(end(days + more)));
  }

  private static LocalDateTime end(int days) {
    String text = "The board will decide within " + days + " days.";
    List<DeadlineClaim> found = DeadlinesTest.find(Document.of(text).publishedOn(PUBLISHED));
    assertEquals(1, found.size(), text);
    return found.get(0).due().orElseThrow().end().orElseThrow();
  }

  @Property(seed = "20261123", tries = 400)
  void noTextMakesItThrowAndEveryMentionIsItsText(@ForAll("texts") String text) {
    for (DeadlineClaim claim : DeadlinesTest.find(Document.of(text).publishedOn(PUBLISHED))) {
      assertEquals(claim.text(), claim.span().of(text));
      claim.obligation().ifPresent(mention -> check(mention, text));
      claim.actor().ifPresent(mention -> check(mention, text));
      claim.consequence().ifPresent(mention -> check(mention, text));
    }
  }

  private static void check(Mention mention, String text) {
    assertEquals(mention.text(), mention.span().of(text));
  }

  /** Texts of pieces that deadlines are made of, in any order. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "the",
            "deadline",
            "by",
            "until",
            "after",
            "before",
            "within",
            "10",
            "days",
            "Friday",
            "to",
            "end",
            "expires",
            "will",
            "not",
            "must",
            "or",
            "face",
            "charges",
            ",",
            ".",
            "\u201c",
            "\u201d",
            "the election",
            "the council",
            "who",
            "that",
            "has",
            "ordered",
            "a",
            "review",
            "unless",
            "and",
            "for",
            "2030",
            "due",
            "is",
            "when",
            "ahead of",
            "no later than")
        .list()
        .ofMinSize(1)
        .ofMaxSize(14)
        .map(words -> String.join(" ", words));
  }
}
