package io.quarkiverse.dingtalk.conference.live;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** One of each type of this topic, in which everything is set. */
public final class FullLiveTypes {

    private FullLiveTypes() {
    }

    public static Stream<Supplier<Object>> all() {
        return Stream.of(
                () -> LiveMeetingRequest.builder().starter("s").title("t").invite("a", "b").ringStarter(false).build(),
                () -> LiveMeeting.builder().conferenceId("c").roomCode("1").joinUrl("https://example.org")
                        .phones(List.of("+861")).password("p").hostPassword("h").titleCutTo("t").build(),
                () -> LiveMeetingSettings.builder().locked(true).internalOnly(false).screenSharing(true).allMuted(false)
                        .selfUnmute(true).hostTransfer(false).build(),
                () -> Invitation.builder().inviter("i").person("a", "A").phone(phone()).build(),
                () -> Invitee.of("a", "A"),
                FullLiveTypes::phone,
                () -> Removal.builder().person("a").device("b", "p").rejoin(false).build(),
                () -> Participant.of("a", "p"));
    }

    private static PhoneInvitee phone() {
        return PhoneInvitee.builder().number("1").name("B").countryCode("86").ringClient(true).build();
    }
}
