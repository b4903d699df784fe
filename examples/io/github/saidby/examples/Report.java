package io.github.saidby.examples;

import io.github.saidby.Extraction;
import io.github.saidby.model.Attribution.Unattributed;
import io.github.saidby.model.Cue;
import io.github.saidby.model.DeadlineClaim;
import io.github.saidby.model.Diagnostic;
import io.github.saidby.model.MarkedPhrase;
import io.github.saidby.model.Mention;
import io.github.saidby.model.QuantityClaim;
import io.github.saidby.model.Quote;
import io.github.saidby.model.Section;
import io.github.saidby.model.Speaker;
import io.github.saidby.model.TimeExpression;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** Prints an extraction for people, in lines that fit a terminal. */
final class Report {

  private static final int TEXT_COLUMN = 34;

  private final PrintStream out;

  Report(PrintStream out) {
    this.out = out;
  }

  void print(Extraction found) {
    sections(found.sections());
    list("Quotes", found.quotes(), this::quote);
    list("In quotation marks, but nobody’s words", found.markedPhrases(), this::markedPhrase);
    list("Quantities", found.quantities(), this::quantity);
    list("Deadlines", found.deadlines(), this::deadline);
    list("Times", found.times(), this::time);
    list("Notes", found.diagnostics(), this::diagnostic);
  }

  private void sections(List<Section> sections) {
    for (Section section : sections) {
      String indent = "  ".repeat(Math.max(0, section.level() - 1));
      section.heading().map(Mention::text).map(Layout::oneLine).ifPresent(h -> line(indent + h));
      sections(section.sections());
    }
  }

  private <T> void list(String title, List<T> items, Printer<T> printer) {
    if (!items.isEmpty()) {
      line("");
      line(title + " (" + items.size() + ")");
      items.forEach(printer::print);
    }
  }

  private void quote(Quote quote) {
    line("");
    Layout.wrap("  ", quote.text()).forEach(this::line);
    StringJoiner how = new StringJoiner(", ", " (", ")");
    quote.cue().ifPresent(cue -> how.add(cue(cue)));
    how.add(Wording.of(quote.kind()));
    quote.cue().map(cue -> Wording.of(cue.stance())).ifPresent(how::add);
    Layout.wrap("    -> ", source(quote) + how).forEach(this::line);
  }

  private static String source(Quote quote) {
    if (quote.attribution() instanceof Unattributed unattributed) {
      return "? " + Wording.of(unattributed.reason());
    }
    return quote.speakers().stream().map(Report::speaker).collect(Collectors.joining(" and "));
  }

  private static String speaker(Speaker speaker) {
    String name = Layout.oneLine(speaker.name());
    return speaker.role().map(role -> name + ", " + Layout.oneLine(role)).orElse(name);
  }

  private static String cue(Cue cue) {
    String words = "“" + Layout.oneLine(cue.text()) + "”";
    return cue.negated() ? "not " + words : words;
  }

  private void markedPhrase(MarkedPhrase phrase) {
    row(phrase.text(), Wording.of(phrase.kind()));
  }

  private void quantity(QuantityClaim quantity) {
    List<String> told = new ArrayList<>();
    told.add(Wording.amount(quantity));
    quantity.counted().map(counted -> "of: " + counted.text()).ifPresent(told::add);
    quantity.rate().map(rate -> "rate: " + rate.text()).ifPresent(told::add);
    quantity.change().map(Wording::change).ifPresent(told::add);
    quantity.comparison().map(Wording::comparison).ifPresent(told::add);
    quantity.claimedBy().map(speaker -> "says " + speaker.name()).ifPresent(told::add);
    row(quantity.text(), String.join("; ", told));
  }

  private void deadline(DeadlineClaim deadline) {
    List<String> told = new ArrayList<>();
    told.add(Wording.due(deadline));
    told.add(Wording.of(deadline.kind()) + ", " + Wording.of(deadline.status()));
    deadline.obligation().map(due -> "due: " + due.text()).ifPresent(told::add);
    deadline.actor().map(actor -> "who: " + who(deadline, actor)).ifPresent(told::add);
    deadline.consequence().map(then -> "or else: " + then.text()).ifPresent(told::add);
    deadline.claimedBy().map(speaker -> "says " + speaker.name()).ifPresent(told::add);
    row(deadline.text(), String.join("; ", told));
  }

  /** The words of the text, and whom they mean where that is somebody else's name. */
  private static String who(DeadlineClaim deadline, Mention actor) {
    return deadline
        .actorSpeaker()
        .map(Speaker::name)
        .filter(name -> !actor.text().contains(name))
        .map(name -> actor.text() + " (" + Layout.oneLine(name) + ")")
        .orElse(actor.text());
  }

  private void time(TimeExpression time) {
    row(
        time.text(),
        time.interval()
            .map(Wording::interval)
            .or(time::timex)
            .orElse("not resolved: " + Wording.of(time.kind())));
  }

  private void diagnostic(Diagnostic diagnostic) {
    Layout.wrap("  ", diagnostic.message()).forEach(this::line);
  }

  private void row(String text, String told) {
    Layout.row("  ", text, TEXT_COLUMN, told).forEach(this::line);
  }

  private void line(String text) {
    out.println(text);
  }

  private interface Printer<T> {
    void print(T item);
  }
}
