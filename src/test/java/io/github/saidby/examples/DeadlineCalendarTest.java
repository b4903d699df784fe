package io.github.saidby.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class DeadlineCalendarTest {

  private static final String LINES =
      """
      {"id": "a", "published": "2025-03-03", "text": "The mayor must repay the loan by Friday or face charges. Troops will stay until after a truce is signed."}

      {"id": "b", "published": "2025-03-04", "text": "Bidders must submit their offers by noon on 10 March."}
      {"id": "c", "published": "2025-03-04", "text": "The firm has until 9:30am EST on March 12 to reply. \
      Ms Obi will not resign before June 2. Crews must finish by 2:30 a.m. on March 9. \
      Drivers must report every Friday by 5pm."}
      """;

  @Test
  void datedDeadlinesAreEventsAndOthersAreTasks() throws IOException {
    ICalendar calendar = Biweekly.parse(written()).first();
    assertEquals(5, calendar.getEvents().size());
    assertEquals("The mayor: repay the loan", calendar.getEvents().get(0).getSummary().getValue());
    assertEquals(2, calendar.getTodos().size());
    assertEquals("Troops: stay", calendar.getTodos().get(0).getSummary().getValue());
  }

  @Test
  void timesAreLocalAndDaysTheLastOnesInside() {
    String text = written();
    assertTrue(text.contains("DTSTART;VALUE=DATE:20250307\r\n"), text);
    assertTrue(text.contains("DTSTART:20250310T120000\r\n"), text);
  }

  @Test
  void aTimeZoneThatTheTextNamesIsReckonedWith() {
    String text = written();
    assertTrue(text.contains("DTSTART:20250312T143000Z\r\n"), text);
  }

  @Test
  void theZoneOfTheMachineMovesNothing() {
    String text = written();
    TimeZone before = TimeZone.getDefault();
    try {
      for (String zone : List.of("America/New_York", "Pacific/Kiritimati", "UTC")) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        assertEquals(text, written(), zone);
      }
    } finally {
      TimeZone.setDefault(before);
    }
    assertTrue(text.contains("DTSTART:20250309T023000\r\n"), text);
  }

  @Test
  void whatComesAgainIsATask() throws IOException {
    String last = Biweekly.parse(written()).first().getTodos().get(1).getDescription().getValue();
    assertTrue(last.startsWith("by 5pm\n"), last);
  }

  @Test
  void whatIsNotToBeIsToldSo() throws IOException {
    String last = Biweekly.parse(written()).first().getEvents().get(4).getSummary().getValue();
    assertEquals("Obi: not resign", last);
  }

  @Test
  void theSameArticlesGiveTheSameCalendar() {
    assertEquals(written(), written());
  }

  private static String written() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      DeadlineCalendar.run(
          new ByteArrayInputStream(LINES.getBytes(UTF_8)), new PrintStream(out, true, UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toString(UTF_8);
  }
}
