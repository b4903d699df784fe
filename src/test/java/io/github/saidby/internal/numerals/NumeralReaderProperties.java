package io.github.saidby.internal.numerals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.saidby.text.Paragraph;
import io.github.saidby.text.Untagged;
import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class NumeralReaderProperties {

  @Property(seed = "20261123")
  void groupedDigitsReadBack(@ForAll @LongRange(min = 0, max = 1_000_000_000_000_000L) long n) {
    assertReads(n, String.format(Locale.ROOT, "%,d", n));
    assertReads(n, Long.toString(n));
    assertReads(n, String.format(Locale.ROOT, "%,d", n).replace(',', '\u202f'));
  }

  @Property(seed = "20261123")
  void wordsReadBack(@ForAll @LongRange(min = 0, max = 1_000_000_000_000_000L) long n) {
    assertReads(n, NumberSpeller.spell(n));
  }

  @Property(seed = "20261123")
  void smallNumbersReadBack(@ForAll @LongRange(min = 0, max = 10_000) long n) {
    assertReads(n, NumberSpeller.spell(n));
  }

  @Property(seed = "20261123")
  void anyTextIsReadWithoutAFault(@ForAll String text) {
    Paragraph paragraph = Untagged.paragraph(text + ".");
    NumeralReader reader = new NumeralReader(paragraph.tokens());
    for (int i = 0; i < paragraph.tokens().size(); i++) {
      Numeral numeral = reader.read(i);
      if (numeral != null) {
        assertEquals(i, numeral.first());
      }
    }
  }

  private static void assertReads(long expected, String words) {
    Paragraph paragraph = Untagged.paragraph(words);
    Numeral numeral = new NumeralReader(paragraph.tokens()).read(0);
    assertNotNull(numeral, words);
    assertEquals(paragraph.tokens().size(), numeral.end(), words);
    assertEquals(0, BigDecimal.valueOf(expected).compareTo(numeral.value()), words);
  }
}
