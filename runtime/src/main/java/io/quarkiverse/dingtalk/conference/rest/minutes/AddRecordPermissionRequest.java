package io.quarkiverse.dingtalk.conference.rest.minutes;

import java.util.List;

import io.quarkiverse.dingtalk.conference.minutes.FlashMinutesShare;
import io.quarkiverse.dingtalk.conference.rest.wire.Lists;
import io.quarkiverse.dingtalk.conference.rest.wire.WireRequest;

public record AddRecordPermissionRequest(String bizType, String ownerUnionId, String unionId, Integer shareScope,
        List<String> roleSubResourceIds) implements WireRequest {

    public static AddRecordPermissionRequest of(FlashMinutesShare share) {
        return new AddRecordPermissionRequest(MinutesCodes.bizType(share.source()), share.owner(),
                share.receiver(), share.shareScope().orElse(null),
                Lists.orAbsent(share.roleSubResourceIds(), id -> id));
    }
}
