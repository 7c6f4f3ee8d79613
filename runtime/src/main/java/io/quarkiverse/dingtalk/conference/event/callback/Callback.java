package io.quarkiverse.dingtalk.conference.event.callback;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.regex.Pattern;

import io.quarkiverse.dingtalk.conference.event.delivery.EventSink;
import io.quarkiverse.dingtalk.conference.event.delivery.Timers;
import io.quarkiverse.dingtalk.conference.rest.event.ArrivedEvent;
import io.quarkiverse.dingtalk.conference.rest.event.CallbackEnvelope;
import io.quarkiverse.dingtalk.conference.rest.event.PushedEvents;

/** The HTTP callback of one client, without HTTP: what is done with a call, and what it is answered. */
final class Callback {

    /** What DingTalk sends beside the body; null where it sends nothing. */
    record Signed(String signature, String timestamp, String nonce) {
    }

    /** By which DingTalk only asks whether somebody answers; the latter two are those of third-party apps. */
    private static final Set<String> CHECKS = Set.of("check_url", "check_create_suite_url", "check_update_suite_url");

    private static final String SUCCESS = "success";
    private static final int SECONDS = 10;
    private static final Pattern TIMESTAMP = Pattern.compile("\\d{10}|\\d{13}");

    private final CallbackCrypto crypto;
    private final ReplayWindow window;
    private final EventSink events;
    private final Duration timeout;
    private final Timers timers;
    private final InstantSource clock;

    Callback(CallbackCrypto crypto, ReplayWindow window, EventSink events, Duration timeout, Timers timers,
            InstantSource clock) {
        this.crypto = crypto;
        this.window = window;
        this.events = events;
        this.timeout = timeout;
        this.timers = timers;
        this.clock = clock;
    }

    /**
     * Takes a call.
     *
     * @return the answer that tells DingTalk not to send it again; null if DingTalk is to do that, since it was not handled,
     *         or not yet. Comes on any thread.
     * @throws Refused if it is not a new one of DingTalk for this client
     */
    CompletionStage<String> take(Signed signed, byte[] body) throws Refused {
        var encrypted = CallbackEnvelope.encrypted(body).orElseThrow(() -> new Refused("its body is none of DingTalk's"));
        if (signed.signature() == null || signed.timestamp() == null || signed.nonce() == null) {
            throw new Refused("it is not signed");
        }
        if (!crypto.isSignature(signed.signature(), signed.timestamp(), signed.nonce(), encrypted)) {
            throw new Refused("its signature is wrong; see events.callback.token");
        }
        long timestamp = millis(signed.timestamp());
        var arrived = PushedEvents.in(crypto.decrypt(encrypted));
        window.take(timestamp, signed.signature());
        return inTime(handled(arrived)).thenApply(handled -> {
            if (handled) {
                return success();
            }
            window.giveBack(signed.signature());
            return null;
        });
    }

    /** Seconds in the vendor's samples, else milliseconds. */
    private static long millis(String timestamp) throws Refused {
        if (!TIMESTAMP.matcher(timestamp).matches()) {
            throw new Refused("its timestamp is none");
        }
        return Long.parseLong(timestamp) * (timestamp.length() == SECONDS ? 1000 : 1);
    }

    private CompletableFuture<Boolean> handled(List<ArrivedEvent> arrived) {
        var all = CompletableFuture.completedFuture(true);
        for (var event : arrived) {
            if (!CHECKS.contains(event.type())) {
                all = all.thenCombine(events.deliver(event), Boolean::logicalAnd);
            }
        }
        return all;
    }

    /** What comes too late is not handled, as far as DingTalk is told. */
    private CompletableFuture<Boolean> inTime(CompletableFuture<Boolean> handled) {
        if (handled.isDone()) {
            return handled.exceptionally(failure -> false);
        }
        var known = new CompletableFuture<Boolean>();
        var cancel = timers.after(timeout, () -> known.complete(false));
        handled.whenComplete((item, failure) -> {
            cancel.run();
            known.complete(failure == null && item);
        });
        return known;
    }

    private String success() {
        var timestamp = Long.toString(clock.millis());
        var nonce = UUID.randomUUID().toString();
        var encrypted = crypto.encrypt(SUCCESS);
        return CallbackEnvelope.answer(crypto.sign(timestamp, nonce, encrypted), timestamp, nonce, encrypted);
    }
}
