package io.github.saidby.internal.times.value;

import io.github.saidby.model.TimeInterval;
import io.github.saidby.model.TimeKind;
import io.github.saidby.model.TimeResolution;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The calendar unit that holds the publication date, or one before or after it: "this week", "last
 * year", "tomorrow"; or one beside the time that was spoken of last: "the previous year".
 *
 * @param unit the unit
 * @param offset how many units later
 * @param fromAnchor whether it is reckoned from the time spoken of last
 * @param onlyAnchor whether it is unknown where no such time was spoken of
 */
public record UnitAway(CalendarUnit unit, long offset, boolean fromAnchor, boolean onlyAnchor)
    implements TimeValue {

  /** A unit that is told, or is reckoned from the time spoken of last where there is one. */
  public UnitAway(CalendarUnit unit, long offset, boolean fromAnchor) {
    this(unit, offset, fromAnchor, false);
  }

  /** "That night": the unit that holds the time spoken of last, as long as that was as fine. */
  public static UnitAway sameAs(CalendarUnit unit) {
    return new UnitAway(unit, 0, true, true);
  }

  /** A unit reckoned from the publication date. */
  public static UnitAway of(CalendarUnit unit, long offset) {
    return new UnitAway(unit, offset, false);
  }

  @Override
  public String rule() {
    return "time.relative-unit";
  }

  @Override
  public TimeKind kind() {
    return unit.isClock() ? TimeKind.DATETIME : TimeKind.DATE;
  }

  /** On a Saturday, the working day before is the Friday that its week's working days end with. */
  private long steps(LocalDateTime from, LocalDateTime here) {
    boolean over = unit == CalendarUnit.WORKING_DAY && !CalendarUnit.DAY.floor(from).equals(here);
    return over && offset < 0 ? offset + 1 : offset;
  }

  /** Publication, unless an hour is asked for and only its day is known. */
  private @Nullable LocalDateTime published(Reference reference) {
    return unit.isClock() && !reference.clockKnown() ? null : reference.published();
  }

  /** "will be back the next day": where nothing else is told, it is the one behind publication. */
  private boolean isAhead(Reference reference) {
    return offset > 0 && reference.anchor() == null && reference.direction() == Direction.FUTURE;
  }

  @Override
  public Resolved resolve(Reference reference) {
    Resolved anchor = fromAnchor ? reference.anchor() : null;
    boolean coarse = anchor == null || anchor.granularity().compareTo(unit.granularity()) > 0;
    if (onlyAnchor && coarse && !isAhead(reference)) {
      return Resolved.unresolved(null, unit.granularity());
    }
    LocalDateTime from = anchor == null ? published(reference) : anchor.start();
    LocalDateTime here = from == null ? null : unit.floor(from);
    LocalDateTime start = from == null || here == null ? null : unit.plus(here, steps(from, here));
    TimeInterval interval = start == null ? null : unit.from(start);
    if (start == null || interval == null) {
      return Resolved.unresolved(null, unit.granularity());
    }
    TimeResolution how = anchor == null ? TimeResolution.PUBLICATION_DATE : TimeResolution.CONTEXT;
    return Resolved.of(unit.timex(start), interval, unit, how);
  }
}
