package io.quarkiverse.dingtalk.conference.rest.live;

import java.util.List;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.rest.wire.WireRequest;

public record CohostsRequest(String action, List<UserModel> userList) implements WireRequest {

    public static CohostsRequest add(List<String> unionIds) {
        return of("add", unionIds);
    }

    public static CohostsRequest remove(List<String> unionIds) {
        return of("remove", unionIds);
    }

    private static CohostsRequest of(String action, List<String> unionIds) {
        if (InvalidRequestException.unlessNull("unionIds", unionIds).isEmpty()) {
            throw new InvalidRequestException("unionIds", unionIds, "must name somebody");
        }
        return new CohostsRequest(action, unionIds.stream().map(UserModel::of).toList());
    }
}
