package io.quarkiverse.dingtalk.conference.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.quarkiverse.dingtalk.conference.emulator.EmulatorOptions;
import io.quarkiverse.dingtalk.conference.emulator.EmulatorServer;
import io.vertx.core.json.jackson.JacksonFactory;
import io.vertx.core.spi.JsonFactory;

/** A test of an application has a class loader of its own, of which the threads of the common pool know nothing. */
class ClassLoadersTest {

    @TempDir
    private Path services;

    @Test
    void aThreadWithAnotherContextClassLoaderMayComeFirst() throws Exception {
        try (var server = EmulatorServer.start(EmulatorOptions.defaults());
                var ofTheTest = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader());
                var another = anotherWithACodec()) {
            var type = ofTheTest.loadClass(DingTalkEmulator.class.getName());
            var dingTalk = inThread(another, () -> type.getMethod("at", String.class).invoke(null, server.url()));

            assertThat(inThread(another, () -> type.getMethod("bookings").invoke(dingTalk))).isEqualTo(List.of());
        }
    }

    /** As Quarkus has one in the class path of an application. */
    private URLClassLoader anotherWithACodec() throws Exception {
        var file = services.resolve("META-INF/services/" + JsonFactory.class.getName());
        Files.createDirectories(file.getParent());
        Files.writeString(file, JacksonFactory.class.getName());
        return new URLClassLoader(new URL[] { services.toUri().toURL() }, getClass().getClassLoader());
    }

    private static URL[] classPath() throws Exception {
        var urls = new ArrayList<URL>();
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }

    private static <T> T inThread(ClassLoader context, Callable<T> call) throws Exception {
        var task = new FutureTask<>(call);
        var thread = new Thread(task);
        thread.setContextClassLoader(context);
        thread.start();
        return task.get();
    }
}
