package io.github.saidby.internal.sections;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.saidby.model.Block;
import io.github.saidby.model.Dateline;
import io.github.saidby.model.Document;
import io.github.saidby.model.Metadata;
import io.github.saidby.model.Section;
import io.github.saidby.text.DocumentText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a document says of itself in the lines around its title. */
class FrontPageTest {

  private static final String BODY =
      "The council voted on Monday to keep the ferry running for another ten years, against the"
          + " advice of its treasurer.";

  private static final EnglishSectionSplitter SPLITTER = new EnglishSectionSplitter();
  private static final FrontPage FRONT_PAGE = FrontPage.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '^',
      textBlock =
          """
          12 May 2021                                        ¦       ¦ 2021-05-12
          Published: Wednesday, May 12th, 2021 at 5.30 pm    ¦       ¦ 2021-05-12
          Updated May 14, 2021. First published 12 May 2021  ¦       ¦ 2021-05-12
          May 12, 2021 Updated 6:42 PM EDT                   ¦       ¦ 2021-05-12
          Last modified on Fri 14 May 2021 11.42 BST         ¦       ¦ 2021-05-14
          2021-05-12T09:00:00Z                               ¦       ¦ 2021-05-12
          18/05/2021                                         ¦       ¦ 2021-05-18
          04/05/2021                                         ¦       ¦ ^^
          04/05/2021                                         ¦ en-US ¦ 2021-04-05
          04/05/2021                                         ¦ en-GB ¦ 2021-05-04
          Oslo | Updated: May 12, 2021 07:15 CET             ¦       ¦ 2021-05-12
          By Mira Holt, May 12, 2021                         ¦       ¦ 2021-05-12
          Posted on May 12, 2021 by Mira Holt                ¦       ¦ 2021-05-12
          May 2021                                           ¦       ¦ ^^
          31 June 2021                                       ¦       ¦ ^^
          3 hours ago                                        ¦       ¦ ^^
          617-555-0134                                       ¦       ¦ ^^
          Deadline: May 12, 2021                             ¦       ¦ ^^
          Closing Date: 12 May 2021                          ¦       ¦ ^^
          Oslo: May 12, 2021                                 ¦       ¦ 2021-05-12
          SESSION 2020-21 12 MAY 2021                        ¦       ¦ 2021-05-12
          Wed 12 May 2021 10.00 BST                          ¦       ¦ 2021-05-12
          """)
  void aLineUnderTheTitleDatesTheDocument(String line, String locale, String date) {
    Locale read = locale == null ? Locale.ENGLISH : Locale.forLanguageTag(locale);
    Metadata metadata = read("Town Keeps Its Ferry\n\n" + line + "\n\n" + BODY, read);
    assertEquals(date, metadata.publicationDate().map(Object::toString).orElse(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          By Mira Holt                             ¦ Mira Holt
          By MIRA HOLT and TOM REED                ¦ MIRA HOLT, TOM REED
          By Mira Holt, Tom Reed and Ada Roe       ¦ Mira Holt, Tom Reed, Ada Roe
          By Mira Holt, The Harbour Post           ¦ Mira Holt
          Written by: Mira Holt | Edited by: A Roe ¦ Mira Holt
          Posted on May 12, 2021 by Mira Holt      ¦ Mira Holt
          By Mira Holt · May 12, 2021              ¦ Mira Holt
          """)
  void aBylineNamesTheAuthors(String line, String authors) {
    Metadata metadata = read("Town Keeps Its Ferry\n\n" + line + "\n\n" + BODY, Locale.ENGLISH);
    assertEquals(authors, String.join(", ", metadata.authors()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '^',
      textBlock =
"""
ISTANBUL (AP) —                                  ¦ ISTANBUL            ¦ AP ¦ -
          NEW YORK –                                       ¦ NEW YORK            ¦ - ¦ -
          TREVISK, Lorandia (AP) —                         ¦ TREVISK, Lorandia   ¦ AP ¦ -
          CAMBRIDGE, Mass., Aug. 6, 2024 /PRWire/ --       ¦ CAMBRIDGE, Mass.    ¦ PRWire ¦ Aug. 6, 2024
          LONDON, March 3 (Reuters) -                      ¦ LONDON              ¦ Reuters ¦ March 3
          Nairobi —                                        ¦ Nairobi             ¦ - ¦ -
          Durban, May 3 (IPS) -                            ¦ Durban              ¦ IPS ¦ May 3
          (Reuters) -                                      ¦ -                   ¦ Reuters ¦ -
          Harbour News, 25 March -                         ¦ -                   ¦ Harbour News ¦ 25 March
          RIYADH:                                          ¦ RIYADH              ¦ - ¦ -
          New Delhi, July 25:                              ¦ New Delhi           ¦ - ¦ July 25
          The mayor — who had slept badly —                ¦ none                ¦ none ¦ none
          UPDATE -                                         ¦ none                ¦ none ¦ none
          He said this:                                    ¦ none                ¦ none ¦ none
          Two years on (and counting) —                    ¦ none                ¦ none ¦ none
          """)
  void aDatelineTellsPlaceAgencyAndDay(String opening, String place, String agency, String day) {
    Metadata metadata = read("Town Keeps Its Ferry\n\n" + opening + " " + BODY, Locale.ENGLISH);
    assertEquals(place, metadata.dateline().map(line -> line.place().orElse("-")).orElse("none"));
    assertEquals(agency, metadata.dateline().map(line -> line.agency().orElse("-")).orElse("none"));
    assertEquals(day, metadata.dateline().map(line -> line.day().orElse("-")).orElse("none"));
    assertEquals(
        place.equals("none") ? "" : opening, metadata.dateline().map(Dateline::text).orElse(""));
  }

  private static Metadata read(String text, Locale locale) {
    List<Block> blocks = new ArrayList<>();
    for (Section section :
        SPLITTER.split(DocumentText.plain(Document.of(text).withLocale(locale)))) {
      blocks.addAll(section.blocks());
    }
    return FRONT_PAGE.read(Metadata.NONE, blocks, locale).metadata();
  }
}
