package io.github.saidby.json;

import io.github.saidby.model.Dateline;
import io.github.saidby.model.Evidence;
import io.github.saidby.model.Speaker;
import io.github.saidby.model.TimeInterval;
import java.io.IOException;
import java.util.Optional;

/** Writes what several kinds of result have. */
final class Parts {

  private Parts() {}

  static void dateline(JsonOutput out, Optional<Dateline> dateline) throws IOException {
    if (dateline.isEmpty()) {
      out.absent("dateline");
      return;
    }
    out.beginObject("dateline");
    out.span("span", dateline.get().span());
    out.text("place", dateline.get().place());
    out.text("day", dateline.get().day());
    out.text("agency", dateline.get().agency());
    out.endObject();
  }

  static void evidence(JsonOutput out, Evidence evidence) throws IOException {
    out.text("rule", evidence.rule());
    out.score("confidence", evidence.confidence());
    out.spans("evidence", evidence.spans());
  }

  static void speaker(JsonOutput out, String name, Optional<Speaker> speaker) throws IOException {
    if (speaker.isEmpty()) {
      out.absent(name);
      return;
    }
    out.beginObject(name);
    speakerFields(out, speaker.get());
    out.endObject();
  }

  static void speakerFields(JsonOutput out, Speaker speaker) throws IOException {
    out.text("name", speaker.name());
    out.constant("type", speaker.type());
    out.flag("named", speaker.named());
    out.text("role", speaker.role());
    out.text("affiliation", speaker.affiliation());
    out.constant("unresolved", speaker.unresolved());
  }

  static void interval(JsonOutput out, Optional<TimeInterval> interval) throws IOException {
    out.text("start", interval.flatMap(TimeInterval::startIso));
    out.text("end", interval.flatMap(TimeInterval::endIso));
  }
}
