package io.quarkiverse.dingtalk.conference.emulator.live;

import static io.quarkiverse.dingtalk.conference.emulator.http.Refusal.PARAMS_ERROR;

import io.quarkiverse.dingtalk.conference.emulator.state.Choices;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;

/**
 * POST /v1.0/conference/videoConferences/{conferenceId}/focus.
 *
 * @param unionId required by the table of the page; by its remark, for focus only
 */
record Focus(String action, String unionId) implements Command {

    private static final String FOCUS = "focus";

    @Override
    public void check() {
        Action.check(action, FOCUS, "un_focus");
        if (action.equals(FOCUS)) {
            PARAMS_ERROR.requireText("unionId", unionId);
        }
    }

    @Override
    public void execute(Meeting meeting, Choices choices) {
        meeting.focus(action.equals(FOCUS) ? People.inside(meeting, unionId) : null);
    }
}
