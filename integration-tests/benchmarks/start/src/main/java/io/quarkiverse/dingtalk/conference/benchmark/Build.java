package io.quarkiverse.dingtalk.conference.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How an application was built, and is started therefore. A JVM that cannot use its archive or cache does not start. */
enum Build {

    JVM("JVM", "quarkus-app/quarkus-run.jar"),
    CDS("JVM, CDS", "trained/app-cds.jsa", "-Xshare:on", "-XX:SharedArchiveFile="),
    AOT("JVM, AOT cache", "trained/app.aot", "-XX:AOTMode=on", "-XX:AOTCache="),
    NATIVE("native", null);

    private static final Pattern TRAINED = Pattern.compile("\\.(jsa|aot|aotconf)$");

    private final String label;
    private final String file;
    private final List<String> options;

    /**
     * @param file what the build makes last
     * @param options what tells the JVM to use it, if it is for the JVM; the last one is completed with its path
     */
    Build(String label, String file, String... options) {
        this.label = label;
        this.file = file;
        this.options = List.of(options);
    }

    /** What was built, if it was; what this run cannot have built is of an earlier one, and not meant. */
    Optional<Path> in(Path target) throws IOException {
        if (this == AOT && Runtime.version().feature() < 25) {
            return Optional.empty();
        }
        return this == NATIVE ? executable(target) : Optional.of(target.resolve(file)).filter(Files::exists);
    }

    private static Optional<Path> executable(Path target) throws IOException {
        if (System.getenv("GRAALVM_HOME") == null || !Files.exists(target)) {
            return Optional.empty();
        }
        try (var files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().endsWith("-runner")).findFirst();
        }
    }

    List<String> command(Path built) {
        if (this == NATIVE) {
            return List.of(built.toString());
        }
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m"));
        command.addAll(options);
        if (!options.isEmpty()) {
            command.add(command.remove(command.size() - 1) + built);
        }
        command.addAll(List.of("-jar", built.resolveSibling("quarkus-run.jar").toString()));
        return command;
    }

    /** Of the executable, or of all that is deployed for the JVM. */
    long bytes(Path built) throws IOException {
        try (var files = Files.walk(this == NATIVE ? built : built.getParent())) {
            return files.filter(file -> file.equals(built) || !TRAINED.matcher(file.toString()).find())
                    .filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    @Override
    public String toString() {
        return label;
    }
}
