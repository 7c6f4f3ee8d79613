package io.quarkiverse.dingtalk.conference.emulator.control;

import java.util.List;

import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.RecordingWhiteList;

/** Who may record. */
final class WhiteListControl {

    private final RecordingWhiteList whiteList;

    WhiteListControl(RecordingWhiteList whiteList) {
        this.whiteList = whiteList;
    }

    /** GET /_emulator/recording-white-list. */
    Response get(Call call) {
        return Response.ok(new WhiteList(whiteList.entries().stream().map(EntryView::of).toList()));
    }

    private record WhiteList(List<EntryView> entries) {
    }

    private record EntryView(String corpId, String bizType, int settingRangeType, String settingRangeId) {

        static EntryView of(RecordingWhiteList.Entry entry) {
            return new EntryView(entry.corpId(), entry.bizType(), entry.type(), entry.id());
        }
    }
}
