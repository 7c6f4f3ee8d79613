package io.quarkiverse.dingtalk.conference.it.operations;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.streaming.StreamingService;
import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.Fault;
import io.quarkiverse.dingtalk.conference.testing.InjectDingTalk;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/**
 * Every fault of the embedded DingTalk, for every operation: how each call ends, and how many requests it made. One operation
 * of each kind is looked at in full, blocking and reactive, and what is booked then. All others are called at the same time,
 * about nothing that exists, and end as the one of their kind. What is expected stands in the docs.
 */
@QuarkusTest
@TestProfile(FaultMatrixTest.Hurried.class)
class FaultMatrixTest {

    private static final Duration DEADLINE = Duration.ofMillis(3300); // of three attempts that are throttled, the third would begin too late
    private static final int CALLS_THAT_REFILL_THE_RETRY_BUDGET = 45;
    private static final String SLOW = "is a little slow";
    private static final String ALL_BUT = "all but ";
    private static final String NOT_CALLED = "-";
    private static final String HUGE = "sends 100 MB";
    private static final int MOST_HUGE = 3; // at a time, since each attempt has a second, in which 10 MB must arrive
    private static final String REFUSED = "refuses connections";

    /** Times as short as the faults can be told apart by; the breaker, which sums up many calls, has a test of its own. */
    public static class Hurried implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.dingtalk-conference.deadline", DEADLINE.toMillis() + "ms",
                    "quarkus.dingtalk-conference.timeout", "1S",
                    "quarkus.dingtalk-conference.retry.delay", "100ms",
                    "quarkus.dingtalk-conference.rate-limit", "0",
                    "quarkus.dingtalk-conference.circuit-breaker.enabled", "false");
        }
    }

    /** What the docs have a column for, and the operation that is looked at in full. */
    private enum Kind {

        READ("QueryConferenceInfo"),
        HARMLESS_CHANGE("StopStreamOut"),
        CHANGE("CreateScheduleConference");

        private final Operation inFull;

        Kind(String inFull) {
            this.inFull = Operation.of(inFull);
        }

        static Kind of(Operation operation) {
            return !operation.changes() ? READ : operation.mayBeRepeated() ? HARMLESS_CHANGE : CHANGE;
        }
    }

    private static final List<Operation> OTHERS = Operation.ALL.stream()
            .filter(operation -> Stream.of(Kind.values()).noneMatch(kind -> kind.inFull.equals(operation))).toList();

    private record Outcome(String kind, String message, Duration time) {
    }

    private record Cell(Operation operation, String style, Outcome outcome, int requests, int booked) {

        /** @param numbers of requests; several, if it depends on chance */
        boolean is(String kind, String numbers) {
            return outcome.kind().equals(kind) && List.of(numbers.split(" or ")).contains(String.valueOf(requests));
        }

        @Override
        public String toString() {
            return operation + " (" + style + "): " + outcome.kind() + ", " + requests + " requests, " + booked + " booked, "
                    + outcome.time().toMillis() + " ms" + outcome.message();
        }
    }

    /** One of the calls that are made at the same time. */
    private record Call(String style, Uni<?> uni) {

        static Call blocking(Runnable call) {
            return new Call("blocking",
                    Uni.createFrom().voidItem().invoke(call).runSubscriptionOn(Infrastructure.getDefaultWorkerPool()));
        }

        Uni<Outcome> outcome(long start) {
            return uni.map(done -> new Outcome("ok", "", since(start))).onFailure(ConferenceException.class).recoverWithItem(
                    problem -> new Outcome(problem.getClass().getSimpleName().replace("Exception", ""),
                            ": " + problem.getMessage(), since(start)));
        }

        private static Duration since(long start) {
            return Duration.ofNanos(System.nanoTime() - start);
        }
    }

    private static final List<String> TABLE = new ArrayList<>();

    @InjectDingTalk
    DingTalkEmulator dingTalk;

    @Inject
    MeetingService meetings;

    @Inject
    StreamingService streaming;

    @Inject
    OurCalls ours;

    @Inject
    @ConferenceClient("patient") // with the times of production: the first calls of an application take theirs
    MeetingService patient;

    private String conferenceId;

    @BeforeEach
    void aMeetingThatRuns() {
        dingTalk.reset();
        conferenceId = dingTalk.start(patient.schedule(request()).scheduleConferenceId());
    }

    @ParameterizedTest(name = "{0}, DingTalk {1}")
    @CsvFileSource(files = "../docs/modules/ROOT/examples/faults.csv", delimiter = ';', numLinesToSkip = 1)
    void everyCallEndsAsTheDocsSay(String howOften, String fault, String read, String readRequests, String harmless,
            String harmlessRequests, String booking, String bookingRequests, int bookings, String others) {
        boolean forEver = howOften.equals("for ever");
        var expected = Map.of(Kind.READ, List.of(read, readRequests), Kind.HARMLESS_CHANGE,
                List.of(harmless, harmlessRequests), Kind.CHANGE, List.of(booking, bookingRequests));

        var rest = others.equals(NOT_CALLED) ? Map.<Operation, Call> of() : others();
        var unfaulted = fault.equals(SLOW) ? outcomes(rest) : Map.<Operation, Outcome> of();
        var different = new ArrayList<Cell>();

        for (var calls : passes(rest, fault)) {
            for (var cell : cells(calls, fault, forEver)) {
                TABLE.add(howOften + ", DingTalk " + fault + ": " + cell);
                var end = expected.get(Kind.of(cell.operation()));
                var kind = unfaulted.containsKey(cell.operation()) ? unfaulted.get(cell.operation()).kind() : end.get(0);
                if (rest.containsKey(cell.operation())) {
                    if (!cell.is(kind, end.get(1))) {
                        different.add(cell);
                    }
                    continue;
                }
                assertThat(cell.is(kind, end.get(1))).as(cell + " and not " + end).isTrue();
                assertThat(cell.booked()).as(cell::toString).isEqualTo(bookings);
                assertThat(cell.outcome().time()).as(cell::toString).isLessThan(DEADLINE.plusSeconds(1));
            }
        }
        var names = different.stream().map(cell -> cell.operation().name()).sorted().collect(joining(", "));
        assertThat(names).as(different::toString)
                .isEqualTo(others.startsWith(ALL_BUT) ? others.substring(ALL_BUT.length()) : "");
    }

    /** The calls that are made at the same time. */
    private List<Map<Operation, Call>> passes(Map<Operation, Call> others, String fault) {
        if (!fault.equals(HUGE)) {
            var all = new LinkedHashMap<>(reactive());
            all.putAll(others);
            return List.of(blocking(), all);
        }
        var passes = new ArrayList<>(List.of(blocking(), reactive()));
        var rest = List.copyOf(others.keySet());
        for (int i = 0; i < rest.size(); i += MOST_HUGE) {
            passes.add(rest.subList(i, Math.min(rest.size(), i + MOST_HUGE)).stream().collect(toMap(it -> it, others::get)));
        }
        return passes;
    }

    @AfterAll
    static void print() {
        TABLE.forEach(System.out::println);
        TABLE.clear();
    }

    private Map<Operation, Call> blocking() {
        return inFull(Call.blocking(() -> meetings.info(conferenceId)),
                Call.blocking(() -> streaming.stopAll(conferenceId, "u")), Call.blocking(() -> meetings.schedule(request())));
    }

    private Map<Operation, Call> reactive() {
        return inFull(new Call("reactive", meetings.reactive().info(conferenceId)),
                new Call("reactive", streaming.reactive().stopAll(conferenceId, "u")),
                new Call("reactive", meetings.reactive().schedule(request())));
    }

    private static Map<Operation, Call> inFull(Call read, Call harmlessChange, Call change) {
        return Map.of(Kind.READ.inFull, read, Kind.HARMLESS_CHANGE.inFull, harmlessChange, Kind.CHANGE.inFull, change);
    }

    private Map<Operation, Call> others() {
        var calls = new LinkedHashMap<Operation, Call>();
        OTHERS.forEach(operation -> calls.put(operation, Call.blocking(() -> ours.make(operation, Ids.SAMPLES))));
        return calls;
    }

    /** All calls at the same time: none has anything of another's. */
    private List<Cell> cells(Map<Operation, Call> calls, String fault, boolean forEver) {
        var before = dingTalk.counts();
        int bookedBefore = dingTalk.bookings().size();
        calls.keySet().forEach(operation -> order(operation, fault, forEver));
        if (fault.equals(REFUSED)) {
            dingTalk.failNext("*", Fault.refuseConnections(forEver ? DEADLINE : Duration.ofMillis(100)));
        }
        var outcomes = outcomes(calls);
        int booked = dingTalk.bookings().size() - bookedBefore; // at all, by whichever call
        dingTalk.clearFaults();
        var after = dingTalk.counts();
        refillRetryBudgets(calls);
        return calls.keySet().stream().map(operation -> new Cell(operation, calls.get(operation).style(),
                outcomes.get(operation), after.get(operation.name()) - before.get(operation.name()), booked)).toList();
    }

    private static Map<Operation, Outcome> outcomes(Map<Operation, Call> calls) {
        long start = System.nanoTime();
        return Uni.join().all(calls.entrySet().stream()
                .map(call -> call.getValue().outcome(start).map(outcome -> Map.entry(call.getKey(), outcome))).toList())
                .andCollectFailures().await().indefinitely().stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** An answer of DingTalk gives back some of what a failure has taken; a refusal is one. */
    private void refillRetryBudgets(Map<Operation, Call> calls) {
        for (int i = 0; i < CALLS_THAT_REFILL_THE_RETRY_BUDGET; i++) {
            outcomes(calls);
        }
    }

    private void order(Operation operation, String fault, boolean forEver) {
        if (!fault.equals(REFUSED)) { // which is not for an operation
            dingTalk.fail(operation.name(), forEver ? -1 : 1, fault(fault));
        }
        if (OTHERS.contains(operation) && !fault.equals(SLOW)) { // what they are about does not exist
            dingTalk.fail(operation.name(), -1, Fault.status(200, operation.answer().toString()));
        }
    }

    private static Fault fault(String name) {
        return switch (name) {
            case "answers 400 paramError" -> Fault.status(400, "{\"code\":\"paramError\",\"message\":\"PARAM ERROR\"}");
            case "answers 200 with success: false" -> Fault.status(200, "{\"success\":false}");
            case "answers 503" -> Fault.status(503);
            case "answers 503, but has executed" -> Fault.status(503).executed();
            case "answers 503 with a page" -> Fault.html();
            case "answers 503 with Retry-After: 1" -> Fault.status(503).header("Retry-After", "1");
            case "has blocked the address" -> Fault.addressBlocked();
            case "has blocked the address, with a page" -> Fault.addressBlockedPage();
            case "refuses the token" -> Fault.tokenRefused();
            case "throttles" -> Fault.throttled();
            case "is a little slow" -> Fault.delay(Duration.ofMillis(50));
            case "is too slow" -> Fault.delay(DEADLINE);
            case "does not answer" -> Fault.noAnswer();
            case "closes the connection before it has read" -> Fault.closeBeforeRead();
            case "closes the connection when it has read" -> Fault.closeAfterRead();
            case "sends half an answer" -> Fault.halfAnswer();
            case "sends its answer byte by byte" -> Fault.drip(Duration.ofSeconds(1));
            case "promises more than it sends" -> Fault.wrongContentLength();
            case "promises more than it sends, and stays" -> Fault.wrongContentLengthThenSilence();
            case "sends invalid JSON" -> Fault.invalidJson();
            case "sends invalid UTF-8" -> Fault.invalidUtf8();
            case "sends JSON of another shape" -> Fault.unknownShape();
            case "sends 100 MB" -> Fault.hugeBody(100);
            case "sends zipped what nobody can unzip" -> Fault.gzip();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static MeetingRequest request() {
        return MeetingRequest.builder().creator("u").title("t").startsAt(Instant.EPOCH).lasting(Duration.ofHours(1)).build();
    }
}
