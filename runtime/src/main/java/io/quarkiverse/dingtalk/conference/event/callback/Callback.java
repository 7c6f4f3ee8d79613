package io.quarkiverse.dingtalk.conference.event.callback;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;

import io.quarkiverse.dingtalk.conference.rest.event.ArrivedEvent;
import io.quarkiverse.dingtalk.conference.rest.event.CallbackBody;

/** The HTTP callback of one client, without HTTP: what is done with a call, and what it is answered. */
final class Callback {

    /** What DingTalk sends beside the body; null where it sends nothing. */
    record Signed(String signature, String timestamp, String nonce) {
    }

    /** Where what has arrived goes; each says later whether it was taken, and does not fail. */
    record Receivers(Function<ArrivedEvent, CompletionStage<Boolean>> events,
            Function<CallbackBody.Ticket, CompletionStage<Boolean>> tickets) {
    }

    /** Runs a task after a time, unless what it returns is run before. */
    interface Timers extends BiFunction<Duration, Runnable, Runnable> {
    }

    private static final String SUCCESS = "success";
    private static final int SECONDS = 10;
    private static final Pattern TIMESTAMP = Pattern.compile("\\d{10}|\\d{13}");

    private final CallbackCrypto crypto;
    private final ReplayWindow window;
    private final Receivers receivers;
    private final Duration timeout;
    private final Timers timers;
    private final InstantSource clock;

    Callback(CallbackCrypto crypto, ReplayWindow window, Receivers receivers, Duration timeout, Timers timers,
            InstantSource clock) {
        this.crypto = crypto;
        this.window = window;
        this.receivers = receivers;
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
        var encrypted = CallbackBody.encrypted(body).orElseThrow(() -> new Refused("its body is none of DingTalk's"));
        if (signed.signature() == null || signed.timestamp() == null || signed.nonce() == null) {
            throw new Refused("it is not signed");
        }
        if (!crypto.isSignature(signed.signature(), signed.timestamp(), signed.nonce(), encrypted)) {
            throw new Refused("its signature is wrong; see events.callback.token");
        }
        long timestamp = millis(signed.timestamp());
        var arrived = CallbackBody.read(crypto.decrypt(encrypted));
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

    private CompletableFuture<Boolean> handled(CallbackBody arrived) {
        var all = new ArrayList<CompletionStage<Boolean>>();
        arrived.tickets().forEach(ticket -> all.add(receivers.tickets().apply(ticket)));
        arrived.events().forEach(event -> all.add(receivers.events().apply(event)));
        return and(all);
    }

    private static CompletableFuture<Boolean> and(List<CompletionStage<Boolean>> all) {
        var result = CompletableFuture.completedFuture(true);
        for (var one : all) {
            result = result.thenCombine(one, Boolean::logicalAnd);
        }
        return result;
    }

    /** What comes too late is not handled, as far as DingTalk is told. */
    private CompletableFuture<Boolean> inTime(CompletableFuture<Boolean> handled) {
        if (handled.isDone()) {
            return handled.exceptionally(failure -> false);
        }
        var known = new CompletableFuture<Boolean>();
        var cancel = timers.apply(timeout, () -> known.complete(false));
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
        return CallbackBody.answer(crypto.sign(timestamp, nonce, encrypted), timestamp, nonce, encrypted);
    }
}
