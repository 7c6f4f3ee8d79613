package io.quarkiverse.dingtalk.conference.rest.report;

import java.util.LinkedHashMap;
import java.util.List;

import io.quarkiverse.dingtalk.conference.report.MemberSession;
import io.quarkiverse.dingtalk.conference.rest.wire.Code;
import io.quarkiverse.dingtalk.conference.rest.wire.CodeTable;
import io.quarkiverse.dingtalk.conference.rest.wire.Lists;
import io.quarkiverse.dingtalk.conference.rest.wire.Times;

public record GetConfDetailDataResponse(List<DetailData> list, String nextToken)
        implements
            DataListResponse<GetConfDetailDataResponse.DetailData, MemberSession> {

    private static final CodeTable<Boolean> YES = new CodeTable<Boolean>(null).with("true", true).with("false", false);

    @Override
    public List<MemberSession> items() {
        return Lists.map(list, DetailData::toMemberSession);
    }

    public record DetailData(String sessionId, String conferenceId, String unionId, String nick, Code belongOrg, String role,
            String status, Long joinTime, Long leaveTime, Long duration, String deviceType, String version,
            String networkQuality) {

        MemberSession toMemberSession() {
            var unknown = new LinkedHashMap<String, String>();
            var session = MemberSession.builder()
                    .sessionId(sessionId)
                    .conferenceId(conferenceId)
                    .unionId(unionId)
                    .name(nick)
                    .colleague(YES.read(belongOrg, "colleague", unknown).orElse(null))
                    .role(role)
                    .status(status)
                    .joinedAt(Times.instant(joinTime))
                    .leftAt(Times.instant(leaveTime))
                    .duration(Times.duration(duration))
                    .device(deviceType)
                    .clientVersion(version)
                    .networkQuality(Figures.integer(networkQuality));
            unknown.forEach(session::unknownValue);
            return session.build();
        }
    }
}
