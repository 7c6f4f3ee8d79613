package io.quarkiverse.dingtalk.conference.emulator.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkiverse.dingtalk.conference.emulator.TickingClock;

class MembersTest {

    private static final Person ANNE = new Person("anne", "Anne");
    private static final Person BOB = new Person("bob", "Bob");
    private static final Person GUEST = new Person("guest", "Guest", true, Device.WINDOWS);

    private final TickingClock clock = new TickingClock();
    private final Meeting meeting = new Meetings(clock).startAtOnce(new Caller("app", "ding1"),
            new MeetingDetails("anne", "title", settings(List.of("bob"))), 100);

    @Test
    void haveTheRolesOfTheSettings() {
        assertThat(meeting.join(ANNE)).matches(Member::isHost).matches(it -> !it.isCoHost());
        assertThat(meeting.join(BOB)).matches(Member::isCoHost).matches(it -> !it.isHost());
    }

    @Test
    void becomeCoHostsAndOrdinaryAgain() {
        Member anne = meeting.join(ANNE);
        Member bob = meeting.join(BOB);
        meeting.setCoHost(anne, true);
        meeting.setCoHost(bob, false);

        assertThat(meeting.members()).extracting(Member::isCoHost).containsExactly(true, false);
    }

    @Test
    void areCalledBeforeTheyCome() {
        Member bob = meeting.call(BOB);

        assertThat(bob.status()).isEqualTo(AttendStatus.CALLED);
        assertThat(bob.joinTime()).isNull();
        assertThat(counts()).containsExactly(0, 0, 1);

        meeting.join(BOB);
        assertThat(bob.status()).isEqualTo(AttendStatus.INSIDE);
        assertThat(counts()).containsExactly(1, 1, 1);
    }

    @Test
    void areCalledAsOftenAsTheyAreCalled() {
        meeting.call(BOB);
        meeting.call(BOB);

        assertThat(meeting.member("bob").orElseThrow().calls()).isEqualTo(2);
        assertThat(meeting.calledCount()).isEqualTo(1);
    }

    @Test
    void stayInsideWhenTheyAreCalled() {
        meeting.join(BOB);
        meeting.call(BOB);

        assertThat(meeting.member("bob").orElseThrow().status()).isEqualTo(AttendStatus.INSIDE);
        assertThat(meeting.activeCount()).isEqualTo(1);
    }

    @Test
    void declineWithAWord() {
        meeting.call(BOB);
        meeting.decline("bob", "later");

        assertThat(meeting.member("bob")).get().extracting(Member::status, Member::declineText)
                .containsExactly(AttendStatus.DECLINED, "later");
    }

    @Test
    void declineOnlyWhatTheyWereCalledTo() {
        meeting.join(BOB);

        assertThat(meeting.decline("bob", "later")).isEmpty();
        assertThat(meeting.decline("nobody", "later")).isEmpty();
    }

    @Test
    void leaveOrAreRemoved() {
        meeting.join(ANNE);
        meeting.join(BOB);
        clock.tick(Duration.ofMinutes(1));
        meeting.leave("anne");
        meeting.remove("bob", false);

        assertThat(meeting.members()).extracting(Member::status).containsExactly(AttendStatus.LEFT, AttendStatus.REMOVED);
        assertThat(meeting.members()).extracting(Member::stayed).containsExactly(60_000L, 60_000L);
        assertThat(counts()).containsExactly(0, 2, 0);
    }

    @Test
    void comeBackAfterARemoval() {
        meeting.join(BOB);
        meeting.remove("bob", false);

        assertThat(meeting.join(BOB).isInside()).isTrue();
    }

    @Test
    void doNotComeBackAfterARemovalForGoodUntilTheyAreCalled() {
        meeting.join(BOB);
        meeting.remove("bob", true);

        assertThatThrownBy(() -> meeting.join(BOB)).isInstanceOf(JoinRefusedException.class)
                .hasMessage("bob was removed from the conference " + meeting.id() + " for good");
        meeting.call(BOB);
        assertThat(meeting.join(BOB).isInside()).isTrue();
    }

    @Test
    void areNotLetInWhenItIsLocked() {
        meeting.join(ANNE);
        meeting.set(MeetingRule.LOCKED, true);

        assertThatThrownBy(() -> meeting.join(BOB)).isInstanceOf(JoinRefusedException.class)
                .hasMessage("the conference " + meeting.id() + " is locked");
        assertThatThrownBy(() -> meeting.call(BOB)).isInstanceOf(JoinRefusedException.class);
        assertThat(meeting.join(ANNE).isInside()).isTrue();
        meeting.set(MeetingRule.LOCKED, false);
        assertThat(meeting.join(BOB).isInside()).isTrue();
    }

    @Test
    void areNotLetInFromElsewhereWhenItIsForInsiders() {
        meeting.set(MeetingRule.INSIDERS_ONLY, true);

        assertThatThrownBy(() -> meeting.join(GUEST)).isInstanceOf(JoinRefusedException.class)
                .hasMessage("the conference " + meeting.id() + " is for members of its organization only");
        assertThat(meeting.join(BOB).isOutsider()).isFalse();
    }

    @Test
    void areCutOffAllButTheHostByAForcedMute() {
        Member anne = meeting.join(ANNE);
        Member bob = meeting.join(BOB);
        meeting.setMicrophone(anne, MediaStatus.ON);
        meeting.setMicrophone(bob, MediaStatus.ON);
        meeting.set(MeetingRule.FORCED_MUTE, true);
        Member guest = meeting.join(GUEST);

        assertThat(List.of(anne, bob, guest)).extracting(Member::microphone)
                .containsExactly(MediaStatus.ON, MediaStatus.OFF, MediaStatus.OFF);
        meeting.set(MeetingRule.FORCED_MUTE, false);
        assertThat(bob.microphone()).isEqualTo(MediaStatus.OFF);
    }

    @Test
    void mayUnmuteThemselvesUnlessARuleForbidsIt() {
        Member anne = meeting.join(ANNE);
        Member bob = meeting.join(BOB);
        meeting.setMicrophones(MediaStatus.OFF);
        assertThat(meeting.mayUnmute(bob)).isTrue();

        meeting.set(MeetingRule.NO_UNMUTE_SELF, true);
        assertThat(meeting.mayUnmute(bob)).isFalse();
        assertThat(meeting.mayUnmute(anne)).isTrue();
    }

    @Test
    void mayNotUnmuteThemselvesWhileTheyAreMutedByForce() {
        Member bob = meeting.join(BOB);
        meeting.set(MeetingRule.FORCED_MUTE, true);

        assertThat(meeting.mayUnmute(bob)).isFalse();
    }

    @Test
    void becomeTheHostWhoLeavesIfThatIsTheRule() {
        meeting.join(ANNE);
        meeting.join(GUEST);
        meeting.join(BOB);
        meeting.set(MeetingRule.AUTO_TRANSFER_HOST, true);
        meeting.leave("anne");

        assertThat(meeting.host()).isEqualTo("bob");
        assertThat(meeting.join(ANNE).isHost()).isFalse();
        assertThat(meeting.members()).filteredOn(Member::isHost).extracting(Member::unionId).containsExactly("bob");
    }

    @Test
    void doNotBecomeTheHostWhoLeavesIfThatIsNotTheRule() {
        meeting.join(ANNE);
        meeting.join(BOB);
        meeting.leave("anne");

        assertThat(meeting.host()).isEqualTo("anne");
    }

    @Test
    void haveAStayForEachOfTheirArrivals() {
        long start = clock.millis();
        meeting.join(BOB);
        clock.tick(Duration.ofMinutes(1));
        meeting.remove("bob", false);
        clock.tick(Duration.ofMinutes(1));
        Member bob = meeting.join(new Person("bob", "Bob", true, Device.TELEPHONE));

        assertThat(bob.stays()).containsExactly(
                new Stay(Device.WINDOWS, start, start + 60_000, AttendStatus.REMOVED),
                new Stay(Device.TELEPHONE, start + 120_000, null, AttendStatus.INSIDE));
        assertThat(bob.device()).isEqualTo(Device.TELEPHONE);
        assertThat(bob.isOutsider()).isTrue();
    }

    @Test
    void haveACamera() {
        Member bob = meeting.join(BOB);
        assertThat(bob.camera()).isEqualTo(MediaStatus.INITIAL);
        meeting.setCamera(bob, MediaStatus.ON);

        assertThat(bob.camera()).isEqualTo(MediaStatus.ON);
    }

    @Test
    void keepANewNameWhenTheyComeBack() {
        meeting.rename(meeting.join(BOB), "Robert");
        meeting.leave("bob");

        assertThat(meeting.join(BOB).nick()).isEqualTo("Robert");
    }

    @Test
    void areInFocusUntilTheyLeave() {
        meeting.focus(meeting.join(BOB));
        assertThat(meeting.focused()).get().extracting(Member::unionId).isEqualTo("bob");
        meeting.leave("bob");

        assertThat(meeting.focused()).isEmpty();
    }

    @Test
    void allLeaveAtTheEndAndWhoWasCalledDidNotCome() {
        meeting.focus(meeting.join(ANNE));
        meeting.call(BOB);
        clock.tick(Duration.ofMinutes(1));
        meeting.end();

        assertThat(meeting.members()).extracting(Member::status).containsExactly(AttendStatus.LEFT, AttendStatus.DECLINED);
        assertThat(counts()).containsExactly(0, 1, 1);
        assertThat(meeting.focused()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(MeetingRule.class)
    void meetWithoutRulesThatNobodySet(MeetingRule rule) {
        assertThat(meeting.has(rule)).isFalse();
    }

    private List<Integer> counts() {
        return List.of(meeting.activeCount(), meeting.attendCount(), meeting.calledCount());
    }

    private static MeetingSettings settings(List<String> coHosts) {
        return new MeetingSettings(null, coHosts, null, null, null, null, null, null, null);
    }
}
