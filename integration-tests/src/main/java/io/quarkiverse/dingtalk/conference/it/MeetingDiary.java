package io.quarkiverse.dingtalk.conference.it;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Default;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkiverse.dingtalk.conference.event.MeetingEnded;
import io.quarkiverse.dingtalk.conference.event.MeetingEvent;
import io.quarkiverse.dingtalk.conference.event.MeetingStarted;
import io.quarkiverse.dingtalk.conference.event.MeetingStatusChanged;
import io.quarkiverse.dingtalk.conference.event.MemberInvited;
import io.quarkiverse.dingtalk.conference.event.MemberJoined;
import io.quarkiverse.dingtalk.conference.event.MemberLeft;
import io.quarkiverse.dingtalk.conference.event.MemberRemoved;
import io.quarkiverse.dingtalk.conference.event.MemberStatusChanged;
import io.quarkiverse.dingtalk.conference.event.MinutesStatusChanged;
import io.quarkiverse.dingtalk.conference.event.MinutesSummaryGenerated;
import io.quarkiverse.dingtalk.conference.event.MinutesVideoGenerated;

/** What DingTalk has told about the meetings of the default client, as it was observed. */
@Singleton
@Path("/diary")
public class MeetingDiary {

    private static final Logger LOG = Logger.getLogger(MeetingDiary.class);

    /**
     * Something that happened.
     *
     * @param what the kind of the event, and who it is about
     * @param sequence its place among the others, or null
     */
    public record Entry(String conferenceId, String what, Long sequence, boolean directed) {
    }

    private final Queue<Entry> entries = new ConcurrentLinkedQueue<>();

    @GET
    @Path("/{conferenceId}")
    public List<Entry> read(@RestPath String conferenceId) {
        return entries.stream().filter(it -> it.conferenceId().equals(conferenceId)).toList();
    }

    void started(@Observes @Default MeetingStarted event) {
        write("started", event);
    }

    void ended(@Observes @Default MeetingEnded event) {
        write("ended", event);
    }

    void invited(@Observes @Default MemberInvited event) {
        write("invited", event);
    }

    void joined(@Observes @Default MemberJoined event) {
        write("joined", event);
    }

    void left(@Observes @Default MemberLeft event) {
        write("left", event);
    }

    void removed(@Observes @Default MemberRemoved event) {
        write("removed", event);
    }

    void filmed(@Observes @Default MinutesVideoGenerated event) {
        write("video of " + event.source().orElseThrow(), event);
    }

    void summarized(@Observes @Default MinutesSummaryGenerated event) {
        write("summary of " + event.source().orElseThrow(), event);
    }

    private void write(String what, MeetingStatusChanged event) {
        LOG.infof("%s has %s", event.meeting().title().orElse("A meeting"), what);
        write(what, event, Optional.of(event.conferenceId()));
    }

    private void write(String what, MemberStatusChanged event) {
        var people = String.join(", ", event.members().stream().flatMap(it -> it.unionId().stream()).toList());
        write(what + " " + people, event, event.conferenceId());
    }

    private void write(String what, MinutesStatusChanged event) {
        write(what, event, event.conferenceId());
    }

    private void write(String what, MeetingEvent event, Optional<String> conferenceId) {
        entries.add(new Entry(conferenceId.orElseThrow(), what, event.sequence().orElse(null), event.directed()));
    }
}
