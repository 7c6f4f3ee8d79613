package io.quarkiverse.dingtalk.conference.emulator.minutes;

import static io.quarkiverse.dingtalk.conference.emulator.http.Refusal.PARAMS_ERROR;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;
import io.quarkiverse.dingtalk.conference.emulator.state.Recording;

/** The minutes that are meant by a bizType: those that belong to the cloud recording, or those that were started as such. */
final class FlashMinutes {

    private static final String CLOUD_RECORD = "cloud_record";
    private static final String MINUTES = "minutes";

    private FlashMinutes() {
    }

    /** @throws ApiException paramsError if there are none of that name, or it is missing */
    static String requireType(String bizType) {
        if (!PARAMS_ERROR.requireText("bizType", bizType).equals(CLOUD_RECORD) && !bizType.equals(MINUTES)) {
            throw ApiException.paramsError("bizType must be " + CLOUD_RECORD + " or " + MINUTES + ", not " + bizType);
        }
        return bizType;
    }

    static Recording of(Meeting meeting, String bizType) {
        return bizType.equals(CLOUD_RECORD) ? meeting.recording() : meeting.minutes();
    }

    /** The same whenever it is asked for, in the shape of the example: a UUID without its dashes. */
    static String taskUuid(Recording recording) {
        return UUID.nameUUIDFromBytes(recording.id().getBytes(UTF_8)).toString().replace("-", "");
    }
}
