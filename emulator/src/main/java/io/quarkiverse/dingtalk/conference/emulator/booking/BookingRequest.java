package io.quarkiverse.dingtalk.conference.emulator.booking;

import static io.quarkiverse.dingtalk.conference.emulator.http.Refusal.PARAMS_ERROR;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.state.BookingDetails;
import io.quarkiverse.dingtalk.conference.emulator.state.MeetingDetails;
import io.quarkiverse.dingtalk.conference.emulator.state.MeetingSettings;

/** A booking as it is asked for. Unknown fields are ignored, those that are null count as not given. */
public record BookingRequest(String creatorUnionId, String title, Long startTime, Long endTime,
        MeetingSettings scheduleConfSettingModel) {

    // guessed: characters are counted as Unicode code points
    private static final int TITLE_KEPT = 50;
    private static final int TITLE_ACCEPTED = 256;

    /**
     * What DingTalk keeps of it.
     *
     * @param size how many bytes were sent
     * @throws ApiException paramsError, saying what is wrong
     */
    public BookingDetails validated(int size) {
        PARAMS_ERROR.requireText("creatorUnionId", creatorUnionId);
        PARAMS_ERROR.requireText("title", title);
        PARAMS_ERROR.require("startTime", startTime);
        PARAMS_ERROR.require("endTime", endTime);
        int length = title.codePointCount(0, title.length());
        if (length > TITLE_ACCEPTED) {
            throw ApiException.paramsError("title has " + length + " characters, more than " + TITLE_ACCEPTED);
        }
        if (endTime <= startTime) {
            throw ApiException.paramsError("endTime " + endTime + " is not after startTime " + startTime);
        }
        String kept = length > TITLE_KEPT ? title.substring(0, title.offsetByCodePoints(0, TITLE_KEPT)) : title;
        return new BookingDetails(new MeetingDetails(creatorUnionId, kept, scheduleConfSettingModel), startTime, endTime, size);
    }
}
