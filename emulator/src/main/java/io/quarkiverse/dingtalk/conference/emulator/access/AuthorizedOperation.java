package io.quarkiverse.dingtalk.conference.emulator.access;

import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;

/** An operation that wants to know who calls. */
@FunctionalInterface
public interface AuthorizedOperation {

    Response handle(Caller caller, Call call);
}
