package io.github.saidby.internal.sections;

/**
 * A line that shows something.
 *
 * @param start the offset of its first visible character
 * @param end the offset behind its last visible character
 * @param indent how many columns of white space stand before it; a tab counts as four
 * @param gap how many blank lines stand before it
 * @param newPage whether a form feed stands between it and the line before
 */
record Line(int start, int end, int indent, int gap, boolean newPage) {

  int length() {
    return end - start;
  }
}
