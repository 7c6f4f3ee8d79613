package io.quarkiverse.dingtalk.conference.emulator.administration;

import static io.quarkiverse.dingtalk.conference.emulator.http.Refusal.PARAMS_ERROR;

import java.util.List;

import io.quarkiverse.dingtalk.conference.emulator.access.AuthorizedOperation;
import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Json;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.RecordingWhiteList;

/**
 * POST /v1.0/conference/videoConferences/enterpriseSetting/record/whiteAccount, of which no page tells. The official SDK
 * sends the request as JSON in a parameter of the query, which may be a mistake, so a body is accepted as well.
 */
final class OptRecordWhiteAccount implements AuthorizedOperation {

    private static final int ADD = 1; // guessed: whatever else removes
    private static final int LONGEST = 256; // guessed: ids are short, and many of them are remembered

    private final RecordingWhiteList whiteList;

    OptRecordWhiteAccount(RecordingWhiteList whiteList) {
        this.whiteList = whiteList;
    }

    @Override
    public Response handle(Caller caller, Call call) {
        String parameter = call.query("requestBody");
        Request request = parameter == null ? call.body(Request.class) : Json.decode(parameter, Request.class);
        request.validate();
        for (SettingRange range : request.settingRangeList()) {
            var entry = new RecordingWhiteList.Entry(caller.corpId(), request.bizType(), range.settingRangeType(),
                    range.settingRangeId());
            if (request.operation() == ADD) {
                whiteList.add(entry);
            } else {
                whiteList.remove(entry);
            }
        }
        return Response.code200();
    }

    private record Request(String unionId, String bizType, Integer operation, List<SettingRange> settingRangeList) {

        Request {
            settingRangeList = settingRangeList == null ? List.of() : settingRangeList;
        }

        void validate() {
            PARAMS_ERROR.requireText("unionId", unionId);
            requireShort("bizType", bizType);
            PARAMS_ERROR.require("operation", operation);
            for (SettingRange range : settingRangeList) {
                requireShort("settingRangeId", range.settingRangeId());
                PARAMS_ERROR.require("settingRangeType", range.settingRangeType());
            }
        }
    }

    private record SettingRange(String settingRangeId, Integer settingRangeType) {
    }

    private static void requireShort(String name, String value) {
        if (PARAMS_ERROR.requireText(name, value).length() > LONGEST) {
            throw ApiException.paramsError(name + " has more than " + LONGEST + " characters");
        }
    }
}
