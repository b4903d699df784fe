package io.github.saidby.json;

/** Writes extractions as JSON. */
public final class ExtractionJson {

  /** The version of the schema that is written. */
  public static final String SCHEMA_VERSION = "1";

  private ExtractionJson() {}
}
