package io.github.saidby.internal.times.value;

/** Which one of the times that come again and again is meant. */
public enum Choice {
  /** The text does not say: direction and nearness decide. */
  OPEN,
  /** The one of the current week or year: "this Friday". */
  THIS,
  /** The first one that begins after publication: "next March". */
  NEXT,
  /** The first one that is not over: "will open by December". */
  AHEAD,
  /** The latest one that is over: "last summer". */
  LAST,
  /** The one closest to publication: "a year ago Tuesday". */
  NEAREST,
  /** Any one of them: "on a Sunday". */
  ANY
}
