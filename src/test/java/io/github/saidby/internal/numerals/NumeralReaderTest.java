package io.github.saidby.internal.numerals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.saidby.text.Paragraph;
import io.github.saidby.text.Untagged;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralReaderTest {

  /** The text behind the bar, if any, is left over. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7 || CARDINAL | 7",
        "1,200 | people | CARDINAL | 1200",
        "12,34,567 | rupees | CARDINAL | 1234567",
        "1\u00a0200\u202f000 | people | CARDINAL | 1200000",
        "40 000 | people | CARDINAL | 40000",
        "1.25 || CARDINAL | 1.25",
        "-3.5 || CARDINAL | -3.5",
        "minus four | degrees | CARDINAL | -4",
        "2.4 million | people | CARDINAL | 2400000",
        "3bn || CARDINAL | 3000000000",
        "15k || CARDINAL | 15000",
        "4 crore | rupees | CARDINAL | 40000000",
        "three lakh crore || CARDINAL | 3000000000000",
        "zero || CARDINAL | 0",
        "seventeen | ships | CARDINAL | 17",
        "forty-two || CARDINAL | 42",
        "forty two || CARDINAL | 42",
        "a hundred and five | boats | CARDINAL | 105",
        "two hundred | and five hundred | CARDINAL | 200",
        "two thousand and twelve || CARDINAL | 2012",
        "twelve hundred || CARDINAL | 1200",
        "one million two hundred thousand and six || CARDINAL | 1200006",
        "three million, two hundred & forty || CARDINAL | 3000240",
        "two million | , three of them new | CARDINAL | 2000000",
        "two and a half | years | CARDINAL | 2.5",
        "three-and-a-half | years | CARDINAL | 3.5",
        "one and three-quarters || CARDINAL | 1.75",
        "2 1/2 | inches | CARDINAL | 2.5",
        "2½ || CARDINAL | 2.5",
        "two and a half million || CARDINAL | 2500000",
        "half a million || CARDINAL | 500000",
        "half-million || CARDINAL | 500000",
        "a quarter of a million || CARDINAL | 250000",
        "a dozen | eggs | CARDINAL | 12",
        "half a dozen || CARDINAL | 6",
        "three dozen || CARDINAL | 36",
        "half | of it | FRACTION | 0.5",
        "one-half || FRACTION | 0.5",
        "⅜ || FRACTION | 0.375",
        "3/4 || FRACTION | 0.75",
        "two-fifths | of it | FRACTION | 0.4",
        "three quarters || FRACTION | 0.75",
        "one fifth || FRACTION | 0.2",
        "a fourth | of it | FRACTION | 0.25",
        "first || ORDINAL | 1",
        "twenty-first || ORDINAL | 21",
        "31st || ORDINAL | 31",
        "two hundredth || ORDINAL | 200",
        "one hundred and third || ORDINAL | 103",
        "one one-hundredth | of it | FRACTION | 0.01",
        "one one hundred and twenty-fifth || FRACTION | 0.008",
      })
  void readsTheLongestNumeral(String words, String rest, NumeralForm form, String value) {
    Paragraph paragraph = Untagged.paragraph(rest == null ? words : words + " " + rest);
    Numeral numeral = new NumeralReader(paragraph.tokens()).read(0);
    assertNotNull(numeral);
    assertEquals(words, paragraph.text().substring(0, paragraph.token(numeral.end() - 1).end()));
    assertEquals(form, numeral.form());
    assertEquals(0, numeral.value().compareTo(new BigDecimal(value)), numeral::toString);
    assertEquals(Precision.EXACT, numeral.precision());
  }

  @ParameterizedTest
  @CsvSource({
    "dozens, VAGUE, 12",
    "several hundred, VAGUE, 100",
    "a few thousand, VAGUE, 1000",
    "tens of thousands, VAGUE, 10000",
    "hundreds of millions, VAGUE, 100000000",
    "millions, VAGUE, 1000000",
    "a couple of, APPROXIMATE, 2",
    "a couple hundred, APPROXIMATE, 200",
  })
  void readsOrdersOfMagnitude(String words, Precision precision, String value) {
    Paragraph paragraph = Untagged.paragraph(words + " people");
    Numeral numeral = new NumeralReader(paragraph.tokens()).read(0);
    assertNotNull(numeral);
    assertEquals(words, paragraph.text().substring(0, paragraph.token(numeral.end() - 1).end()));
    assertEquals(precision, numeral.precision());
    assertEquals(0, numeral.value().compareTo(new BigDecimal(value)), numeral::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,2,3,4", "1.2.3.4", "10:30", "007", "1,23", "1234,567", "a man", "a couple",
            "several men",
        "a third party", "the", "tens", "1980s", "'90s", "٣", "-", "minus", "."
      })
  void leavesOtherWordsAndCodesAlone(String text) {
    assertNull(new NumeralReader(Untagged.paragraph(text).tokens()).read(0));
  }

  @Test
  void aHundredThousandDigitsAreNoNumber() {
    String digits = "9".repeat(100_000);
    assertNull(new NumeralReader(Untagged.paragraph(digits).tokens()).read(0));
    assertNull(new NumeralReader(Untagged.paragraph("-" + digits).tokens()).read(0));
    assertNull(new NumeralReader(Untagged.paragraph("." + digits).tokens()).read(0));
  }

  @Test
  void multipliersDoNotPileUp() {
    Paragraph paragraph = Untagged.paragraph("one" + " trillion".repeat(10_000));
    Numeral numeral = new NumeralReader(paragraph.tokens()).read(0);
    assertNotNull(numeral);
    assertEquals(4, numeral.end());
  }
}
