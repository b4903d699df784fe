package io.github.saidby.model;

/** What a block of a document is. */
public enum BlockKind {
  /** A heading, the title included. */
  HEADING,
  /** Running text. */
  PARAGRAPH,
  /** An item of a list. */
  LIST_ITEM,
  /** A quotation set off as a block. */
  BLOCK_QUOTE,
  /** What one speaker says in a transcript or interview. */
  SPEAKER_TURN,
  /** A table or a row of one. */
  TABLE,
  /** Program text. No quotes, claims or names are looked for in it. */
  CODE,
  /** Words under a picture. */
  CAPTION,
  /** The name of a site or section above the title. */
  SITE_LABEL,
  /** The title once more. */
  REPEATED_TITLE,
  /** A line under the title that is part of the headline. */
  SUBTITLE,
  /** Who wrote it. */
  BYLINE,
  /** Where it was written; mostly a dateline is no block but opens a paragraph. */
  DATELINE,
  /** When it was published. */
  PUBLICATION_DATE,
  /** The place that it comes from or is about, in a line of its own. */
  LOCATION,
  /** Words of the text, repeated large; they are no second quote. */
  PULL_QUOTE,
  /** A place for an advertisement. */
  ADVERTISEMENT,
  /** Links to other documents. */
  RELATED_LINKS,
  /** A note that corrects the text. */
  CORRECTION,
  /** Credits, copyright and contact lines. */
  CREDIT,
  /** A note at the foot. */
  FOOTNOTE,
  /** Page headers, footers and numbers. */
  PAGE_FURNITURE,
  /** A rule or ornament between parts. */
  SEPARATOR;

  /**
   * Whether the block holds running text: sentences that belong to the body.
   *
   * @return true for paragraphs, list items, speaker turns and block quotes
   */
  public boolean isRunningText() {
    return this == PARAGRAPH || this == LIST_ITEM || this == SPEAKER_TURN || this == BLOCK_QUOTE;
  }
}
