package io.quarkiverse.dingtalk.conference.emulator.control;

import java.util.List;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;
import io.quarkiverse.dingtalk.conference.emulator.state.Meetings;
import io.quarkiverse.dingtalk.conference.emulator.state.StreamOut;
import io.quarkiverse.dingtalk.conference.emulator.streaming.BadAddresses;
import io.vertx.core.json.JsonArray;

/** Where meetings are streamed to. */
final class StreamControl {

    private final Meetings meetings;
    private final BadAddresses bad;

    StreamControl(Meetings meetings, BadAddresses bad) {
        this.meetings = meetings;
        this.bad = bad;
    }

    /** GET /_emulator/conferences/{conferenceId}/streams. */
    Response streams(Call call) {
        Meeting meeting = MeetingLookup.find(meetings, call);
        return Response.ok(new Streams(meeting.streams().stream().map(StreamView::of).toList()));
    }

    /** PUT /_emulator/bad-stream-addresses, with the body {"addresses":[…]}. */
    Response markBad(Call call) {
        if (!(call.body().getValue("addresses") instanceof JsonArray addresses)
                || !addresses.stream().allMatch(String.class::isInstance)) {
            throw new ApiException(400, "addressesMissing",
                    "the body must hold the addresses at which no stream arrives: {\"addresses\":[\"rtmp://...\"]}");
        }
        bad.set(addresses.stream().map(String.class::cast).toList());
        return Response.noContent();
    }

    /** GET /_emulator/bad-stream-addresses, only how many: they may hold keys. */
    Response countBad(Call call) {
        return Response.ok(new Count(bad.count()));
    }

    private record Streams(List<StreamView> streams) {
    }

    private record StreamView(String streamId, String url, boolean running) {

        static StreamView of(StreamOut stream) {
            return new StreamView(stream.id(), stream.url(), stream.running());
        }

        /** The address may hold a key. */
        @Override
        public String toString() {
            return "StreamView[streamId=" + streamId + ", running=" + running + "]";
        }
    }

    private record Count(int count) {
    }
}
