package io.github.saidby.text;

/** What a name names. */
public enum NameType {
  /** A human being. */
  PERSON,
  /** A body of people: a company, a ministry, a party. */
  ORGANIZATION,
  /** A place: a country, a city, a building. */
  PLACE,
  /** Something else, or unknown. */
  OTHER
}
