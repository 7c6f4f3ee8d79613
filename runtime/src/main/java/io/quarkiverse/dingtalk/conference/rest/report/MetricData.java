package io.quarkiverse.dingtalk.conference.rest.report;

import io.quarkiverse.dingtalk.conference.report.QualitySample;
import io.quarkiverse.dingtalk.conference.report.VideoQuality;
import io.quarkiverse.dingtalk.conference.rest.wire.Times;

/** Figures of one person at one time. Those of a time past have no jitter. */
public record MetricData(Long timestamp, String sendBitRate, String recvBitRate, String lostRate, String roundTripTime,
        String audioSendBitRate, String audioRecvBitRate, String audioRecLevel, String audioPlayLevel,
        String audioJitterMax, String audioJitterAvg,
        String cameraSendBitRate, String cameraSendResolutionActual, String cameraSendFrame,
        String cameraRecvBitRate, String cameraRecvResolutionActual, String cameraRecvFrame,
        String screenSendBitRate, String screenSendResolutionActual, String screenSendFrame,
        String screenRecvBitRate, String screenRecvResolutionActual, String screenRecvFrame) {

    QualitySample toQualitySample() {
        return QualitySample.builder()
                .takenAt(Times.instant(timestamp))
                .sendBitRate(Figures.whole(sendBitRate))
                .receiveBitRate(Figures.whole(recvBitRate))
                .packetLoss(Figures.number(lostRate))
                .roundTripTime(Figures.millis(roundTripTime))
                .audioSendBitRate(Figures.whole(audioSendBitRate))
                .audioReceiveBitRate(Figures.whole(audioRecvBitRate))
                .microphoneLevel(Figures.number(audioRecLevel))
                .speakerLevel(Figures.number(audioPlayLevel))
                .audioJitterMax(Figures.millis(audioJitterMax))
                .audioJitterAverage(Figures.millis(audioJitterAvg))
                .cameraSent(video(cameraSendBitRate, cameraSendResolutionActual, cameraSendFrame))
                .cameraReceived(video(cameraRecvBitRate, cameraRecvResolutionActual, cameraRecvFrame))
                .screenSent(video(screenSendBitRate, screenSendResolutionActual, screenSendFrame))
                .screenReceived(video(screenRecvBitRate, screenRecvResolutionActual, screenRecvFrame))
                .build();
    }

    private static VideoQuality video(String bitRate, String resolution, String frameRate) {
        return VideoQuality.builder()
                .bitRate(Figures.whole(bitRate))
                .width(Figures.side(resolution, 1))
                .height(Figures.side(resolution, 2))
                .frameRate(Figures.number(frameRate))
                .build();
    }
}
