package io.quarkiverse.dingtalk.conference.it;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import com.sun.management.UnixOperatingSystemMXBean;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.PageRequest;
import io.quarkiverse.dingtalk.conference.ScheduledMeeting;
import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.error.OutcomeUnknownException;
import io.quarkiverse.dingtalk.conference.testing.BookedMeeting;
import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.Fault;
import io.quarkiverse.dingtalk.conference.testing.InjectDingTalk;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.mutiny.Uni;

/** Minutes of calls of all kinds while one thing after another goes wrong: {@code mvn verify -Psoak}. */
@Tag("soak")
@QuarkusTest
@TestProfile(SoakTest.Hurried.class)
class SoakTest {

    private static final int MINUTES = Integer.getInteger("soak.minutes", 10);
    private static final int ROUNDS_A_MINUTE = 3; // the embedded DingTalk remembers the last 10,000 bookings
    private static final int CALLERS = 16;
    private static final int LIMIT = 20;
    private static final int BURST = 4 * LIMIT; // more than find a turn within the deadline
    private static final Duration DEADLINE = Duration.ofSeconds(3);
    private static final Duration GRACE = Duration.ofMillis(100);
    private static final List<String> OPERATIONS = List.of("CreateScheduleConference", "QueryScheduleConfSettings",
            "QueryConferenceInfo", "QueryScheduleConferenceInfo", "QueryConferenceInfoByRoomCode", "QueryConferenceMembers",
            "GetAccessToken");
    private static final Fault NOT_OF_AN_OPERATION = Fault.refuseConnections(Duration.ofMillis(300));
    private static final List<Fault> FAULTS = List.of(Fault.status(503), Fault.status(503).executed(), Fault.status(500),
            Fault.html(), Fault.throttled(), Fault.tokenRefused(), Fault.addressBlocked(), Fault.noAnswer(),
            Fault.delay(Duration.ofMillis(100)), Fault.delay(Duration.ofSeconds(2)), Fault.closeBeforeRead(),
            Fault.closeAfterRead(), Fault.closeAfterRead().executed(), Fault.halfAnswer(), Fault.drip(Duration.ofMillis(20)),
            Fault.wrongContentLength(), Fault.wrongContentLengthThenSilence(), Fault.invalidJson(), Fault.invalidUtf8(),
            Fault.unknownShape(), Fault.hugeBody(20), Fault.gzip(), NOT_OF_AN_OPERATION);

    public static class Hurried implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.dingtalk-conference.deadline", DEADLINE.toMillis() + "ms",
                    "quarkus.dingtalk-conference.timeout", "1S",
                    "quarkus.dingtalk-conference.circuit-breaker.delay", "100ms",
                    "quarkus.dingtalk-conference.rate-limit", "0",
                    "quarkus.dingtalk-conference.\"overloaded\".deadline", DEADLINE.toMillis() + "ms",
                    "quarkus.dingtalk-conference.\"overloaded\".timeout", "1S",
                    "quarkus.dingtalk-conference.\"overloaded\".circuit-breaker.delay", "100ms",
                    "quarkus.dingtalk-conference.\"overloaded\".rate-limit", String.valueOf(LIMIT));
        }

        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(MoodyStore.class);
        }
    }

    /** What its caller was told: that it was made, that it was not, or that nobody knows. */
    private record Booking(String title, boolean made, boolean inDoubt) {

        static Booking refused(String title, ConferenceException problem) {
            return new Booking(title, false, problem instanceof OutcomeUnknownException);
        }
    }

    private record Sample(long heap, int threads, long files) {

        static Sample now() {
            for (int i = 0; i < 3; i++) {
                System.gc();
            }
            var os = (UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            return new Sample(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                    ManagementFactory.getThreadMXBean().getThreadCount(), os.getOpenFileDescriptorCount());
        }

        @Override
        public String toString() {
            return heap / 1024 / 1024 + " MB of heap, " + threads + " threads, " + files + " open files and sockets";
        }
    }

    @InjectDingTalk
    DingTalkEmulator dingTalk;

    @Inject
    MeetingService meetings;

    @Inject
    @ConferenceClient("overloaded")
    MeetingService overloaded;

    @Inject
    @ConferenceClient("calm")
    MeetingService calm;

    @Inject
    MoodyStore store;

    private final Map<String, AtomicLong> ends = new ConcurrentHashMap<>();
    private final AtomicLong longest = new AtomicLong();
    private final AtomicLong tooLate = new AtomicLong();
    private final AtomicLong interruptions = new AtomicLong();
    private final Queue<Throwable> unexpected = new ConcurrentLinkedQueue<>();

    @Test
    void everyCallEndsNothingIsBookedTwiceAndNothingGrows() throws InterruptedException {
        long seed = Long.getLong("soak.seed", System.nanoTime());
        System.out.println("soak.seed=" + seed);
        var faults = new Random(seed);
        var samples = new ArrayList<Sample>();
        for (int minute = 1; minute <= MINUTES; minute++) {
            for (int i = 0; i < ROUNDS_A_MINUTE; i++) {
                aRound(faults);
            }
            samples.add(Sample.now());
            System.out.println("minute " + minute + ": " + samples.get(minute - 1) + "; so far " + ends + ", the longest "
                    + longest.get() / 1_000_000 + " ms, " + interruptions + " interruptions");
        }

        assertThat(unexpected).as("what is no exception of ours").isEmpty();
        assertThat(tooLate).as("calls that took longer than their deadline and " + GRACE).hasValue(0);
        assertThat(ends).as("what the faults led to").containsKeys("answered", "interrupted", "canceled",
                "OutcomeUnknownException", "DingTalkUnavailableException", "ThrottledException");
        var first = samples.get(Math.min(1, samples.size() - 1));
        var last = samples.get(samples.size() - 1);
        assertThat(last.heap()).isLessThan(first.heap() * 13 / 10 + 10 * 1024 * 1024);
        assertThat(last.threads()).isLessThanOrEqualTo(first.threads() + 5);
        assertThat(last.files()).isLessThanOrEqualTo(first.files() + 50); // that many connections may be kept alive
    }

    private void aRound(Random faults) throws InterruptedException {
        dingTalk.reset();
        store.startAnew();
        var booked = calm.schedule(request("the one that is read"));
        var conferenceId = dingTalk.start(booked.scheduleConferenceId());
        var bookings = new ConcurrentHashMap<String, Booking>();
        var end = Instant.now().plusSeconds(60 / ROUNDS_A_MINUTE);
        var callers = new ArrayList<Thread>();
        for (int i = 0; i < CALLERS; i++) {
            Thread caller = new Thread(() -> {
                while (Instant.now().isBefore(end)) {
                    call(booked, conferenceId, bookings);
                    pause(5);
                }
            });
            caller.start();
            callers.add(caller);
        }
        var bursts = new ArrayList<CompletableFuture<?>>();
        while (Instant.now().isBefore(end)) {
            var fault = FAULTS.get(faults.nextInt(FAULTS.size()));
            int times = fault == NOT_OF_AN_OPERATION ? 1 : 1 + faults.nextInt(20);
            dingTalk.fail(OPERATIONS.get(faults.nextInt(OPERATIONS.size())), times, fault);
            store.become(MoodyStore.Mood.values()[faults.nextInt(MoodyStore.Mood.values().length)]);
            switch (faults.nextInt(10)) {
                case 0 -> bursts.addAll(burst(bookings));
                case 1 -> dingTalk.forgetTokens();
                case 2, 3, 4 -> callers.get(faults.nextInt(CALLERS)).interrupt();
                default -> {
                    // DingTalk and the store are enough
                }
            }
            pause(200);
            dingTalk.clearFaults(); // or an open circuit breaker would leave them for ever
        }
        for (Thread caller : callers) {
            caller.join();
        }
        CompletableFuture.allOf(bursts.toArray(CompletableFuture[]::new)).join();
        dingTalk.clearFaults();
        var made = dingTalk.bookings().stream().collect(groupingBy(BookedMeeting::title, counting()));
        assertThat(made.values()).as("meetings that were booked twice").allMatch(times -> times == 1);
        assertThat(bookings.values())
                .allSatisfy(booking -> assertThat(booking.inDoubt() || made.containsKey(booking.title()) == booking.made())
                        .as(booking + ", and " + made.get(booking.title()) + " made").isTrue());
    }

    private static void pause(int millis) {
        LockSupport.parkNanos(Duration.ofMillis(millis).toNanos());
    }

    /** Many bookings at the same moment, of which some find no turn. */
    private List<CompletableFuture<?>> burst(Map<String, Booking> bookings) {
        var burst = new ArrayList<CompletableFuture<?>>();
        for (int i = 0; i < BURST; i++) {
            var title = title();
            long start = System.nanoTime();
            burst.add(overloaded.reactive().schedule(request(title)).onItemOrFailure().invoke((made, problem) -> {
                if (problem == null) {
                    ended(start, "answered");
                    bookings.put(title, new Booking(title, true, false));
                } else if (problem instanceof ConferenceException ours) {
                    ended(start, kind(ours));
                    bookings.put(title, Booking.refused(title, ours));
                } else {
                    unexpected.add(problem);
                }
            }).onFailure().recoverWithNull().subscribeAsCompletionStage());
        }
        return burst;
    }

    private void call(ScheduledMeeting booked, String conferenceId, Map<String, Booking> bookings) {
        boolean reactive = ThreadLocalRandom.current().nextBoolean();
        var title = title();
        int operation = ThreadLocalRandom.current().nextInt(OPERATIONS.size() - 1);
        long start = System.nanoTime();
        try {
            switch (operation) {
                case 0 -> book(title, reactive);
                case 1 -> meetings.settings(booked.scheduleConferenceId());
                case 2 -> meetings.info(conferenceId);
                case 3 -> meetings.occurrences(booked.scheduleConferenceId()).page(PageRequest.first());
                case 4 -> meetings.byRoomCode(booked.roomCode()).page(PageRequest.first());
                default -> await(meetings.reactive().members(conferenceId).page(PageRequest.first()));
            }
            ended(start, "answered");
            bookings.put(title, new Booking(title, operation == 0, false));
        } catch (ConferenceException problem) {
            boolean interrupted = problem.getMessage().contains("interrupted");
            ended(start, interrupted ? "interrupted" : kind(problem));
            bookings.put(title, Booking.refused(title, problem));
            if (interrupted && !Thread.currentThread().isInterrupted()) {
                unexpected.add(new AssertionError("an interruption was swallowed", problem));
            }
        } catch (CancellationException canceled) {
            ended(start, "canceled");
            bookings.put(title, new Booking(title, false, operation == 0)); // who cancels is not told
        } catch (Throwable problem) {
            unexpected.add(problem);
        }
        if (Thread.interrupted()) {
            interruptions.incrementAndGet();
        }
    }

    private void ended(long start, String kind) {
        long time = System.nanoTime() - start;
        longest.accumulateAndGet(time, Math::max);
        if (time > DEADLINE.plus(GRACE).toNanos()) {
            tooLate.incrementAndGet();
        }
        ends.computeIfAbsent(kind, it -> new AtomicLong()).incrementAndGet();
    }

    private String kind(ConferenceException problem) {
        if (problem instanceof InvalidRequestException) {
            unexpected.add(problem); // nothing is wrong with what is asked
        }
        return problem.getClass().getSimpleName();
    }

    private void book(String title, boolean reactive) {
        if (reactive) {
            await(meetings.reactive().schedule(request(title)));
        } else {
            meetings.schedule(request(title));
        }
    }

    /** As an application may wait that cancels what it waits for no longer. */
    private static void await(Uni<?> call) {
        var result = call.subscribeAsCompletionStage();
        try {
            result.get();
        } catch (InterruptedException interrupted) {
            result.cancel(true);
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException problem) {
            throw (ConferenceException) problem.getCause();
        }
    }

    private static String title() {
        return "t" + ThreadLocalRandom.current().nextLong();
    }

    private static MeetingRequest request(String title) {
        return MeetingRequest.builder().creator("u").title(title).startsAt(Instant.EPOCH).lasting(Duration.ofHours(1)).build();
    }
}
