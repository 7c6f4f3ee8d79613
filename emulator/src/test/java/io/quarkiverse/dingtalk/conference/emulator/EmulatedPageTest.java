package io.quarkiverse.dingtalk.conference.emulator;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The page on what is emulated says what the tests say: its tables are made of their annotations. */
class EmulatedPageTest {

    private static final Path TABLES = Path.of("../docs/modules/ROOT/pages/includes/emulated-sentences.adoc");
    private static final String WRITE = "emulator.write-page";

    @Test
    void listsEverySentenceAndEveryGuessThatIsTested() throws IOException {
        String tables = Arrays.stream(Page.values()).map(EmulatedPageTest::table).collect(joining("\n"));
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(TABLES, tables);
        }

        assertThat(Files.readString(TABLES)).as("run this test with -D" + WRITE + "=true to write the tables anew")
                .isEqualTo(tables);
    }

    @Test
    void saysNothingTwice() {
        assertThat(statements()).extracting(it -> it.page + ": " + it.says).doesNotHaveDuplicates();
    }

    private static String table(Page page) {
        return statements().stream().filter(it -> it.page == page).map(Statement::row).collect(joining("", """
                === %s

                [cols="8,2,3"]
                |===
                |What is emulated |Known from |Test

                """.formatted(page.title()), "|===\n"));
    }

    /** Of each page the documented ones first. */
    private static List<Statement> statements() {
        return testClasses().flatMap(test -> Arrays.stream(test.getDeclaredMethods())).flatMap(EmulatedPageTest::of)
                .sorted(comparing(Statement::page).thenComparing(Statement::guessed).thenComparing(Statement::says))
                .toList();
    }

    private static Stream<Statement> of(Method test) {
        String name = test.getDeclaringClass().getSimpleName();
        return Stream.concat(
                Arrays.stream(test.getAnnotationsByType(Sentence.class))
                        .map(it -> new Statement(it.page(), false, it.says(), name)),
                Arrays.stream(test.getAnnotationsByType(Guess.class))
                        .map(it -> new Statement(it.page(), true, it.says(), name)));
    }

    private static Stream<Class<?>> testClasses() {
        try {
            Path root = Path.of(EmulatedPageTest.class.getResource("").toURI());
            try (Stream<Path> files = Files.walk(root)) {
                return files.filter(file -> file.toString().endsWith("Test.class"))
                        .map(file -> root.relativize(file).toString().replace(File.separatorChar, '.')).toList()
                        .stream().map(EmulatedPageTest::load);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName(EmulatedPageTest.class.getPackageName() + "." + file.replaceFirst("\\.class$", ""));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Statement(Page page, boolean guessed, String says, String test) {

        private String row() {
            return "|%s\n|%s\n|`%s`\n\n".formatted(
                    says.replaceAll("\\{(\\w+)}", "\\\\{$1}"), // or it would be an attribute of the page
                    guessed ? "*guessed*" : page.source(), test);
        }
    }
}
