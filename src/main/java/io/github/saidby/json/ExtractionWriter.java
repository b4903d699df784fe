package io.github.saidby.json;

import io.github.saidby.Extraction;
import io.github.saidby.model.Diagnostic;
import io.github.saidby.model.MarkedPhrase;
import io.github.saidby.model.Mention;
import io.github.saidby.model.Metadata;
import io.github.saidby.model.Speaker;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;

/** Writes the top-level object, and those of its parts that are small. */
final class ExtractionWriter {

  private ExtractionWriter() {}

  static void write(Extraction extraction, Writer writer) throws IOException {
    try (JsonOutput out = new JsonOutput(writer)) {
      Places places = Places.of(extraction.sections());
      out.beginObject();
      out.text("schema", ExtractionJson.SCHEMA_VERSION);
      out.text("id", extraction.document().id());
      out.constant("format", extraction.format());
      metadata(out, extraction.metadata());
      SectionWriter.write(out, extraction.sections());
      new QuoteWriter(out, places).write(extraction.quotes());
      markedPhrases(out, extraction, places);
      new ClaimWriter(out, places).write(extraction.claims());
      new TimeWriter(out, places).write(extraction.times());
      speakers(out, extraction);
      diagnostics(out, extraction);
      out.endObject();
    }
  }

  private static void metadata(JsonOutput out, Metadata metadata) throws IOException {
    out.beginObject("metadata");
    out.text("title", metadata.title());
    out.texts("authors", metadata.authors());
    out.text("published", metadata.publicationDate().map(LocalDate::toString));
    Parts.dateline(out, metadata.dateline());
    out.endObject();
  }

  private static void markedPhrases(JsonOutput out, Extraction extraction, Places places)
      throws IOException {
    out.beginArray("marked_phrases");
    for (MarkedPhrase phrase : extraction.markedPhrases()) {
      out.beginObject();
      out.span("span", phrase.span());
      out.text("text", phrase.text());
      out.constant("kind", phrase.kind());
      places.write(out, phrase);
      Parts.evidence(out, phrase.evidence());
      out.endObject();
    }
    out.endArray();
  }

  private static void speakers(JsonOutput out, Extraction extraction) throws IOException {
    out.beginArray("speakers");
    for (Speaker speaker : extraction.speakers()) {
      out.beginObject();
      Parts.speakerFields(out, speaker);
      out.beginArray("mentions");
      for (Mention mention : speaker.mentions()) {
        out.beginObject();
        out.span("span", mention.span());
        out.text("text", mention.text());
        out.endObject();
      }
      out.endArray();
      out.endObject();
    }
    out.endArray();
  }

  private static void diagnostics(JsonOutput out, Extraction extraction) throws IOException {
    out.beginArray("diagnostics");
    for (Diagnostic diagnostic : extraction.diagnostics()) {
      out.beginObject();
      out.constant("kind", diagnostic.kind());
      out.text("message", diagnostic.message());
      if (diagnostic.span().isPresent()) {
        out.span("span", diagnostic.span().get());
      } else {
        out.absent("span");
      }
      out.endObject();
    }
    out.endArray();
  }
}
