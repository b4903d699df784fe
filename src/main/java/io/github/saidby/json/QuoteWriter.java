package io.github.saidby.json;

import io.github.saidby.model.Attribution.Attributed;
import io.github.saidby.model.Attribution.Unattributed;
import io.github.saidby.model.AttributionCandidate;
import io.github.saidby.model.Cue;
import io.github.saidby.model.Ground;
import io.github.saidby.model.Quote;
import io.github.saidby.model.Source;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes quotes with their attribution. */
final class QuoteWriter {

  private final JsonOutput out;
  private final Places places;

  QuoteWriter(JsonOutput out, Places places) {
    this.out = out;
    this.places = places;
  }

  void write(List<Quote> quotes) throws IOException {
    Map<Quote, Integer> numbers = new HashMap<>();
    for (Quote quote : quotes) {
      numbers.putIfAbsent(quote, numbers.size());
    }
    out.beginArray("quotes");
    for (Quote quote : quotes) {
      out.beginObject();
      out.constant("kind", quote.kind());
      out.text("text", quote.text());
      out.spans("content", quote.content());
      out.spans("verbatim", quote.verbatim());
      cue(quote.cue());
      attribution(quote);
      out.span("addressee", quote.addressee());
      out.span("occasion", quote.occasion());
      parent(quote.parent().map(numbers::get));
      places.write(out, quote);
      Parts.evidence(out, quote.evidence());
      candidates(quote.candidates());
      out.endObject();
    }
    out.endArray();
  }

  private void cue(Optional<Cue> cue) throws IOException {
    out.span("cue", cue);
    out.text("cue_lemma", cue.map(Cue::lemma));
    out.constant("stance", cue.map(Cue::stance));
    out.flag("negated", cue.map(Cue::negated).orElse(false));
    out.flag("hedged", cue.map(Cue::hedged).orElse(false));
  }

  private void attribution(Quote quote) throws IOException {
    out.span("source", quote.source());
    Parts.speaker(out, "speaker", quote.speaker());
    if (quote.attribution() instanceof Attributed attributed) {
      sources("speakers", attributed.sources());
      sources("via", attributed.relays());
      out.absent("unattributed");
    } else if (quote.attribution() instanceof Unattributed unattributed) {
      sources("speakers", List.of());
      sources("via", List.of());
      out.constant("unattributed", unattributed.reason());
    }
  }

  private void sources(String name, List<Source> sources) throws IOException {
    out.beginArray(name);
    for (Source source : sources) {
      out.beginObject();
      Parts.speakerFields(out, source.speaker());
      out.span("source", source.mention().span());
      out.endObject();
    }
    out.endArray();
  }

  private void candidates(List<AttributionCandidate> candidates) throws IOException {
    out.beginArray("candidates");
    for (AttributionCandidate candidate : candidates) {
      out.beginObject();
      out.text("rule", candidate.rule());
      out.span("source", candidate.source());
      out.spans("content", candidate.content());
      out.score("confidence", candidate.confidence());
      out.beginObject("grounds");
      for (Map.Entry<Ground, Double> ground : candidate.grounds().entrySet()) {
        out.score(ground.getKey().name().toLowerCase(Locale.ROOT), ground.getValue());
      }
      out.endObject();
      out.endObject();
    }
    out.endArray();
  }

  private void parent(Optional<Integer> number) throws IOException {
    if (number.isPresent()) {
      out.number("parent", number.get());
    } else {
      out.absent("parent");
    }
  }
}
