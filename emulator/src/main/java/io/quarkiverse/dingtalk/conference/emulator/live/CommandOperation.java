package io.quarkiverse.dingtalk.conference.emulator.live;

import java.util.function.Supplier;

import io.quarkiverse.dingtalk.conference.emulator.access.AuthorizedOperation;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Choices;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;

/** Has a command carried out in the meeting that the path names. */
final class CommandOperation implements AuthorizedOperation {

    private final MeetingFinder finder;
    private final Choices choices;
    private final Class<? extends Command> type;
    private final Supplier<Response> answer;

    CommandOperation(MeetingFinder finder, Choices choices, Class<? extends Command> type, Supplier<Response> answer) {
        this.finder = finder;
        this.choices = choices;
        this.type = type;
        this.answer = answer;
    }

    @Override
    public Response handle(Caller caller, Call call) {
        Command command = call.body(type);
        command.check();
        Meeting meeting = finder.running(caller, call);
        Limits.keep(() -> command.execute(meeting, choices));
        return answer.get();
    }
}
