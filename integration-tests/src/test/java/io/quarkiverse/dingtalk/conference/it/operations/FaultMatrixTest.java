package io.quarkiverse.dingtalk.conference.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.PageRequest;
import io.quarkiverse.dingtalk.conference.ReactiveMeetingService;
import io.quarkiverse.dingtalk.conference.ScheduledMeeting;
import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.Fault;
import io.quarkiverse.dingtalk.conference.testing.InjectDingTalk;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.mutiny.Uni;

/**
 * Every fault of the embedded DingTalk, for every operation, blocking and reactive: how each call ends, how many requests it
 * made and what is booked then. What is expected stands in the docs.
 */
@QuarkusTest
@TestProfile(FaultMatrixTest.Hurried.class)
class FaultMatrixTest {

    private static final Duration DEADLINE = Duration.ofMillis(3300); // of three attempts that are throttled, the third would begin too late
    private static final int CALLS_THAT_REFILL_THE_RETRY_BUDGET = 45;

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

    private record Operation(String name, Function<ReactiveMeetingService, Uni<?>> reactive,
            Function<MeetingService, Object> blocking) {

        boolean books() {
            return name.equals("CreateScheduleConference");
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private record Outcome(String kind, String message) {
    }

    private record Cell(Operation operation, String style, String outcome, int requests, int booked, Duration time,
            String message) {

        @Override
        public String toString() {
            return operation + " (" + style + "): " + outcome + ", " + requests + " requests, " + booked + " booked, "
                    + time.toMillis() + " ms" + message;
        }
    }

    private static final List<String> TABLE = new ArrayList<>();

    @InjectDingTalk
    DingTalkEmulator dingTalk;

    @Inject
    MeetingService meetings;

    @Inject
    @ConferenceClient("patient") // with the times of production: the first calls of an application take theirs
    MeetingService patient;

    private ScheduledMeeting booked;
    private String conferenceId;

    private final List<Operation> operations = List.of(
            new Operation("CreateScheduleConference", it -> it.schedule(request()), it -> it.schedule(request())),
            new Operation("QueryScheduleConfSettings", it -> it.settings(booked.scheduleConferenceId()),
                    it -> it.settings(booked.scheduleConferenceId())),
            new Operation("QueryConferenceInfo", it -> it.info(conferenceId), it -> it.info(conferenceId)),
            new Operation("QueryScheduleConferenceInfo",
                    it -> it.occurrences(booked.scheduleConferenceId()).page(PageRequest.first()),
                    it -> it.occurrences(booked.scheduleConferenceId()).page(PageRequest.first())),
            new Operation("QueryConferenceInfoByRoomCode",
                    it -> it.byRoomCode(booked.roomCode()).page(PageRequest.first()),
                    it -> it.byRoomCode(booked.roomCode()).page(PageRequest.first())),
            new Operation("QueryConferenceMembers", it -> it.members(conferenceId).page(PageRequest.first()),
                    it -> it.members(conferenceId).page(PageRequest.first())));

    @BeforeEach
    void aMeetingThatRuns() {
        dingTalk.reset();
        booked = patient.schedule(request());
        conferenceId = dingTalk.start(booked.scheduleConferenceId());
    }

    @ParameterizedTest(name = "{0}, DingTalk {1}")
    @CsvFileSource(files = "../docs/modules/ROOT/examples/faults.csv", delimiter = ';', numLinesToSkip = 1)
    void everyCallEndsAsTheDocsSay(String howOften, String fault, String read, String readRequests, String booking,
            String bookingRequests, int bookings) {
        for (var style : List.of("blocking", "reactive")) {
            for (var cell : cells(style, howOften.equals("for ever"), fault)) {
                TABLE.add(howOften + ", DingTalk " + fault + ": " + cell);
                boolean books = cell.operation().books();
                assertThat(cell.outcome()).as(cell::toString).isEqualTo(books ? booking : read);
                assertThat((books ? bookingRequests : readRequests).split(" or ")).as(cell::toString)
                        .contains(String.valueOf(cell.requests()));
                assertThat(cell.booked()).as(cell::toString).isEqualTo(books ? bookings : 0);
                assertThat(cell.time()).as(cell::toString).isLessThan(DEADLINE.plusSeconds(1));
            }
        }
    }

    @AfterAll
    static void print() {
        TABLE.forEach(System.out::println);
        TABLE.clear();
    }

    /** All operations at the same time: none has anything of another's. */
    private List<Cell> cells(String style, boolean forEver, String fault) {
        var before = dingTalk.counts();
        int bookedBefore = dingTalk.bookings().size();
        operations.forEach(operation -> order(operation, fault, forEver));
        var calls = new LinkedHashMap<Operation, Uni<Outcome>>();
        operations.forEach(operation -> calls.put(operation, call(style, operation)));
        long start = System.nanoTime();
        var ends = Uni.join().all(calls.values().stream()
                .map(call -> call.map(outcome -> Map.entry(outcome, Duration.ofNanos(System.nanoTime() - start))))
                .toList()).andCollectFailures().await().indefinitely();
        dingTalk.clearFaults();
        int bookedNow = dingTalk.bookings().size() - bookedBefore;
        var after = dingTalk.counts();
        var cells = IntStream.range(0, operations.size()).mapToObj(i -> {
            var operation = operations.get(i);
            return new Cell(operation, style, ends.get(i).getKey().kind(),
                    after.get(operation.name()) - before.get(operation.name()),
                    operation.books() ? bookedNow : 0, ends.get(i).getValue(), ends.get(i).getKey().message());
        }).toList();
        operations.forEach(this::refillRetryBudget);
        return cells;
    }

    private Uni<Outcome> call(String style, Operation operation) {
        Uni<?> call = style.equals("reactive")
                ? Uni.createFrom().deferred(() -> operation.reactive().apply(meetings.reactive()))
                : Uni.createFrom().item(() -> operation.blocking().apply(meetings))
                        .runSubscriptionOn(task -> new Thread(task).start());
        return call.replaceWith(new Outcome("ok", "")).onFailure(ConferenceException.class).recoverWithItem(
                problem -> new Outcome(problem.getClass().getSimpleName().replace("Exception", ""),
                        ": " + problem.getMessage()));
    }

    private void refillRetryBudget(Operation operation) {
        for (int i = 0; i < CALLS_THAT_REFILL_THE_RETRY_BUDGET; i++) {
            operation.blocking().apply(meetings);
        }
    }

    private void order(Operation operation, String fault, boolean forEver) {
        if (fault.equals("refuses connections")) { // which is not for an operation
            if (operation.books()) {
                dingTalk.failNext("*", Fault.refuseConnections(forEver ? DEADLINE : Duration.ofMillis(100)));
            }
            return;
        }
        dingTalk.fail(operation.name(), forEver ? -1 : 1, switch (fault) {
            case "answers 400 paramError" -> Fault.status(400, "{\"code\":\"paramError\",\"message\":\"PARAM ERROR\"}");
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
            default -> throw new IllegalArgumentException(fault);
        });
    }

    private static MeetingRequest request() {
        return MeetingRequest.builder().creator("u").title("t").startsAt(Instant.EPOCH).lasting(Duration.ofHours(1)).build();
    }
}
