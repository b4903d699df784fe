package io.github.saidby;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.saidby.json.ExtractionJson;
import io.github.saidby.model.Document;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same document gives the same bytes everywhere. */
class DeterminismTest {

  private static final Path ARTICLE = Path.of("examples/articles/harbour.txt");

  @TempDir Path folder;

  @Test
  void localeZoneAndCharsetOfTheMachineChangeNothing() throws Exception {
    byte[] plain = inJvm("-Duser.language=en", "-Duser.timezone=UTC", "-Dfile.encoding=UTF-8");
    byte[] other =
        inJvm(
            "-Duser.language=ar",
            "-Duser.country=EG",
            "-Duser.timezone=Pacific/Kiritimati",
            "-Dfile.encoding=ISO-8859-1",
            "-Dline.separator=\r");
    assertArrayEquals(plain, other, () -> new String(other, UTF_8));
  }

  @Test
  void sixteenThreadsGetWhatOneGets() throws Exception {
    Extractor shared = Extractor.english();
    Document article = article();
    String alone = ExtractionJson.toJson(shared.extract(article));
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      Callable<String> reading = () -> ExtractionJson.toJson(shared.extract(article));
      for (Future<String> together : threads.invokeAll(Collections.nCopies(64, reading))) {
        assertEquals(alone, together.get());
      }
    } finally {
      threads.shutdownNow();
    }
    assertEquals(alone, ExtractionJson.toJson(Extractor.english().extract(article)));
  }

  private static Document article() throws IOException {
    return Document.of(Files.readString(ARTICLE)).published("2025-03-12");
  }

  private byte[] inJvm(String... options) throws Exception {
    Path output = folder.resolve("output");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("io.github.saidby.examples.ReadArticle", ARTICLE.toString(), "--json"));
    command.addAll(List.of("--published", "2025-03-12"));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(new File(folder.toFile(), "errors"))
            .start();
    assertEquals(0, process.waitFor());
    assertEquals("", Files.readString(folder.resolve("errors")));
    return new String(Files.readAllBytes(output), UTF_8).strip().getBytes(UTF_8);
  }
}
