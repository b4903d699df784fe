package io.github.saidby.modules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles and runs a program of another module in a JVM of its own: faults of {@code module-info}
 * show nowhere else, because the tests run on the class path.
 */
class ModulePathTest {

  private static final List<String> NEEDED =
      List.of("opennlp-tools", "opennlp-models", "guava", "failureaccess", "jspecify", "slf4j-api");
  private static final List<String> OPTIONAL = List.of("jackson-core", "commonmark", "jsoup");

  private static final String MODULE_INFO =
      """
      module consumer {
        requires io.github.saidby;
      }
      """;

  private static final String PROGRAM =
      """
      package consumer;

      import io.github.saidby.Extraction;
      import io.github.saidby.Extractor;
      import io.github.saidby.json.ExtractionJson;
      import io.github.saidby.model.Document;
      import io.github.saidby.model.DocumentFormat;

      public class Main {
        static final String TEXT =
            "# It holds <script type='application/ld+json'>{}</script>";

        public static void main(String[] args) {
          Extraction found = Extractor.english().extract("“It holds,” said Ada Roe in May 2024.");
          System.out.println("text");
          try {
            System.out.println(ExtractionJson.toJson(found).substring(0, 11));
          } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
          }
          for (DocumentFormat format : DocumentFormat.values()) {
            try {
              Document document = Document.of(TEXT).withFormat(format);
              Extractor.english().extract(document);
              System.out.println(format);
            } catch (IllegalStateException e) {
              System.out.println(e.getMessage());
            }
          }
        }
      }
      """;

  @TempDir Path folder;

  @BeforeEach
  void compile() throws IOException {
    Path source = Files.createDirectories(folder.resolve("source/consumer"));
    Path info = Files.writeString(source.resolveSibling("module-info.java"), MODULE_INFO, UTF_8);
    Path program = Files.writeString(source.resolve("Main.java"), PROGRAM, UTF_8);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options =
        List.of(
            "--release",
            "17",
            "--module-path",
            modulePath(NEEDED),
            "-d",
            folder.resolve("classes").toString());
    StringWriter messages = new StringWriter();
    try (var files = compiler.getStandardFileManager(null, null, UTF_8)) {
      boolean compiled =
          compiler
              .getTask(
                  messages,
                  files,
                  null,
                  options,
                  null,
                  files.getJavaFileObjects(info.toFile(), program.toFile()))
              .call();
      assertTrue(compiled, messages.toString());
    }
  }

  @Test
  void theModuleRunsWithoutTheOptionalOnesAndSaysWhatIsMissing() throws Exception {
    List<String> lines = run(modulePath(NEEDED), List.of());
    assertEquals("text", lines.get(0));
    assertTrue(lines.get(1).contains("com.fasterxml.jackson.core:jackson-core"), lines.get(1));
  }

  @Test
  void pagesAreReadWithoutTheLibraryThatReadsTheirMetadata() throws Exception {
    List<String> some = Stream.concat(NEEDED.stream(), Stream.of("jsoup")).toList();
    List<String> lines = run(modulePath(some), List.of("--add-modules", "org.jsoup"));
    assertEquals("HTML", lines.get(4), lines.toString());
  }

  @Test
  void theModuleRunsWithTheOptionalOnes() throws Exception {
    List<String> all = Stream.concat(NEEDED.stream(), OPTIONAL.stream()).toList();
    List<String> lines =
        run(
            modulePath(all),
            List.of("--add-modules", "com.fasterxml.jackson.core,org.jsoup,org.commonmark"));
    assertEquals(List.of("text", "{\"schema\":\"", "TEXT", "MARKDOWN", "HTML", "AUTO"), lines);
  }

  private List<String> run(String modulePath, List<String> options) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-Dfile.encoding=UTF-8", "--module-path"));
    command.add(modulePath + File.pathSeparator + folder.resolve("classes"));
    command.addAll(options);
    command.addAll(List.of("-m", "consumer/consumer.Main"));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor(), output);
    return output.lines().filter(line -> !line.startsWith("SLF4J")).toList();
  }

  /** The library's own classes and the jars whose names start so. */
  private static String modulePath(List<String> names) {
    List<String> entries = new ArrayList<>(List.of(Path.of("target", "classes").toString()));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      String file = Path.of(entry).getFileName().toString();
      if (names.stream().anyMatch(name -> file.startsWith(name + "-"))) {
        entries.add(entry);
      }
    }
    return String.join(File.pathSeparator, entries);
  }
}
