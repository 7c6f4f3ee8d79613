package io.quarkiverse.dingtalk.conference.it.function;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;

import io.quarkiverse.dingtalk.conference.it.function.LambdaRuntimeApi.Result;

/** What is in a function.zip, run as Lambda does: with an environment of its own, and without anything else of this machine. */
final class PackedFunction implements AutoCloseable {

    private static final String JAVA_HANDLER = "io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler";
    private static final long PATIENCE_SECONDS = 60;

    private final LambdaRuntimeApi api;
    private final Process process;
    private final Path log;

    /**
     * @param task the folder of {@link #unzip}
     * @param configuration what was configured for the function, besides what Lambda sets
     */
    PackedFunction(Path task, Map<String, String> configuration) throws IOException {
        api = new LambdaRuntimeApi();
        log = Files.createTempFile(task, "function", ".log");
        var builder = new ProcessBuilder(command(task)).directory(task.toFile()).redirectErrorStream(true)
                .redirectOutput(log.toFile());
        var environment = builder.environment();
        environment.clear();
        environment.putAll(Map.of(
                "AWS_LAMBDA_RUNTIME_API", api.address(),
                "AWS_LAMBDA_FUNCTION_NAME", "meetings",
                "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "256",
                "AWS_LAMBDA_FUNCTION_VERSION", "$LATEST",
                "AWS_REGION", "eu-central-1",
                "LAMBDA_TASK_ROOT", task.toString(),
                "_HANDLER", "not.used",
                "PATH", "/usr/local/bin:/usr/bin/:/bin:/opt/bin",
                "LANG", "en_US.UTF-8",
                "TZ", ":UTC"));
        environment.putAll(configuration);
        process = builder.start();
    }

    /** Unpacks what was built. The executable is said to be one, which Java does not read out of a zip. */
    static void unzip(Path zip, Path task) throws IOException {
        try (var packed = new ZipFile(zip.toFile())) {
            for (var entry : packed.stream().filter(it -> !it.isDirectory()).toList()) {
                var file = task.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                try (var in = packed.getInputStream(entry)) {
                    Files.copy(in, file);
                }
            }
        }
        bootstrap(task).toFile().setExecutable(true);
    }

    private static List<String> command(Path task) {
        var bootstrap = bootstrap(task);
        if (Files.exists(bootstrap)) {
            return List.of(bootstrap.toString());
        }
        var classPath = List.of(task.toString(), task.resolve("lib").toString() + "/*",
                Path.of("target", "test-classes").toAbsolutePath().toString());
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", String.join(File.pathSeparator, classPath), JavaRuntime.class.getName(), JAVA_HANDLER);
    }

    private static Path bootstrap(Path task) {
        return task.resolve("bootstrap");
    }

    Result invoke(String event) {
        return send(event).orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    /** The result comes later. */
    CompletableFuture<Result> send(String event) {
        return api.invoke(event).applyToEither(process.onExit().thenApply(ended -> {
            throw new IllegalStateException("The function has ended with " + ended.exitValue() + ": " + log());
        }), result -> result);
    }

    /** What it has written so far. */
    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As Lambda does between two invocations. */
    void freeze() throws IOException, InterruptedException {
        signal("STOP");
    }

    void thaw() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        int failed = new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).inheritIO().start().waitFor();
        if (failed != 0) {
            throw new IOException("kill -" + name + " failed");
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
        api.close();
    }
}
