package io.github.saidby.benchmark;

import io.github.saidby.model.Document;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** OpenNLP's published English models, used as its manual shows: the pass to compare with. */
final class OpenNlp {

  private final SentenceDetectorME sentences;
  private final TokenizerME tokenizer;
  private final POSTaggerME tagger;

  OpenNlp() throws IOException {
    sentences = new SentenceDetectorME(new SentenceModel(model("sentence")));
    tokenizer = new TokenizerME(new TokenizerModel(model("tokens")));
    tagger = new POSTaggerME(new POSModel(model("pos")));
  }

  private static InputStream model(String name) {
    return OpenNlp.class.getResourceAsStream("/opennlp-en-ud-ewt-" + name + "-1.3-2.5.4.bin");
  }

  /** Tokenises each line. */
  int tokenize(List<Document> documents) {
    int tokens = 0;
    for (Document document : documents) {
      for (String line : document.text().split("\n")) {
        tokens += tokenizer.tokenize(line).length;
      }
    }
    return tokens;
  }

  /** Finds the sentences of each line, tokenises and tags them. */
  int tokenizeAndTag(List<Document> documents) {
    int tags = 0;
    for (Document document : documents) {
      for (String line : document.text().split("\n")) {
        for (String sentence : sentences.sentDetect(line)) {
          tags += tagger.tag(tokenizer.tokenize(sentence)).length;
        }
      }
    }
    return tags;
  }
}
