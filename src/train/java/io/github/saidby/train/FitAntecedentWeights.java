package io.github.saidby.train;

import io.github.saidby.Extractor;
import io.github.saidby.Stage;
import io.github.saidby.internal.speakers.PronounReader;
import io.github.saidby.internal.speakers.PronounReader.Option;
import io.github.saidby.internal.speakers.PronounReader.Pronoun;
import io.github.saidby.stage.QuoteFindings;
import io.github.saidby.text.AnnotatedText;
import io.github.saidby.train.ChoiceRegression.Choice;
import io.github.saidby.train.PronounDocument.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * Fits the weights by which antecedents of pronouns are chosen. The same documents give the same
 * bytes.
 *
 * <p>Arguments: the table to write, then files of documents as {@link PronounDocuments} reads them.
 * Prints how often the choice is right, by cross-validation over documents.
 */
public final class FitAntecedentWeights {

  private static final double PENALTY = 1;
  private static final int FOLDS = 5;

  /** How often it is fitted: who spoke before is told by the weights of the round before. */
  private static final int ROUNDS = 3;

  private static final String HEADER =
      """
      # How much speaks for a phrase as the antecedent of a pronoun: of he, she and they (person), and of it (thing).
      # Source: fitted for Saidby on the pronouns of PolNeAR 1.0 (training part) and of GUM; no feature is a word.
      feature\tperson\tthing
      """;

  /**
   * Where things differ from persons. They are told by what they are as often as by name. A place
   * says something only where its name stands for those who act there, so as a subject.
   */
  private static final Map<String, Double> THINGS =
      Map.of(
          "description", 0.0, "description of gender", 0.0, "place", -2.0, "place as subject", 2.0);

  /** A pronoun with its right antecedents among the options. */
  private record Example(int document, boolean thing, Choice choice) {}

  private FitAntecedentWeights() {}

  /** Runs the program. */
  public static void main(String[] args) throws IOException {
    List<PronounDocument> documents = new ArrayList<>();
    for (String file : Arrays.asList(args).subList(1, args.length)) {
      for (String line : Files.readAllLines(Path.of(file))) {
        documents.add(PronounDocuments.read(line));
      }
    }
    List<AnnotatedText> texts = read(documents);
    int size = PronounReader.features().size();
    List<double[]> weights = List.of(new double[size], new double[size]);
    List<Example> examples = List.of();
    for (int round = 0; round < ROUNDS; round++) {
      examples = examples(documents, texts, weights);
      weights = fit(examples);
    }
    validate(examples);
    Files.writeString(Path.of(args[0]), table(weights));
  }

  private static List<AnnotatedText> read(List<PronounDocument> documents) {
    List<AnnotatedText> read = new ArrayList<>();
    Extractor extractor =
        Extractor.builder()
            .stages(Stage.SECTIONS, Stage.QUOTES)
            .quoteExtractor(
                text -> {
                  read.add(text);
                  return QuoteFindings.NONE;
                })
            .build();
    documents.forEach(document -> extractor.extract(document.text()));
    return read;
  }

  private static List<Example> examples(
      List<PronounDocument> documents, List<AnnotatedText> texts, List<double[]> weights) {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      PronounReader reader = new PronounReader(texts.get(i), weights.get(0), weights.get(1));
      for (Reference reference : documents.get(i).references()) {
        add(reader, reference, i, examples);
      }
    }
    return examples;
  }

  private static void add(
      PronounReader reader, Reference reference, int document, List<Example> examples) {
    Pronoun pronoun = reader.pronoun(reference.head().start());
    if (pronoun != null) {
      List<Option> options = pronoun.options();
      boolean[] right = new boolean[options.size()];
      boolean any = false;
      for (int i = 0; i < right.length; i++) {
        right[i] = reference.antecedent().test(options.get(i));
        any |= right[i];
      }
      if (any) {
        List<double[]> features = options.stream().map(Option::features).toList();
        examples.add(new Example(document, pronoun.thing(), new Choice(features, right)));
      }
    }
    if (reference.content() != PronounDocument.SILENT) {
      reader.spoke(reference.head().start(), reference.content());
    }
  }

  private static List<Choice> choices(List<Example> examples, boolean thing) {
    return examples.stream()
        .filter(example -> example.thing() == thing)
        .map(Example::choice)
        .toList();
  }

  /** For "he", "she" and "they", then for "it", which are drawn to the former. */
  private static List<double[]> fit(List<Example> examples) {
    int size = PronounReader.features().size();
    double[] penalty = new double[size];
    Arrays.fill(penalty, PENALTY);
    double[] person = ChoiceRegression.fit(choices(examples, false), new double[size], penalty);
    double[] prior = person.clone();
    THINGS.forEach((feature, weight) -> prior[PronounReader.features().indexOf(feature)] = weight);
    double[] thing = ChoiceRegression.fit(choices(examples, true), prior, penalty);
    return List.of(person, thing);
  }

  private static void validate(List<Example> examples) {
    int[] right = new int[2];
    int[] all = new int[2];
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      List<double[]> weights =
          fit(examples.stream().filter(e -> e.document() % FOLDS != held).toList());
      for (Example example : examples) {
        if (example.document() % FOLDS == held) {
          int kind = example.thing() ? 1 : 0;
          Choice choice = example.choice();
          all[kind]++;
          if (choice.right()[ChoiceRegression.best(choice.options(), weights.get(kind))]) {
            right[kind]++;
          }
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "right: %d of %d persons, %d of %d things%n",
        right[0],
        all[0],
        right[1],
        all[1]);
  }

  private static String table(List<double[]> weights) {
    StringBuilder table = new StringBuilder(HEADER);
    List<String> features = PronounReader.features();
    for (String feature : new TreeSet<>(features)) {
      int k = features.indexOf(feature);
      table.append(
          String.format(
              Locale.ROOT, "%s\t%.2f\t%.2f\n", feature, weights.get(0)[k], weights.get(1)[k]));
    }
    return table.toString();
  }
}
