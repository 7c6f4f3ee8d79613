package io.quarkiverse.dingtalk.conference.it;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.jboss.resteasy.reactive.RestPath;

import io.quarkiverse.dingtalk.conference.error.ConferenceException;

/** Threads that book a meeting each, and are interrupted while they wait for it. */
@Path("/callers/{title}")
public class CallerResource {

    private final MeetingResource meetings;
    private final Map<String, Caller> callers = new ConcurrentHashMap<>();

    CallerResource(MeetingResource meetings) {
        this.meetings = meetings;
    }

    @POST
    public void book(@RestPath String title) {
        var told = new CompletableFuture<Map<String, String>>();
        var thread = new Thread(() -> told.complete(outcome(title)));
        callers.put(title, new Caller(thread, told));
        thread.start();
    }

    /** Answers with what the caller is told, if it is still interrupted then. */
    @DELETE
    public Map<String, String> interrupt(@RestPath String title) {
        var caller = callers.remove(title);
        while (caller.thread().isAlive() && caller.thread().getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait(); // until it waits for the outcome
        }
        caller.thread().interrupt();
        return caller.told().join();
    }

    private Map<String, String> outcome(String title) {
        try {
            meetings.book(title, "a-union-id", 45);
            return Map.of("kind", "booked");
        } catch (ConferenceException problem) {
            return Thread.interrupted() ? ErrorResponses.body(problem) : Map.of("kind", "no longer interrupted");
        }
    }

    private record Caller(Thread thread, CompletableFuture<Map<String, String>> told) {
    }
}
