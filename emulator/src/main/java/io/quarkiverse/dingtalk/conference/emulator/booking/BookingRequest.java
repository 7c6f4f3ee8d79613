package io.quarkiverse.dingtalk.conference.emulator.booking;

import static io.quarkiverse.dingtalk.conference.emulator.http.Refusal.PARAMS_ERROR;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.state.BookingDetails;
import io.quarkiverse.dingtalk.conference.emulator.state.MeetingDetails;
import io.quarkiverse.dingtalk.conference.emulator.state.MeetingSettings;
import io.quarkiverse.dingtalk.conference.emulator.state.Title;

/** A booking as it is asked for. Unknown fields are ignored, those that are null count as not given. */
public record BookingRequest(String creatorUnionId, String title, Long startTime, Long endTime,
        MeetingSettings scheduleConfSettingModel) {

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
        String kept = keptTitle();
        if (endTime <= startTime) {
            throw ApiException.paramsError("endTime " + endTime + " is not after startTime " + startTime);
        }
        return new BookingDetails(new MeetingDetails(creatorUnionId, kept, scheduleConfSettingModel), startTime, endTime, size);
    }

    private String keptTitle() {
        try {
            return Title.kept(title);
        } catch (IllegalArgumentException e) {
            throw ApiException.paramsError("title " + e.getMessage());
        }
    }
}
