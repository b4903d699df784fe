package io.github.saidby.model;

import com.google.auto.value.AutoValue;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/**
 * A text and what is known of it beforehand.
 *
 * <pre>{@code
 * Document.of(article).publishedOn(LocalDate.of(2025, 7, 24)).withId("a-17")
 * }</pre>
 *
 * <p>Each method returns a changed copy. Without a publication date, here or in the text itself,
 * relative times such as "Wednesday" stay unresolved.
 */
@AutoValue
public abstract class Document {

  Document() {}

  /**
   * A document of which nothing else is known. Its format is told from the text; {@link
   * #withFormat} decides it.
   *
   * @param text the text; any string, empty ones too
   * @return the document
   */
  public static Document of(String text) {
    return new AutoValue_Document.Builder()
        .text(text)
        .format(DocumentFormat.AUTO)
        .locale(Locale.ENGLISH)
        .build();
  }

  /**
   * The text as given, markup and all.
   *
   * @return the text that all spans of the results refer to
   */
  public abstract String text();

  /**
   * How the text is written.
   *
   * @return the format, {@link DocumentFormat#AUTO} unless said otherwise
   */
  public abstract DocumentFormat format();

  /**
   * The caller's own name for the document.
   *
   * @return the id, if one was given
   */
  public abstract Optional<String> id();

  /**
   * The language, and the country whose habits the dates follow.
   *
   * @return the locale, {@link Locale#ENGLISH} unless said otherwise
   */
  public abstract Locale locale();

  /**
   * The day of publication.
   *
   * @return the date that relative times are resolved against, if it was given
   */
  public abstract Optional<LocalDate> publicationDate();

  /**
   * The clock time of publication.
   *
   * @return the time of day, if known; there is a date then as well
   */
  public abstract Optional<LocalTime> publicationTime();

  /**
   * The offset from UTC at which the date and time of publication were given.
   *
   * @return the offset, if known
   */
  public abstract Optional<ZoneOffset> publicationOffset();

  /**
   * The same document in a format.
   *
   * @param format how the text is written
   * @return a changed copy
   */
  public Document withFormat(DocumentFormat format) {
    return toBuilder().format(format).build();
  }

  /**
   * The same document with an id.
   *
   * @param id the caller's own name for the document
   * @return a changed copy
   */
  public Document withId(String id) {
    return toBuilder().id(id).build();
  }

  /**
   * The same document in a locale. The country decides whether 4/5 is in April (US) or May (GB).
   *
   * @param locale the language and country
   * @return a changed copy
   */
  public Document withLocale(Locale locale) {
    return toBuilder().locale(locale).build();
  }

  /**
   * The same document, published on a day.
   *
   * @param date the day of publication
   * @return a changed copy
   * @throws IllegalArgumentException if the year lies outside 1 to 9998
   */
  public Document publishedOn(LocalDate date) {
    return toBuilder()
        .publicationDate(Optional.of(inRange(date)))
        .publicationTime(Optional.empty())
        .publicationOffset(Optional.empty())
        .build();
  }

  /**
   * The same document, published at a local date and time.
   *
   * @param dateTime when it was published
   * @return a changed copy
   * @throws IllegalArgumentException if the year lies outside 1 to 9998
   */
  public Document publishedAt(LocalDateTime dateTime) {
    return toBuilder()
        .publicationDate(Optional.of(inRange(dateTime.toLocalDate())))
        .publicationTime(Optional.of(dateTime.toLocalTime()))
        .publicationOffset(Optional.empty())
        .build();
  }

  /**
   * The same document, published at a date and time with an offset from UTC.
   *
   * @param dateTime when it was published
   * @return a changed copy
   * @throws IllegalArgumentException if the year lies outside 1 to 9998
   */
  public Document publishedAt(OffsetDateTime dateTime) {
    return toBuilder()
        .publicationDate(Optional.of(inRange(dateTime.toLocalDate())))
        .publicationTime(Optional.of(dateTime.toLocalTime()))
        .publicationOffset(Optional.of(dateTime.getOffset()))
        .build();
  }

  /**
   * The same document, published when an ISO 8601 string says: {@code 2025-07-24}, {@code
   * 2025-07-24T09:00:00} or {@code 2025-07-24T09:00:00+03:00}.
   *
   * @param iso the date or date-time
   * @return a changed copy
   * @throws IllegalArgumentException if the string is none of these
   */
  public Document published(String iso) {
    try {
      if (iso.indexOf('T') < 0) {
        return publishedOn(LocalDate.parse(iso));
      }
      boolean offset = iso.endsWith("Z") || iso.indexOf('+') > 0 || iso.lastIndexOf('-') > 10;
      return offset
          ? publishedAt(OffsetDateTime.parse(iso))
          : publishedAt(LocalDateTime.parse(iso));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "the publication date \""
              + iso
              + "\" is not an ISO 8601 date or date-time; write it as 2025-07-24,"
              + " 2025-07-24T09:00:00 or 2025-07-24T09:00:00+03:00",
          e);
    }
  }

  /** Years of four digits, so that reckoning from them never leaves the calendar. */
  private static LocalDate inRange(LocalDate date) {
    if (date.getYear() < 1 || date.getYear() > 9998) {
      throw new IllegalArgumentException(
          "the publication date " + date + " lies outside the years 1 to 9998");
    }
    return date;
  }

  abstract Builder toBuilder();

  @AutoValue.Builder
  abstract static class Builder {
    abstract Builder text(String text);

    abstract Builder format(DocumentFormat format);

    abstract Builder id(String id);

    abstract Builder locale(Locale locale);

    abstract Builder publicationDate(Optional<LocalDate> date);

    abstract Builder publicationTime(Optional<LocalTime> time);

    abstract Builder publicationOffset(Optional<ZoneOffset> offset);

    abstract Document build();
  }
}
