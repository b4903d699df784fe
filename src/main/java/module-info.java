/** Saidby: reads a document and returns who said it, how many, and by when. */
module io.github.saidby {
  requires com.google.common;
  requires org.apache.opennlp.tools;
  requires org.slf4j;
  requires static transitive org.jspecify;
  requires static auto.value.annotations;
  requires static java.compiler; // the annotation that marks generated code
  requires static com.fasterxml.jackson.core;
  requires static org.commonmark;
  requires static org.jsoup;

  exports io.github.saidby;
  exports io.github.saidby.json;
  exports io.github.saidby.model;
  exports io.github.saidby.stage;
  exports io.github.saidby.text;
}
