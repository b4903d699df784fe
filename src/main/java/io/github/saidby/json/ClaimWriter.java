package io.github.saidby.json;

import io.github.saidby.model.Change;
import io.github.saidby.model.Claim;
import io.github.saidby.model.Comparison;
import io.github.saidby.model.DeadlineClaim;
import io.github.saidby.model.NumberRange;
import io.github.saidby.model.QuantityClaim;
import io.github.saidby.model.UnitLabel;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes quantities and deadlines. */
final class ClaimWriter {

  private final JsonOutput out;
  private final Places places;

  ClaimWriter(JsonOutput out, Places places) {
    this.out = out;
    this.places = places;
  }

  void write(List<Claim> claims) throws IOException {
    out.beginArray("claims");
    for (Claim claim : claims) {
      out.beginObject();
      if (claim instanceof QuantityClaim quantity) {
        quantity(quantity);
      } else if (claim instanceof DeadlineClaim deadline) {
        deadline(deadline);
      }
      Parts.speaker(out, "claimed_by", claim.claimedBy());
      places.write(out, claim);
      Parts.evidence(out, claim.evidence());
      out.endObject();
    }
    out.endArray();
  }

  private void quantity(QuantityClaim quantity) throws IOException {
    out.text("type", "quantity");
    out.span("span", quantity.span());
    out.text("text", quantity.text());
    out.span("core", quantity.core());
    out.constant("kind", quantity.kind());
    out.decimal("lower", quantity.lower());
    out.decimal("upper", quantity.upper());
    out.decimals("tally", quantity.tally());
    out.constant("comparator", quantity.comparator());
    out.text("unit", quantity.unit());
    unitName(quantity.unitName());
    out.span("counted", quantity.counted());
    out.span("rate", quantity.rate());
    change(quantity.change());
    comparison(quantity.comparison());
    out.constant("modality", quantity.modality());
  }

  private void unitName(Optional<UnitLabel> name) throws IOException {
    if (name.isEmpty()) {
      out.absent("unit_name");
      return;
    }
    out.beginObject("unit_name");
    out.text("singular", name.get().singular());
    out.text("plural", name.get().plural());
    out.endObject();
  }

  private void change(Optional<Change> possible) throws IOException {
    if (possible.isEmpty()) {
      out.absent("change");
      return;
    }
    Change change = possible.get();
    out.beginObject("change");
    out.constant("direction", change.direction());
    range("from", change.from());
    range("to", change.to());
    range("by", change.by());
    out.text("unit", change.unit());
    out.text("by_unit", change.byUnit());
    out.span("compared_with", change.comparedWith());
    out.constant("arithmetic", change.arithmetic());
    out.endObject();
  }

  private void comparison(Optional<Comparison> possible) throws IOException {
    if (possible.isEmpty()) {
      out.absent("comparison");
      return;
    }
    Comparison comparison = possible.get();
    out.beginObject("comparison");
    out.constant("relation", comparison.relation());
    range("value", comparison.value());
    range("other", comparison.other());
    range("by", comparison.by());
    out.text("unit", comparison.unit());
    out.text("by_unit", comparison.byUnit());
    out.span("than", comparison.than());
    out.endObject();
  }

  private void range(String name, Optional<NumberRange> range) throws IOException {
    if (range.isPresent()) {
      out.range(name, range.get().lower(), range.get().upper());
    } else {
      out.absent(name);
    }
  }

  private void deadline(DeadlineClaim deadline) throws IOException {
    out.text("type", "deadline");
    out.span("span", deadline.span());
    out.text("text", deadline.text());
    out.constant("relation", deadline.relation());
    out.constant("kind", deadline.kind());
    out.beginObject("due");
    out.text("timex", deadline.timex());
    Parts.interval(out, deadline.due());
    out.endObject();
    out.span("obligation", deadline.obligation());
    out.span("actor", deadline.actor());
    Parts.speaker(out, "actor_speaker", deadline.actorSpeaker());
    out.span("event", deadline.event());
    out.span("consequence", deadline.consequence());
    out.constant("polarity", deadline.polarity());
    out.constant("status", deadline.status());
  }
}
