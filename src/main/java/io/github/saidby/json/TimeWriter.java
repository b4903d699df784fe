package io.github.saidby.json;

import io.github.saidby.model.TimeExpression;
import java.io.IOException;
import java.util.List;

/** Writes time expressions. */
final class TimeWriter {

  private final JsonOutput out;
  private final Places places;

  TimeWriter(JsonOutput out, Places places) {
    this.out = out;
    this.places = places;
  }

  void write(List<TimeExpression> times) throws IOException {
    out.beginArray("times");
    for (TimeExpression time : times) {
      out.beginObject();
      out.span("span", time.span());
      out.text("text", time.text());
      out.constant("kind", time.kind());
      out.text("timex", time.timex());
      out.text("edtf", time.edtf());
      Parts.interval(out, time.interval());
      out.constant("mod", time.modifier());
      out.constant("granularity", time.granularity());
      out.constant("resolution", time.resolution());
      out.flag("ambiguous", time.ambiguous());
      places.write(out, time);
      Parts.evidence(out, time.evidence());
      out.endObject();
    }
    out.endArray();
  }
}
