package io.quarkiverse.dingtalk.conference.emulator.control;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.push.Callback;
import io.quarkiverse.dingtalk.conference.emulator.push.CallbackPush;

/** Where events are pushed to. */
final class CallbackControl {

    private final CallbackPush push;

    CallbackControl(CallbackPush push) {
        this.push = push;
    }

    /** PUT /_emulator/callback, with the body {"url":…,"token":…,"aesKey":…} and, optionally, "ownerKey". */
    Response set(Call call) {
        Request request = call.body(Request.class);
        try {
            push.set(new Callback(request.url(), request.token(), request.aesKey(), request.ownerKey()));
        } catch (IllegalArgumentException e) {
            throw new ApiException(400, "callbackInvalid", e.getMessage());
        }
        return Response.noContent();
    }

    /** DELETE /_emulator/callback. */
    Response remove(Call call) {
        push.remove();
        return Response.noContent();
    }

    /** POST /_emulator/callback/check: as when the URL is saved. */
    Response check(Call call) {
        requireCallback(push);
        return Response.later(push.check().map(new Checked(true, null)).otherwise(e -> new Checked(false, e.getMessage()))
                .map(Response::ok));
    }

    static void requireCallback(CallbackPush push) {
        if (!push.isSet()) {
            throw new ApiException(409, "callbackMissing", "there is nowhere to push to: PUT /_emulator/callback comes first");
        }
    }

    private record Request(String url, String token, String aesKey, String ownerKey) {

        /** Without the secrets. */
        @Override
        public String toString() {
            return "Request[url=" + url + "]";
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Checked(boolean success, String reason) {
    }
}
