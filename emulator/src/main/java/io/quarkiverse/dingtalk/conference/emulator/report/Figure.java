package io.quarkiverse.dingtalk.conference.emulator.report;

/** What is measured. guessed: all values, in the size of the examples. */
enum Figure {

    SEND_BIT_RATE("sendBitRate", 900_000, 300_000),
    RECV_BIT_RATE("recvBitRate", 60_000, 900_000),
    LOST_RATE("lostRate", 0, 5),
    ROUND_TRIP_TIME("roundTripTime", 15, 60),
    AUDIO_SEND_BIT_RATE("audioSendBitRate", 50_000, 10_000),
    AUDIO_RECV_BIT_RATE("audioRecvBitRate", 50_000, 10_000),
    AUDIO_REC_LEVEL("audioRecLevel", 20, 60),
    AUDIO_PLAY_LEVEL("audioPlayLevel", 20, 60),
    CAMERA_SEND_BIT_RATE("cameraSendBitRate", 800_000, 300_000),
    CAMERA_RECV_BIT_RATE("cameraRecvBitRate", 60_000, 800_000),
    CAMERA_SEND_RESOLUTION("cameraSendResolutionActual"),
    CAMERA_RECV_RESOLUTION("cameraRecvResolutionActual"),
    CAMERA_SEND_FRAME("cameraSendFrame", 15, 10),
    CAMERA_RECV_FRAME("cameraRecvFrame", 15, 10),
    SCREEN_SEND_BIT_RATE("screenSendBitRate", 0, 20_000),
    SCREEN_RECV_BIT_RATE("screenRecvBitRate", 0, 20_000),
    SCREEN_SEND_RESOLUTION("screenSendResolutionActual"),
    SCREEN_RECV_RESOLUTION("screenRecvResolutionActual"),
    SCREEN_SEND_FRAME("screenSendFrame", 0, 15),
    SCREEN_RECV_FRAME("screenRecvFrame", 0, 15),
    AUDIO_JITTER_MAX("audioJitterMax", 0, 80),
    AUDIO_JITTER_AVG("audioJitterAvg", 0, 20);

    private static final String RESOLUTION = "1920*1080";
    private static final int ONE_IN = 11; // is missing

    private final String label;
    private final int lowest;
    private final int spread; // 0 for a resolution

    Figure(String label) {
        this(label, 0, 0);
    }

    Figure(String label, int lowest, int spread) {
        this.label = label;
        this.lowest = lowest;
        this.spread = spread;
    }

    String label() {
        return label;
    }

    /** Whether it is told of the newest sample only. */
    boolean isOfNewestOnly() {
        return this == AUDIO_JITTER_MAX || this == AUDIO_JITTER_AVG;
    }

    /** Every figure is missing once in so many minutes, each at another. */
    boolean isMissing(long minute) {
        return Math.floorMod(minute + ordinal(), ONE_IN) == 0;
    }

    /** A number in a string, the same whenever it is asked for. */
    String of(String unionId, long minute) {
        long mixed = (31L * unionId.hashCode() + minute) * 1_000_003L + ordinal() * 7_919L;
        return spread == 0 ? RESOLUTION : Long.toString(lowest + Math.floorMod(mixed, spread + 1L));
    }
}
