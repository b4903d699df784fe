package io.github.saidby.internal.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.saidby.model.DiagnosticKind;
import io.github.saidby.model.Document;
import io.github.saidby.model.DocumentFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatGuessTest {

  private static final DocumentReader READER = DocumentReader.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '^',
      textBlock =
          """
          <!DOCTYPE html><title>Tea                             ¦ HTML
          ~~<html lang=en><body>Tea                             ¦ HTML
          <div><p>Tea</p><p>Sugar</p></div>                     ¦ HTML
          <p>One paragraph.</p>                                 ¦ TEXT
          The tag <p> starts a paragraph, </p> and </p> end it. ¦ TEXT
          a < b and b > c                                       ¦ TEXT
          # Tea~~A [cup](https://example.org/cup) of it.        ¦ MARKDOWN
          # Tea~~Some **strong** tea.                           ¦ MARKDOWN
          # Tea~~One.~~## Sugar~~Two.~~## Milk~~Three.          ¦ MARKDOWN
          ---~title: Tea~---~~# Tea~~One.                       ¦ MARKDOWN
          <p align=center>x</p><p>y</p>~~# Tea~~Some **tea**.   ¦ MARKDOWN
          # Tea~~Only one heading.                              ¦ TEXT
          # a comment~~x = 1~~# another~~y = 2~~# a third       ¦ TEXT
          #1 seed beats #2 seed~~**~~A note.                    ¦ TEXT
          Tea~===~~Sugar~-----~~- one~- two                     ¦ TEXT
          He wrote 2**8 and 2 ** 9 on the board.                ¦ TEXT
          <b>Tea</b><br><p>One.</p><p>Two.</p>                  ¦ HTML
          Tea~<p>One.</p>~<p>Two.</p>~<p>Three.</p>             ¦ HTML
          <?xml version="1.0"?><rss><p>Tea</p><p>Milk</p></rss> ¦ TEXT
          <?xml version="1.0"?> <html><p>Tea</p></html>         ¦ HTML
          <br>Tea was late.~~Milk was, too.<br>                 ¦ TEXT
          # 1 Tea~~One.~~# 2 Milk~~Two.~~# 3 Sugar~~Three.      ¦ TEXT
          > **Tea**?~> Yes.~~> > Milk?~No.                      ¦ TEXT
          #!/bin/sh~# Tea~~# Milk~make tea~~## Sugar~~make milk ¦ TEXT
          #include <tea>~~# define A~~char **a = **b; /* a[1](2) */ ¦ TEXT
          # Tea~~import os~~# Milk~~def f(**kw):~~## Sugar      ¦ TEXT
          {"tea": "<p>One</p><p>Two</p>", "milk": "# Two"}      ¦ TEXT
          ^^                                                    ¦ TEXT
          """)
  void onlyPlainMarkupIsTakenForIt(String text, DocumentFormat format) {
    Document document = Document.of(text.replace('~', '\n'));
    Reading reading = READER.read(document, 10_000);
    assertEquals(format, reading.format());
    assertEquals(
        format != DocumentFormat.TEXT,
        reading.diagnostics().stream()
            .anyMatch(found -> found.kind() == DiagnosticKind.FORMAT_DETECTED));
  }

  @Test
  void theReasonIsToldAndAGivenFormatIsKept() {
    Document page = Document.of("<!doctype html><p>Tea</p>");
    Reading guessed = READER.read(page, 10_000);
    assertTrue(guessed.diagnostics().get(0).message().contains("it begins with <!doctype html"));
    Reading given = READER.read(page.withFormat(DocumentFormat.TEXT), 10_000);
    assertEquals(page.text(), given.text().text());
    assertFalse(
        given.diagnostics().stream()
            .anyMatch(found -> found.kind() == DiagnosticKind.FORMAT_DETECTED));
  }
}
