package io.github.saidby.internal.lexicon;

/** What names are of that end with a telling common noun. */
public enum NameNoun {
  /** "Hudson River", "Trump Tower". */
  PLACE,
  /** "Patriot Act", "Nobel Prize". */
  THING
}
