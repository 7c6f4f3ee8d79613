package io.quarkiverse.dingtalk.conference.event.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.config.ClientName;
import io.quarkiverse.dingtalk.conference.event.stream.ScriptedServer.Peer;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.json.JsonObject;

/** What Stream mode does with its connections, whatever happens to them. Sockets are real; time is the test's. */
class StreamSourceTest {

    private static final Vertx VERTX = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(3));

    private static final Duration ATTEMPT = Duration.ofHours(1);
    private static final Duration SILENCE = Duration.ofHours(2);
    private static final Duration ANSWER = Duration.ofHours(3);
    private static final Duration PATIENCE = Duration.ofHours(4);
    private static final Duration PROOF = Duration.ofHours(5);
    private static final Duration SHUTDOWN = Duration.ofHours(6);
    private static final StreamTimes TIMES = new StreamTimes(ATTEMPT, SILENCE, ANSWER, PATIENCE, PROOF);

    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");
    private static final int MOST = 3;

    private final ScriptedServer server = new ScriptedServer(VERTX);
    private final EventLoop loop = new EventLoop(VERTX);
    private final ManualTimers timers = new ManualTimers(loop);
    private final ScriptedSink sink = new ScriptedSink();
    private final AtomicInteger asked = new AtomicInteger();
    private final LogOfAllLevels log = new LogOfAllLevels();
    private final Queue<Uni<Endpoint>> script = new ConcurrentLinkedQueue<>();
    private final StreamSource source = source();

    private StreamSource source() {
        var connector = new Connector(this::gateway, () -> {
        }, () -> VERTX.createWebSocketClient(SocketOptions.as(new HttpClientOptions())), ATTEMPT, loop, timers);
        return new StreamSource(ClientName.DEFAULT, connector, new Intake(sink, MOST, PATIENCE, loop, timers),
                new ReconnectPace(System::nanoTime, RandomGenerator.getDefault()),
                new StreamLog(ClientName.DEFAULT, System::nanoTime), TIMES, InstantSource.fixed(NOW), SHUTDOWN, loop, timers);
    }

    /** As the script says; when that is at its end, all is well. */
    private Uni<Endpoint> gateway() {
        var next = script.poll();
        return next != null ? next
                : Uni.createFrom()
                        .item(() -> Endpoint.of(server.endpoint(), "secret-ticket-" + asked.incrementAndGet(), false));
    }

    private void gatewayFails(int times, StreamFailure failure) {
        script.addAll(Collections.nCopies(times, Uni.createFrom().failure(failure)));
    }

    @BeforeEach
    void listenToTheLog() {
        log.attach();
    }

    @AfterEach
    void end() {
        source.stop();
        log.detach();
        server.close();
        assertThat(log.everything()).doesNotContain("secret-ticket");
    }

    @AfterAll
    static void stopVertx() {
        ScriptedServer.join(VERTX.close());
    }

    private Peer started() {
        source.start();
        return server.peer();
    }

    // what arrives

    @Test
    void anEventIsAcknowledgedWhenItIsHandledAndNotBefore() {
        var peer = started();
        peer.sendEvent("e1");
        var work = sink.next();
        peer.sendSystem("ping", "p1");
        assertThat(peer.answer().getString("data")).isEqualTo("{\"opaque\":\"p1\"}"); // the event had its chance

        work.handled();

        assertThat(work.event().type()).isEqualTo("meeting_status_change");
        assertThat(peer.verdict()).isEqualTo("message-e1 SUCCESS");
    }

    @Test
    void anEventThatIsNotHandledIsToComeAgain() {
        var peer = started();
        peer.sendEvent("e1");
        sink.next().failed();

        assertThat(peer.verdict()).isEqualTo("message-e1 LATER");
    }

    @Test
    void anEventWhoseSinkFailsIsToComeAgain() {
        var peer = started();
        peer.sendEvent("e1");
        sink.next().verdict().completeExceptionally(new IllegalStateException("a defect"));

        assertThat(peer.verdict()).isEqualTo("message-e1 LATER");
    }

    @Test
    void eventsAreAcknowledgedInWhateverOrderTheyAreHandled() {
        var peer = started();
        peer.sendEvent("e1");
        peer.sendEvent("e2");
        var first = sink.next();
        sink.next().handled();
        assertThat(peer.verdict()).isEqualTo("message-e2 SUCCESS");
        first.handled();

        assertThat(peer.verdict()).isEqualTo("message-e1 SUCCESS");
    }

    @Test
    void framesMayBeLargeFragmentedOrBinary() {
        var peer = started();
        var data = new JsonObject().put("title", "会".repeat(500_000)).encode();
        peer.send(Peer.event("large", data));
        assertThat(handledNext()).isEqualTo("large " + data.length());
        peer.sendInPieces(Peer.event("pieces", "{\"a\":\"" + "x".repeat(5000) + "\"}"), 1000);
        assertThat(handledNext()).startsWith("pieces ");
        peer.sendBinary(Peer.event("binary", "{}"));

        assertThat(handledNext()).isEqualTo("binary 2");
    }

    private String handledNext() {
        var work = sink.next();
        work.handled();
        return work.id() + " " + work.event().data().length();
    }

    @Test
    void framesThatCannotBeReadAreLeftOutAndToldOnce() {
        var peer = started();
        peer.send("{\"type\":\"EVENT\",secret-ticket");
        peer.send("[]");
        peer.send("");
        peer.sendBinary("\u0000\u0001");
        peer.send("x".repeat(SocketOptions.MAX_MESSAGE + 1));
        peer.sendInPieces("x".repeat(SocketOptions.MAX_MESSAGE + 1), 1024 * 1024);
        peer.sendEvent("e1");

        assertThat(sink.next().id()).isEqualTo("e1");
        assertThat(log.atLeast(Level.WARNING)).singleElement().asString()
                .contains("a frame through the Stream connection of the default client that cannot be read");
    }

    @Test
    void framesThatNobodyAskedForAreNotFound() {
        var peer = started();
        peer.send("{\"type\":\"CALLBACK\",\"headers\":{\"topic\":\"/v1.0/im/bot/messages/get\",\"messageId\":\"c1\"}}");

        var answer = peer.answer();
        assertThat(answer.getInteger("code")).isEqualTo(404);
        assertThat(answer.getJsonObject("headers").getString("messageId")).isEqualTo("c1");
    }

    @Test
    void noticesAreNotAnswered() {
        var peer = started();
        peer.sendSystem("CONNECTED", "n1");
        peer.sendSystem("KEEPALIVE", "n2");
        peer.sendSystem("ping", "p1");

        assertThat(peer.answer().getJsonObject("headers").getString("messageId")).isEqualTo("p1");
    }

    // losses

    @Test
    void aConnectionThatIsCutIsMadeAnewWithAnotherTicket() {
        var peer = started();
        assertThat(server.query()).isEqualTo("ticket=secret-ticket-1");
        peer.cut();
        timers.passShort();

        server.peer().sendEvent("e1");
        assertThat(sink.next().id()).isEqualTo("e1");
        assertThat(server.query()).isEqualTo("ticket=secret-ticket-2");
    }

    @Test
    void aLossIsToldInOneLineAndItsEndInAnother() {
        var peer = started();
        gatewayFails(2, new StreamFailure("it is down"));
        peer.closeWith(1012);
        timers.passShort();
        timers.passShort();
        timers.passShort();
        server.peer().sendEvent("e1");
        sink.next();

        assertThat(log.atLeast(Level.INFO)).hasSize(2);
        assertThat(log.atLeast(Level.INFO).get(0)).startsWith(
                "The Stream connection of the default client is lost: DingTalk closed it with status 1012.");
        assertThat(log.atLeast(Level.INFO).get(1)).matches("The Stream connection of the default client is back after \\d+ s");
    }

    @Test
    void itIsTriedAgainForAsLongAsTheGatewayRefuses() {
        gatewayFails(50, new StreamFailure("DingTalk answered 503"));
        source.start();
        for (int i = 0; i < 50; i++) {
            assertThat(timers.passShort()).isLessThanOrEqualTo(Duration.ofMillis(1500));
        }

        assertThat(server.peer()).isNotNull();
        assertThat(log.atLeast(Level.WARNING)).singleElement().asString()
                .contains("There is no Stream connection of the default client: DingTalk answered 503.");
    }

    @Test
    void credentialsThatAreNotAcceptedAreToldOnceAndTriedMoreSlowly() {
        gatewayFails(2, StreamFailure.refused("its credentials are not accepted"));
        source.start();
        assertThat(timers.passShort()).isGreaterThanOrEqualTo(Duration.ofMillis(2500));
        assertThat(timers.passShort()).isGreaterThanOrEqualTo(Duration.ofSeconds(5));
        server.peer();

        assertThat(log.atLeast(Level.WARNING)).singleElement().asString()
                .contains("There is no Stream connection of the default client: its credentials are not accepted.");
    }

    @Test
    void aGatewayThatDoesNotAnswerIsAskedAgain() {
        var seen = new LinkedBlockingQueue<String>();
        script.add(Uni.createFrom().<Endpoint> nothing().onSubscription().invoke(() -> seen.add("asked"))
                .onCancellation().invoke(() -> seen.add("cancelled")));
        source.start();
        assertThat(ScriptedServer.take(seen)).isEqualTo("asked");
        timers.pass(ATTEMPT);
        assertThat(ScriptedServer.take(seen)).isEqualTo("cancelled");
        timers.passShort();

        assertThat(server.peer()).isNotNull();
    }

    @Test
    void aWebSocketThatIsRefusedIsTriedAgainWithAnotherTicket() {
        server.refuseWith(401);
        source.start();
        assertThat(server.query()).isEqualTo("ticket=secret-ticket-1");
        server.refuseWith(0);
        timers.passShort();

        assertThat(server.query()).isEqualTo("ticket=secret-ticket-2");
        server.peer();
        assertThat(log.atLeast(Level.WARNING)).singleElement().asString().contains("the WebSocket is refused with status 401");
    }

    @Test
    void anEndpointWhereNobodyListensIsTriedAgain() {
        script.add(Uni.createFrom().item(() -> Endpoint.of("ws://127.0.0.1:1/connect", "secret-ticket", false)));
        source.start();
        timers.passShort();

        assertThat(server.peer()).isNotNull();
    }

    @Test
    void aConnectionThatEndsBeforeItsFirstFrameDoesNotCountAsOneThatWorks() {
        started().cut();
        timers.passShort();
        server.peer().cut();
        var second = timers.passShort();
        server.peer().cut();
        var third = timers.passShort();

        assertThat(second).isGreaterThanOrEqualTo(Duration.ofMillis(500));
        assertThat(third).isGreaterThanOrEqualTo(Duration.ofMillis(750));
        server.peer();
    }

    @Test
    void aConnectionThatLastedCountsAsOneThatWorks() {
        started().cut();
        timers.passShort();
        server.peer().cut();
        timers.passShort();
        var peer = server.peer();
        timers.pass(PROOF);
        peer.cut();

        assertThat(timers.passShort()).isLessThanOrEqualTo(Duration.ofMillis(500));
        server.peer();
    }

    @Test
    void anEventWhoseConnectionIsLostIsNotAcknowledgedThroughTheNextOne() {
        var peer = started();
        peer.sendEvent("e1");
        var work = sink.next();
        peer.cut();
        timers.passShort();
        var next = server.peer();
        work.handled();
        next.sendEvent("e1");
        sink.next().handled();

        assertThat(next.verdict()).isEqualTo("message-e1 SUCCESS");
        assertThat(next.hasAnswer()).isFalse();
    }

    // silence

    @Test
    void aConnectionThroughWhichNothingArrivesIsAskedWhetherItIsThere() {
        var peer = started();
        peer.sendEvent("e1");
        sink.next().handled();
        timers.pass(SILENCE);
        timers.pass(SILENCE);
        peer.ping();
        timers.awaitNone(ANSWER); // the peer has answered
        peer.sendEvent("e2");

        assertThat(sink.next().id()).isEqualTo("e2");
        assertThat(server.hasPeer()).isFalse();
    }

    @Test
    void aConnectionThatIsSilentWhenAskedIsLost() {
        var peer = started();
        peer.freeze();
        timers.pass(SILENCE);
        timers.pass(ANSWER);
        timers.passShort();

        assertThat(server.peer()).isNotNull();
        assertThat(log.atLeast(Level.WARNING)).singleElement().asString().contains("nothing arrives any more");
    }

    // disconnect

    @Test
    void theNextConnectionIsThereBeforeTheOldOneEnds() {
        var old = started();
        old.sendEvent("e1");
        var work = sink.next();
        old.sendSystem("disconnect", "d1");
        var next = server.peer();
        next.sendEvent("e2");
        sink.next().handled();
        assertThat(next.verdict()).isEqualTo("message-e2 SUCCESS");
        work.handled();
        assertThat(old.verdict()).isEqualTo("message-e1 SUCCESS");
        old.cut();
        next.sendEvent("e3");

        assertThat(sink.next().id()).isEqualTo("e3");
        assertThat(server.hasPeer()).isFalse();
        assertThat(log.atLeast(Level.INFO)).isEmpty();
    }

    @Test
    void aConnectionThatIsEndedAsSoonAsItBeginsIsNotReplacedAtOnce() {
        started().sendSystem("disconnect", "d1");
        assertThat(timers.passShort()).isLessThanOrEqualTo(Duration.ofMillis(500));

        assertThat(server.peer()).isNotNull();
    }

    @Test
    void connectionsThatAreAllEndedAfterTheirFirstPingAreNotReplacedAtOnceForEver() {
        endAfterAPing(started());
        endAfterAPing(server.peer());
        assertThat(timers.passShort()).isLessThanOrEqualTo(Duration.ofMillis(500));

        assertThat(server.peer()).isNotNull();
    }

    private static void endAfterAPing(ScriptedServer.Peer peer) {
        peer.sendSystem("ping", "p");
        peer.answer();
        peer.sendSystem("disconnect", "d");
    }

    @Test
    void anOldConnectionThatTheServerForgetsIsClosed() {
        var old = started();
        old.sendEvent("e1");
        sink.next().handled();
        old.verdict();
        old.sendSystem("disconnect", "d1");
        server.peer();
        timers.pass(SILENCE); // of the old one, which has heard something
        timers.pass(SILENCE); // of the new one, which has not
        timers.pass(SILENCE);

        assertThat(old.closed()).isEqualTo(1000);
    }

    // too much

    @Test
    void nothingIsReadWhileAsManyEventsAreInWorkAsMayBe() {
        var peer = started();
        var work = IntStream.range(0, MOST).mapToObj(i -> {
            peer.sendEvent("e" + i);
            return sink.next();
        }).toList();
        peer.sendEvent("more");
        peer.sendSystem("ping", "p1");
        work.get(0).handled();
        assertThat(peer.verdict()).isEqualTo("message-e0 SUCCESS"); // before the ping, which was not read

        assertThat(sink.next().id()).isEqualTo("more");
    }

    @Test
    void pingsAreAnsweredAndFurtherEventsRefusedIfWorkTakesLong() {
        var peer = started();
        var work = IntStream.range(0, MOST).mapToObj(i -> {
            peer.sendEvent("e" + i);
            return sink.next();
        }).toList();
        peer.sendSystem("ping", "p1");
        peer.sendEvent("more");
        timers.pass(PATIENCE);
        assertThat(peer.answer().getString("data")).isEqualTo("{\"opaque\":\"p1\"}");
        assertThat(peer.verdict()).isEqualTo("message-more LATER");
        work.get(0).handled();
        assertThat(peer.verdict()).isEqualTo("message-e0 SUCCESS");
        peer.sendEvent("more");

        assertThat(sink.next().id()).isEqualTo("more");
    }

    // the end

    @Test
    void theEndWaitsForEventsInWorkAndAcknowledgesThem() {
        var peer = started();
        peer.sendEvent("e1");
        var work = sink.next();
        var stopped = source.stop().toCompletableFuture();
        timers.awaitOne(SHUTDOWN);
        peer.sendEvent("e2");
        assertThat(peer.verdict()).isEqualTo("message-e2 LATER");
        assertThat(stopped).isNotDone();
        work.handled();

        assertThat(peer.verdict()).isEqualTo("message-e1 SUCCESS");
        assertThat(peer.closed()).isEqualTo(1000);
        assertThat(stopped).succeedsWithin(10, TimeUnit.SECONDS);
        assertThat(source.connected()).isFalse();
    }

    @Test
    void theEndWaitsNoLongerThanIsConfigured() {
        var peer = started();
        peer.sendEvent("e1");
        sink.next();
        var stopped = source.stop();
        timers.pass(SHUTDOWN);

        assertThat(peer.closed()).isEqualTo(1000);
        assertThat(stopped.toCompletableFuture()).succeedsWithin(10, TimeUnit.SECONDS);
        assertThat(peer.hasAnswer()).isFalse();
    }

    @Test
    void aConnectionThatIsCutDuringTheEndIsNotMadeAnew() {
        var peer = started();
        peer.sendEvent("e1");
        var work = sink.next();
        var stopped = source.stop().toCompletableFuture();
        peer.cut();
        work.handled();

        assertThat(stopped).succeedsWithin(10, TimeUnit.SECONDS);
        assertThat(server.hasPeer()).isFalse();
    }

    @Test
    void theEndMayComeWhileTheGatewayIsAsked() {
        script.add(Uni.createFrom().nothing());
        source.start();

        assertThat(source.stop().toCompletableFuture()).succeedsWithin(10, TimeUnit.SECONDS);
        timers.awaitNone(ATTEMPT);
    }

    @Test
    void theEndMayComeBetweenAttempts() {
        gatewayFails(1, new StreamFailure("it is down"));
        source.start();

        assertThat(source.stop().toCompletableFuture()).succeedsWithin(10, TimeUnit.SECONDS);
    }

    @Test
    void theEndMayComeBeforeTheBeginning() {
        assertThat(source.stop().toCompletableFuture()).succeedsWithin(10, TimeUnit.SECONDS);
        source.start();
        assertThat(source.stop().toCompletableFuture()).succeedsWithin(10, TimeUnit.SECONDS);

        assertThat(asked).hasValue(0);
    }

    @Test
    void tellsWhetherEventsCanArrive() {
        assertThat(source.connected()).isFalse();
        var peer = started();
        peer.sendSystem("ping", "p1");
        peer.answer();
        assertThat(source.connected()).isTrue();
        assertThat(source.since()).contains(NOW);
        gatewayFails(1, new StreamFailure("it is down"));
        peer.cut();
        timers.passShort();

        assertThat(source.connected()).isFalse();
        assertThat(source.since()).isEmpty();
    }

    /** What is logged at any level, by anybody. */
    private static final class LogOfAllLevels extends Handler {

        private record Line(Level level, String text) {
        }

        private final BlockingQueue<Line> lines = new LinkedBlockingQueue<>();
        private final Logger root = Logger.getLogger("");
        private Level before;

        void attach() {
            before = root.getLevel();
            root.setLevel(Level.ALL);
            setLevel(Level.ALL);
            root.addHandler(this);
        }

        void detach() {
            root.removeHandler(this);
            root.setLevel(before);
        }

        /** Of ours. */
        List<String> atLeast(Level level) {
            return lines.stream().filter(line -> line.level().intValue() >= level.intValue()).map(Line::text).toList();
        }

        String everything() {
            return lines.toString();
        }

        @Override
        public void publish(LogRecord message) {
            var text = message.getParameters() == null ? message.getMessage()
                    : String.format(message.getMessage().replaceAll("\\{\\d}", "%s"), message.getParameters());
            lines.add(new Line(message.getLevel(), text));
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
