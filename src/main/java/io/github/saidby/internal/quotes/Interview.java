package io.github.saidby.internal.quotes;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.quotes.SyntaxWords.WordClass;
import io.github.saidby.internal.speakers.SpeakerBook;
import io.github.saidby.model.BlockKind;
import io.github.saidby.text.AnnotatedText;
import io.github.saidby.text.Paragraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An interview whose turns bear no labels: paragraphs or headings that ask "you" something, each
 * with an answer behind it that says "I". The answers are those of the one person whom the words
 * before the first question name; where they name several, nobody's.
 */
final class Interview {

  /** The fewest questions: two may stand in any article. */
  private static final int MIN_QUESTIONS = 3;

  /** The most tokens of a question. */
  private static final int MAX_QUESTION = 80;

  private final AnnotatedText text;
  private final SyntaxWords words;
  private final Map<Integer, Integer> questionOf = new HashMap<>();
  private @Nullable Passage home;
  private @Nullable SourceMatch interviewee;
  private @Nullable Draft answer;
  private int asked = -1;

  /**
   * Looks for an interview.
   *
   * @param marks the document's quotation marks
   */
  Interview(AnnotatedText text, SyntaxWords words, SpeakerBook speakers, Marks marks) {
    this.text = text;
    this.words = words;
    int first = findAnswers();
    NounPhrase name = first < 0 ? null : Interviewees.before(text, first, speakers::typeOf);
    if (name != null) {
      home = new Passage(name.paragraph(), marks.in(name.paragraph()), words);
      interviewee = SourceMatch.of(name, name.baseEnd());
    }
  }

  /** Takes down which paragraph answers which question; the first question's index, or -1. */
  private int findAnswers() {
    List<Integer> questions =
        text.paragraphs().stream().filter(this::isQuestion).map(Paragraph::index).toList();
    int personal = 0;
    int toYou = 0;
    for (int q = 0; q < questions.size(); q++) {
      int end = q + 1 < questions.size() ? questions.get(q + 1) : text.paragraphs().size();
      personal += findAnswer(questions.get(q), end) ? 1 : 0;
      toYou += has(text.paragraphs().get(questions.get(q)), WordClass.SECOND_PERSON) ? 1 : 0;
    }
    boolean interview =
        questions.size() >= MIN_QUESTIONS
            && 2 * personal > questions.size()
            && 2 * toYou >= questions.size();
    return interview ? questions.get(0) : -1;
  }

  /** Takes down which paragraphs answer a question; whether one of them says "I". */
  private boolean findAnswer(int question, int end) {
    boolean last = end == text.paragraphs().size();
    boolean personal = false;
    for (int i = question + 1; i < end; i++) {
      Paragraph paragraph = text.paragraphs().get(i);
      boolean here = has(paragraph, WordClass.FIRST_PERSON);
      // Behind the last answer an article may go on in its own words.
      boolean leaves = last && i > question + 1 && !here;
      if (leaves || !paragraph.block().kind().isRunningText()) {
        break;
      }
      personal |= here;
      questionOf.put(i, question);
    }
    return personal;
  }

  private boolean isQuestion(Paragraph paragraph) {
    BlockKind kind = paragraph.block().kind();
    return (kind == BlockKind.HEADING || kind == BlockKind.PARAGRAPH)
        && paragraph.text().endsWith("?")
        && paragraph.tokens().size() <= MAX_QUESTION;
  }

  private boolean has(Paragraph paragraph, WordClass wordClass) {
    return paragraph.tokens().stream().anyMatch(token -> words.is(token.normal(), wordClass));
  }

  /** The answer that a paragraph begins; null where it begins none, or goes on with one. */
  @Nullable Draft read(Passage passage) {
    Integer question = questionOf.get(passage.paragraph().index());
    if (home == null || interviewee == null || question == null) {
      return null;
    }
    boolean begins = answer == null || asked != question;
    Draft said = begins ? new Draft(home, Rule.INTERVIEW, null, interviewee) : answer;
    answer = said;
    asked = question;
    if (said == null) {
      return null;
    }
    said.with(passage, passage.paragraph().span());
    passage.claim(passage.paragraph().span());
    return begins ? said : null;
  }
}
