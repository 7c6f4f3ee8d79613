package io.quarkiverse.dingtalk.conference.rest.minutes;

import io.quarkiverse.dingtalk.conference.minutes.FlashMinutesAccess;
import io.quarkiverse.dingtalk.conference.rest.wire.Code;
import io.quarkiverse.dingtalk.conference.rest.wire.CommandResponse;
import io.quarkiverse.dingtalk.conference.rest.wire.WireResponse;

public record AddRecordPermissionResponse(Code code, String taskUuid) implements WireResponse<FlashMinutesAccess> {

    @Override
    public boolean complete() {
        return CommandResponse.isDone(taskUuid != null, code);
    }

    @Override
    public FlashMinutesAccess result() {
        return FlashMinutesAccess.builder().taskUuid(taskUuid).build();
    }
}
