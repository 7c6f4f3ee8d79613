package io.quarkiverse.dingtalk.conference.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One build of an application, and what its starts came to so far. */
final class Contender {

    private final Application application;
    private final Build build;
    private final Path built;
    private final List<Start> starts = new ArrayList<>();

    /** @param built what the build has made */
    Contender(Application application, Build build, Path built) {
        this.application = application;
        this.build = build;
        this.built = built;
    }

    void start(DingTalk dingTalk) throws IOException, InterruptedException {
        starts.add(Start.of(() -> application.start(build.command(built), dingTalk), build.bytes(built)));
    }

    /** The first start reads files that are not in memory yet: it does not count. */
    Samples<Start> starts() {
        return new Samples<>(starts.subList(1, starts.size()));
    }

    /** Whether it says anything to compare this with that: another application in the same build, or the same on the JVM. */
    boolean isComparedWith(Contender other) {
        return application == Application.WITH && other != this && other.application != Application.FUNCTION
                && (other.build == build || other.application == application && other.build == Build.JVM);
    }

    @Override
    public String toString() {
        return application + ", " + build;
    }
}
