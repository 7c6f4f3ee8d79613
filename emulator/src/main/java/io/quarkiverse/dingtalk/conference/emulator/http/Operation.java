package io.quarkiverse.dingtalk.conference.emulator.http;

/** One thing that the emulated service can do. Refuses by throwing an {@link ApiException}. */
@FunctionalInterface
public interface Operation {

    Response handle(Call call);
}
