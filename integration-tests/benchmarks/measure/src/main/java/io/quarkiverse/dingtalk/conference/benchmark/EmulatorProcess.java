package io.quarkiverse.dingtalk.conference.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;

/** The emulator in a process of its own, until this one ends. */
public final class EmulatorProcess {

    private EmulatorProcess() {
    }

    /**
     * @param jar the emulator as a program
     * @return its URL
     */
    public static String start(String jar) throws IOException {
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m", "-jar", jar).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        var ready = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8)).readLine();
        if (ready == null) {
            throw new IOException("the emulator did not start: " + jar);
        }
        return ready.substring(ready.indexOf("http"));
    }
}
