package io.github.saidby.internal.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.saidby.Extraction;
import io.github.saidby.Extractor;
import io.github.saidby.model.DeadlineClaim;
import io.github.saidby.model.DeadlineKind;
import io.github.saidby.model.DeadlineStatus;
import io.github.saidby.model.Document;
import io.github.saidby.model.Mention;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DeadlinesProperties {

  private static final Extractor EXTRACTOR = Extractor.english();
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

  /** The parts of a clause, in an order in which news writes them. */
  private record Clause(String actor, String modal, String verb, String time, String text) {}

  @Property(seed = "20261125", tries = 300)
  void theFieldsOfAClauseAreItsPartsInEveryOrder(@ForAll("clauses") Clause clause) {
    List<DeadlineClaim> found =
        DeadlinesTest.find(Document.of(clause.text()).publishedOn(PUBLISHED));
    assertEquals(1, found.size(), clause.text());
    DeadlineClaim claim = found.get(0);
    assertEquals(clause.actor(), claim.actor().orElseThrow().text(), clause.text());
    assertEquals(clause.verb(), claim.obligation().orElseThrow().text(), clause.text());
    assertEquals(clause.time(), claim.text().toLowerCase(Locale.ROOT), clause.text());
    DeadlineKind kind = clause.modal().equals("must") ? DeadlineKind.OBLIGATION : DeadlineKind.PLAN;
    assertEquals(kind, claim.kind(), clause.text());
    assertEquals(DeadlineStatus.SET, claim.status(), clause.text());
  }

  @Provide
  Arbitrary<Clause> clauses() {
    return Combinators.combine(
            Arbitraries.of("the council", "Orion Freight", "residents", "Priya Anand"),
            Arbitraries.of("must", "will", "plans to", "has promised to", "would"),
            Arbitraries.of("repay the loan", "publish the list", "leave the site"),
            Arbitraries.of("by may 1", "before march 9", "no later than friday", "by 2031"),
            Arbitraries.integers().between(0, 3))
        .as(DeadlinesProperties::clause);
  }

  private static Clause clause(String actor, String modal, String verb, String time, int order) {
    String agreed = actor.equals("residents") ? plural(modal) : modal;
    String told = modal.equals("would") && order != 3 ? "will" : agreed;
    String written = time.replace("may", "May").replace("march", "March").replace("fri", "Fri");
    String text =
        switch (order) {
          case 0 -> capital(actor) + " " + told + " " + verb + " " + written + ".";
          case 1 -> capital(written) + ", " + actor + " " + told + " " + verb + ".";
          case 2 ->
              capital(actor) + ", the paper wrote, " + told + " " + verb + " " + written + ".";
          default ->
              "Officials said that " + actor + " " + agreed + " " + verb + " " + written + ".";
        };
    return new Clause(order == 3 ? actor : inText(text, actor), modal, verb, time, text);
  }

  private static String inText(String text, String actor) {
    return text.contains(actor) ? actor : capital(actor);
  }

  private static String plural(String modal) {
    return modal.replace("plans", "plan").replace("has", "have");
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  @Property(seed = "20261125", tries = 100)
  void paragraphsDoNotTellOnEachOther(
      @ForAll("clauses") Clause one, @ForAll("clauses") Clause other) {
    String both = one.text() + "\n\n" + other.text();
    Extraction together = EXTRACTOR.extract(Document.of(both).publishedOn(PUBLISHED));
    List<String> apart = new ArrayList<>(claims(one.text()));
    apart.addAll(claims(other.text()));
    assertEquals(apart, claims(together), both);
  }

  private static List<String> claims(String text) {
    return claims(EXTRACTOR.extract(Document.of(text).publishedOn(PUBLISHED)));
  }

  private static List<String> claims(Extraction extraction) {
    return extraction.claims().stream()
        .filter(DeadlineClaim.class::isInstance)
        .map(DeadlineClaim.class::cast)
        .map(claim -> claim.text() + claim.obligation() + claim.actor() + claim.due())
        .map(fields -> fields.replaceAll("\\[\\d+, \\d+\\)", ""))
        .toList();
  }

  @Property(seed = "20261125", tries = 200)
  void aLaterDayNeverBoundsEarlier(
      @ForAll("bounds") String bound,
      @ForAll @IntRange(max = 300) int day,
      @ForAll @IntRange(max = 300) int more) {
    assertFalse(end(bound, day).isAfter(end(bound, day + more)), bound);
  }

  @Provide
  Arbitrary<String> bounds() {
    return Arbitraries.of("by", "before", "until", "through", "no later than", "on or before");
  }

  private static LocalDateTime end(String bound, int days) {
    LocalDate day = PUBLISHED.plusDays(days + 2L);
    String date = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH).format(day);
    String text = "The office will stay open " + bound + " " + date + ".";
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
