package io.quarkiverse.dingtalk.conference.benchmark;

import java.time.Duration;
import java.time.Instant;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import com.aliyun.dingtalkconference_1_0.models.CreateScheduleConferenceRequest;

@Path("/meetings")
public class MeetingResource {

    private final DingTalk dingTalk;

    MeetingResource(DingTalk dingTalk) {
        this.dingTalk = dingTalk;
    }

    @GET
    public String hello() {
        return "ready";
    }

    @POST
    public Booked book() throws Exception {
        var start = Instant.now().plus(Duration.ofHours(1));
        return new Booked(dingTalk.book(new CreateScheduleConferenceRequest()
                .setCreatorUnionId("a-creator")
                .setTitle("Design review")
                .setStartTime(start.toEpochMilli())
                .setEndTime(start.plus(Duration.ofMinutes(45)).toEpochMilli())));
    }

    record Booked(String id) {
    }
}
