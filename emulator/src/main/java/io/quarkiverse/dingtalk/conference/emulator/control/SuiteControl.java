package io.quarkiverse.dingtalk.conference.emulator.control;

import static java.util.Objects.requireNonNullElseGet;

import io.quarkiverse.dingtalk.conference.emulator.event.Event;
import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.push.CallbackPush;
import io.quarkiverse.dingtalk.conference.emulator.push.SuitePush;
import io.quarkiverse.dingtalk.conference.emulator.token.SuiteTicket;

/** Telling the third-party app of its tickets, and of who authorizes it. */
final class SuiteControl {

    private static final int LONGEST = 512; // of a ticket, an id or a code

    private final CallbackPush callback;
    private final SuitePush push;
    private final SuiteTicket ticket;

    SuiteControl(CallbackPush callback, SuitePush push, SuiteTicket ticket) {
        this.callback = callback;
        this.push = push;
        this.ticket = ticket;
    }

    /** POST /_emulator/suite-tickets, with the body {"suiteTicket":…}, or with none for one that is made up. */
    Response renew(Call call) {
        String renewed = requireNonNullElseGet(call.bodySize() == 0 ? null : call.body(NewTicket.class).suiteTicket(),
                Event::newId);
        requireText("suiteTicket", renewed);
        ticket.push(renewed);
        return pushed(push.ticket(renewed));
    }

    /**
     * POST /_emulator/authorizations, with the body {"corpId":…,"eventType":…}, where the latter is tmp_auth_code, change_auth
     * or suite_relieve, and, optionally, "authCode".
     */
    Response authorize(Call call) {
        Authorization body = call.body(Authorization.class);
        requireText("corpId", body.corpId());
        String code = requireNonNullElseGet(body.authCode(), Event::newId);
        requireText("authCode", code);
        CallbackControl.requireCallback(callback);
        return pushed(switch (requireNonNullElseGet(body.eventType(), String::new)) {
            case "tmp_auth_code" -> push.authorized(body.corpId(), code);
            case "change_auth" -> push.changed(body.corpId());
            case "suite_relieve" -> push.relieved(body.corpId());
            default -> throw new ApiException(400, "eventTypeInvalid",
                    "eventType must be one of tmp_auth_code, change_auth, suite_relieve, not " + body.eventType());
        });
    }

    private static void requireText(String name, String value) {
        if (value == null || value.isBlank() || value.length() > LONGEST) {
            throw new ApiException(400, name + "Invalid",
                    name + " must be a text that is not blank, with " + LONGEST + " characters at most");
        }
    }

    private static Response pushed(Event event) {
        return Response.ok(new EventId(event.id()));
    }

    private record NewTicket(String suiteTicket) {

        @Override
        public String toString() {
            return "NewTicket[]";
        }
    }

    private record Authorization(String corpId, String eventType, String authCode) {
    }

    private record EventId(String eventId) {
    }
}
