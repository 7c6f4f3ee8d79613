package io.quarkiverse.dingtalk.conference.rest.recording;

import java.util.List;

import io.quarkiverse.dingtalk.conference.recording.AllowListChange;
import io.quarkiverse.dingtalk.conference.rest.wire.Code;
import io.quarkiverse.dingtalk.conference.rest.wire.Lists;
import io.quarkiverse.dingtalk.conference.rest.wire.WireRequest;
import io.quarkus.runtime.annotations.RegisterForReflection;

@RegisterForReflection // it is no body, so the REST client does not see to that
public record OptRecordWhiteAccountRequest(String unionId, Code bizType, Integer operation,
        List<SettingRange> settingRangeList) implements WireRequest {

    public record SettingRange(String settingRangeId, Integer settingRangeType) {
    }

    public static OptRecordWhiteAccountRequest of(AllowListChange change) {
        return new OptRecordWhiteAccountRequest(change.unionId(),
                RecordingCodes.RECORDING_TYPE.write(change.type(), "type", change.unknownValues()), change.operation(),
                Lists.orAbsent(change.entries(), entry -> new SettingRange(entry.id(), entry.kind())));
    }
}
