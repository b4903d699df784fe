package io.github.saidby;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Made-up articles and worse, for properties of the whole. */
final class Articles {

  private static final Arbitrary<String> SPEAKER =
      Arbitraries.of(
          "Ada Roe",
          "Mayor Ines Calder",
          "Dr. Tomas Varga",
          "Roe",
          "she",
          "He",
          "the ministry",
          "The Harbour Traders’ Association",
          "a source close to the talks",
          "residents",
          "the report",
          "Ruth Oyelaran, a councillor",
          "France",
          "an official who asked not to be named");

  private static final Arbitrary<String> CUE =
      Arbitraries.of(
          "said",
          "told reporters",
          "warned",
          "has denied",
          "did not say",
          "asked",
          "tweeted",
          "added that",
          "acknowledged in a letter that",
          "called the plan",
          "demanded");

  private static final Arbitrary<String> WORDS =
      Arbitraries.of(
          "the wall will hold",
          "it cost $48 million in 2019",
          "more than 1,200 people must leave by Friday",
          "this isn’t over",
          "prices rose from 3% to 4.5%",
          "nobody knows why",
          "we won’t pay within 14 days",
          "between 24 and 48 hours",
          "“no” is no answer",
          "about 5 km each",
          "it is ‘quite’ distant");

  private static final Arbitrary<String> FILLER =
      Arbitraries.of(
          "It rained on Tuesday.",
          "The meeting in May lasted two hours.",
          "A Wall From 1911",
          "Advertisement",
          "The film “Night Boats” opened last week.",
          "By Sam Whitlock",
          "- first item",
          "What Happens Next",
          "");

  private Articles() {}

  /** Paragraphs of speech in every order of speaker, cue and words, with curly marks in pairs. */
  static Arbitrary<String> wellFormed() {
    return Arbitraries.oneOf(speech(), speech(), FILLER)
        .list()
        .ofMaxSize(8)
        .flatMap(
            paragraphs ->
                Arbitraries.of("\n\n", "\n", " ").map(gap -> String.join(gap, paragraphs)));
  }

  /** A paragraph in which somebody speaks. */
  static Arbitrary<String> speech() {
    return Combinators.combine(SPEAKER, CUE, WORDS, WORDS, Arbitraries.integers().between(0, 7))
        .as(Articles::sentence);
  }

  private static String sentence(String speaker, String cue, String words, String more, int order) {
    return switch (order) {
      case 0 -> "“" + words + ",” " + speaker + " " + cue + ".";
      case 1 -> "“" + words + ",” " + cue + " " + speaker + ". “" + more + ".”";
      case 2 -> speaker + " " + cue + ": “" + words + ".”";
      case 3 -> speaker + " " + cue + " " + words + ".";
      case 4 -> "“" + words + ",” " + speaker + " " + cue + ", “" + more + ".”";
      case 5 -> "According to " + speaker + ", " + words + " “" + more + ".”";
      case 6 -> speaker + " " + cue + " " + words + " and “" + more + "”.";
      default -> "“" + words + ".";
    };
  }

  /** Pieces of articles with all that is odd between them. */
  static Arbitrary<String> broken() {
    Arbitrary<String> odd =
        Arbitraries.of(
            "“",
            "”",
            "\"",
            "'",
            "‘",
            "’",
            "''",
            "``",
            "«",
            "»",
            "(",
            ")",
            ":",
            "—",
            "-",
            "...",
            "\n",
            "\r\n",
            "\r",
            "\u2028",
            "\t",
            "\u00a0",
            "\u200b",
            "\u200f",
            "\ufeff",
            "\u0000",
            "😀",
            "\ud800",
            "\udc00",
            "e\u0301",
            "&amp;",
            "<p>",
            "# ",
            "> ",
            "1,2",
            "$",
            "%",
            "½",
            "٣",
            "by",
            "until",
            "said",
            "99999999999999999999",
            "1e9",
            "2025-02-30",
            "4/5",
            "of");
    Arbitrary<String> piece =
        Arbitraries.oneOf(
            odd, odd, SPEAKER, CUE, WORDS, FILLER, Arbitraries.strings().ofMaxLength(5));
    return Combinators.combine(piece.list().ofMaxSize(30), Arbitraries.of("", " "))
        .as((List<String> pieces, String gap) -> String.join(gap, pieces));
  }
}
