package io.quarkiverse.dingtalk.conference.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** How an application was built, and is started therefore. */
enum Build {

    JVM {
        @Override
        Optional<Path> in(Path target) {
            return Optional.of(target.resolve("quarkus-app"));
        }

        @Override
        List<String> command(Path built) {
            return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-jar",
                    built.resolve("quarkus-run.jar").toString());
        }
    },

    NATIVE {
        @Override
        Optional<Path> in(Path target) throws IOException {
            if (System.getenv("GRAALVM_HOME") == null) {
                return Optional.empty(); // what is there is of an earlier build
            }
            try (var files = Files.list(target)) {
                return files.filter(file -> file.getFileName().toString().endsWith("-runner")).findFirst();
            }
        }

        @Override
        List<String> command(Path built) {
            return List.of(built.toString());
        }
    };

    /** What was built, if it was. */
    abstract Optional<Path> in(Path target) throws IOException;

    abstract List<String> command(Path built);

    /** Of the executable, or of all jars together. */
    static long bytes(Path built) throws IOException {
        try (var files = Files.walk(built)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
