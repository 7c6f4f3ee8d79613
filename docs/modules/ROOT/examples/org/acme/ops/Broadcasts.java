package org.acme.ops;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkiverse.dingtalk.conference.RecordingLayout;
import io.quarkiverse.dingtalk.conference.streaming.StartedStream;
import io.quarkiverse.dingtalk.conference.streaming.StreamRequest;
import io.quarkiverse.dingtalk.conference.streaming.StreamingService;

@ApplicationScoped
public class Broadcasts {

    private static final Logger LOG = Logger.getLogger(Broadcasts.class);

    private final StreamingService streaming;

    Broadcasts(StreamingService streaming) {
        this.streaming = streaming;
    }

    // tag::start[]
    public List<String> broadcast(String conferenceId, String host, List<String> addresses) {
        var streams = streaming.start(conferenceId, StreamRequest.builder()
                .starter(host)
                .name("All hands")
                .targets(addresses)
                .layout(RecordingLayout.SPEAKER)
                .build());
        streams.failed().forEach(failed -> LOG.warnf("Not broadcast: %s", failed.reason())); // <1>
        return streams.started().stream().map(StartedStream::streamId).toList(); // <2>
    }
    // end::start[]

    // tag::stop[]
    public void stop(String conferenceId, String host, String streamId) {
        streaming.stop(conferenceId, host, streamId);
    }

    public void stopAll(String conferenceId, String host) {
        streaming.stopAll(conferenceId, host);
    }
    // end::stop[]
}
