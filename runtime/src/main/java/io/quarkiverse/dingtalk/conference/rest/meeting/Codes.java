package io.quarkiverse.dingtalk.conference.rest.meeting;

import io.quarkiverse.dingtalk.conference.AttendStatus;
import io.quarkiverse.dingtalk.conference.AutoOpen;
import io.quarkiverse.dingtalk.conference.DeviceStatus;
import io.quarkiverse.dingtalk.conference.DeviceType;
import io.quarkiverse.dingtalk.conference.MeetingKind;
import io.quarkiverse.dingtalk.conference.MeetingStatus;
import io.quarkiverse.dingtalk.conference.MinutesReceivers;
import io.quarkiverse.dingtalk.conference.MuteOnJoin;
import io.quarkiverse.dingtalk.conference.RecordingLayout;
import io.quarkiverse.dingtalk.conference.RecordingStart;
import io.quarkiverse.dingtalk.conference.RecordingStatus;
import io.quarkiverse.dingtalk.conference.SmallWindow;
import io.quarkiverse.dingtalk.conference.rest.wire.CodeTable;

/** All coded values of the API. Where DingTalk's pages contradict each other, this is where it is decided, with the reason. */
public final class Codes {

    /** 1 is yes. */
    public static final CodeTable<Boolean> YES = new CodeTable<Boolean>(null).with(1, true).with(0, false);

    /** 1 forbids: the fields whose labels say "allow users to …" count the other way round. */
    public static final CodeTable<Boolean> ALLOWED = new CodeTable<Boolean>(null).with(0, true).with(1, false);

    /**
     * The table of the booking page says 1 = on, 2 = off; its own example and samples send 0, the settings page and the
     * official SDK say 0 = off, 1 = on. So 0 is sent for off, and 2 is read as off too.
     */
    public static final CodeTable<Boolean> WAITING_ROOM = new CodeTable<Boolean>(null).with(1, true).with(0, false).with(2,
            false);

    public static final CodeTable<Boolean> ENABLED = new CodeTable<Boolean>(null).with("enable", true).with("disable", false);

    /** Whether a summary template is a custom one; a string on the page. */
    public static final CodeTable<Boolean> CUSTOM_TEMPLATE = new CodeTable<Boolean>(null).with("0", false).with("1", true);

    public static final CodeTable<MuteOnJoin> MUTE_ON_JOIN = new CodeTable<>(MuteOnJoin.UNKNOWN)
            .with(-1, MuteOnJoin.ON)
            .with(0, MuteOnJoin.OFF)
            .with(6, MuteOnJoin.ABOVE_SIX);

    /** Sent as a number; the settings page answers with a string. */
    public static final CodeTable<AutoOpen> AUTO_OPEN = new CodeTable<>(AutoOpen.UNKNOWN)
            .with(0, AutoOpen.NOBODY)
            .with(1, AutoOpen.HOSTS)
            .with(2, AutoOpen.EVERYBODY);

    public static final CodeTable<RecordingStart> RECORDING_START = new CodeTable<>(RecordingStart.UNKNOWN)
            .with(0, RecordingStart.WHEN_HOST_JOINS)
            .with(1, RecordingStart.WHEN_CO_HOST_JOINS)
            .with(2, RecordingStart.WHEN_ANYONE_JOINS);

    /** The example on the page of streams has grip for tiles; its table has grid, as the pages on recordings do. */
    public static final CodeTable<RecordingLayout> RECORDING_LAYOUT = new CodeTable<>(RecordingLayout.UNKNOWN)
            .with("grid", RecordingLayout.GRID)
            .with("speech", RecordingLayout.SPEAKER)
            .with("full_screen", RecordingLayout.FULL_SCREEN)
            .with("auto_grid", RecordingLayout.AUTO_GRID)
            .with("screen_cast", RecordingLayout.SHARED_SCREEN)
            .with("p2p", RecordingLayout.TWO_PEOPLE)
            .with("full_screen_and_speaker", RecordingLayout.SHARED_SCREEN_AND_SPEAKER);

    public static final CodeTable<SmallWindow> SMALL_WINDOW = new CodeTable<>(SmallWindow.UNKNOWN)
            .with("relative_right", SmallWindow.BESIDE_RIGHT)
            .with("float_right", SmallWindow.FLOATING_RIGHT)
            .with("float_bottom", SmallWindow.FLOATING_BOTTOM);

    public static final CodeTable<MinutesReceivers> MINUTES_RECEIVERS = new CodeTable<>(MinutesReceivers.UNKNOWN)
            .with(0, MinutesReceivers.ALL_MEMBERS)
            .with(1, MinutesReceivers.CREATOR);

    public static final CodeTable<MeetingStatus> MEETING_STATUS = new CodeTable<>(MeetingStatus.UNKNOWN)
            .with(0, MeetingStatus.NOT_STARTED)
            .with(1, MeetingStatus.ENDED)
            .with(2, MeetingStatus.IN_PROGRESS);

    /** A string, but a number in events that are sent to one application. */
    public static final CodeTable<MeetingKind> MEETING_KIND = new CodeTable<>(MeetingKind.UNKNOWN)
            .with("0", MeetingKind.INSTANT)
            .with("1", MeetingKind.SCREEN_CAST)
            .with("3", MeetingKind.BOOKED)
            .with("audio_conf", MeetingKind.AUDIO)
            .with("rooms_conf", MeetingKind.ROOM);

    public static final CodeTable<RecordingStatus> RECORDING_STATUS = new CodeTable<>(RecordingStatus.UNKNOWN)
            .with(0, RecordingStatus.NOT_STARTED)
            .with(1, RecordingStatus.RECORDING)
            .with(2, RecordingStatus.PAUSED)
            .with(3, RecordingStatus.ENDED);

    public static final CodeTable<AttendStatus> ATTEND_STATUS = new CodeTable<>(AttendStatus.UNKNOWN)
            .with(0, AttendStatus.UNDEFINED)
            .with(1, AttendStatus.INITIAL)
            .with(2, AttendStatus.BEING_CALLED)
            .with(3, AttendStatus.INSIDE)
            .with(4, AttendStatus.NOT_JOINED)
            .with(5, AttendStatus.REMOVED)
            .with(6, AttendStatus.LEFT);

    public static final CodeTable<DeviceStatus> DEVICE_STATUS = new CodeTable<>(DeviceStatus.UNKNOWN)
            .with(0, DeviceStatus.INITIAL)
            .with(1, DeviceStatus.OFF)
            .with(2, DeviceStatus.ON);

    public static final CodeTable<DeviceType> DEVICE_TYPE = new CodeTable<>(DeviceType.UNKNOWN)
            .with("Win", DeviceType.WINDOWS)
            .with("Mac", DeviceType.MAC)
            .with("iOS", DeviceType.IOS)
            .with("Android", DeviceType.ANDROID);

    private Codes() {
    }
}
