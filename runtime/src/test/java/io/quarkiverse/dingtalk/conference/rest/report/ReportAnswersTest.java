package io.quarkiverse.dingtalk.conference.rest.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.Page;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.report.MeetingReport;
import io.quarkiverse.dingtalk.conference.report.MemberSession;
import io.quarkiverse.dingtalk.conference.report.QualitySample;
import io.quarkiverse.dingtalk.conference.report.VideoQuality;
import io.quarkiverse.dingtalk.conference.rest.meeting.Example;
import io.quarkiverse.dingtalk.conference.rest.wire.ErrorResponse;
import io.quarkiverse.dingtalk.conference.rest.wire.WireResponse;

class ReportAnswersTest {

    private static final String MEETING = "{'conferenceId':'c','title':'t','creatorId':'u','creatorNick':'n','deptName':'d',"
            + "'startTime':1700000000000,'endTime':1700000974000,'timeLength':974000,'userCount':2,'scene':'ding_talk',"
            + "'freeType':'0'}";

    private static final String FIGURES = "'timestamp':1700000040000,'sendBitRate':'1','recvBitRate':'2','lostRate':'0.5',"
            + "'roundTripTime':'20','audioSendBitRate':'3','audioRecvBitRate':'4','audioRecLevel':'25','audioPlayLevel':'27',"
            + "'cameraSendBitRate':'5','cameraSendResolutionActual':'1920*1080','cameraSendFrame':'20',"
            + "'cameraRecvBitRate':'6','cameraRecvResolutionActual':'1280*720','cameraRecvFrame':'21',"
            + "'screenSendBitRate':'7','screenSendResolutionActual':'640*360','screenSendFrame':'14',"
            + "'screenRecvBitRate':'8','screenRecvResolutionActual':'320*180','screenRecvFrame':'15'";

    @Test
    void everyFieldOfAMeetingIsRead() {
        assertThat(read(MEETING, ConfData.class)).isEqualTo(MeetingReport.builder().conferenceId("c").title("t").creator("u")
                .creatorName("n").department("d").startedAt(Instant.ofEpochMilli(1700000000000L))
                .endedAt(Instant.ofEpochMilli(1700000974000L)).duration(Duration.ofSeconds(974)).participantCount(2)
                .scene("ding_talk").freeType("0").build());
    }

    @Test
    void aListHasItsMeetingsAndWhereItGoesOn() {
        var page = read("{'list':[" + MEETING + "],'nextToken':'cursor'}", GetHistoryConfDataListResponse.class);

        assertThat(page.items()).containsExactly(read(MEETING, ConfData.class));
        assertThat(page.nextToken()).contains("cursor");
    }

    @Test
    void aPageWithoutItemsIsTheLast() {
        assertThat(read("{'list':[],'nextToken':'another'}", GetHistoryConfDataListResponse.class))
                .isEqualTo(Page.builder().items(List.of()).build());
        assertThat(read("{'list':[],'nextToken':'another'}", GetConfDetailDataResponse.class).nextToken()).isEmpty();
    }

    @Test
    void everyFieldOfASessionIsRead() {
        assertThat(session("{'sessionId':'s','conferenceId':'c','unionId':'u','nick':'n','belongOrg':'true','role':'参会人',"
                + "'status':'已离开','joinTime':1700000000000,'leaveTime':1700000974000,'duration':974000,'deviceType':'Mac',"
                + "'version':'6.1.1','networkQuality':'4'}"))
                .isEqualTo(MemberSession.builder().sessionId("s").conferenceId("c").unionId("u").name("n").colleague(true)
                        .role("参会人").status("已离开").joinedAt(Instant.ofEpochMilli(1700000000000L))
                        .leftAt(Instant.ofEpochMilli(1700000974000L)).duration(Duration.ofSeconds(974)).device("Mac")
                        .clientVersion("6.1.1").networkQuality(4).build());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = { "'true',true", "'false',false", "true,true", "false,false" })
    void whetherSomebodyIsAColleagueIsReadAsTextAndAsBoolean(String code, boolean colleague) {
        assertThat(session("{'belongOrg':" + code + "}").colleague()).contains(colleague);
    }

    @Test
    void whatIsNeitherIsKept() {
        var session = session("{'belongOrg':'2'}");

        assertThat(session.colleague()).isEmpty();
        assertThat(session.unknownValues()).isEqualTo(Map.of("colleague", "2"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "-1", "", "good", "99999999999" })
    void aNetworkQualityThatIsNoneIsEmpty(String text) {
        assertThat(session("{'networkQuality':'" + text + "'}").networkQuality()).isEmpty();
    }

    @Test
    void everyFigureIsRead() {
        assertThat(read("{'metricDataList':[{" + FIGURES + "}]}", GetUserMetricDataResponse.class))
                .containsExactly(sample().build());
    }

    @Test
    void theNewestFiguresHaveTheJitterTooAndAreByPerson() {
        assertThat(read("{'metricMap':{'u':{" + FIGURES + ",'audioJitterMax':'9','audioJitterAvg':'4.5'},'v':null}}",
                GetUserLastMetricResponse.class))
                .isEqualTo(Map.of("u", sample().audioJitterMax(Duration.ofMillis(9))
                        .audioJitterAverage(Duration.ofNanos(4_500_000)).build()));
    }

    @Test
    void figuresThatAreNumbersAreRead() {
        assertThat(sample("{'sendBitRate':1145172,'lostRate':2.5,'roundTripTime':20}")).isEqualTo(QualitySample.builder()
                .sendBitRate(1145172L).packetLoss(2.5).roundTripTime(Duration.ofMillis(20)).build());
    }

    @ParameterizedTest
    @ValueSource(strings = { "''", "'-'", "'-1'", "'1e400'", "'NaN'", "'12 kbps'", "'99999999999999999999'", "{}", "[]",
            "null" })
    void aFigureThatCannotBeReadIsLeftOutAndTheOthersAreNot(String figure) {
        assertThat(sample("{'sendBitRate':" + figure + ",'lostRate':" + figure + ",'roundTripTime':" + figure
                + ",'cameraSendFrame':" + figure + ",'recvBitRate':'7'}"))
                .isEqualTo(QualitySample.builder().receiveBitRate(7L).build());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "1920x1080", "1920", "*", "-1*-1", "9999999*1" })
    void aResolutionThatCannotBeReadIsLeftOut(String resolution) {
        assertThat(sample("{'screenSendResolutionActual':'" + resolution + "'}")).isEqualTo(QualitySample.builder().build());
    }

    @ParameterizedTest
    @ValueSource(classes = { ConfData.class, GetHistoryConfDataListResponse.class, GetConfDetailDataResponse.class,
            GetUserMetricDataResponse.class, GetUserLastMetricResponse.class })
    <R, W extends WireResponse<R>> void anAnswerWithoutWhatIsPromisedIsNone(Class<W> answer) {
        assertThatThrownBy(() -> read("{}", answer)).isInstanceOf(ErrorResponse.class);
    }

    @Test
    void aMeetingWithoutAnIdIsNone() {
        assertThatThrownBy(() -> read("{'list':[{'title':'t'}]}", GetHistoryConfDataListResponse.class))
                .isInstanceOf(ErrorResponse.class);
    }

    @Test
    void somebodyMustBeNamed() {
        assertThatThrownBy(() -> GetUserLastMetricRequest.of(List.of())).isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("unionIds must name somebody");
        assertThatThrownBy(() -> GetUserLastMetricRequest.of(List.of("u", " "))).hasMessageContaining("unionIds must be given");
        assertThat(Example.written(GetUserLastMetricRequest.of(List.of("u", "v"))))
                .isEqualTo("{\"unionIdList\":[\"u\",\"v\"]}");
    }

    private static QualitySample.Builder sample() {
        return QualitySample.builder().takenAt(Instant.ofEpochMilli(1700000040000L)).sendBitRate(1L).receiveBitRate(2L)
                .packetLoss(0.5).roundTripTime(Duration.ofMillis(20)).audioSendBitRate(3L).audioReceiveBitRate(4L)
                .microphoneLevel(25.0).speakerLevel(27.0).cameraSent(video(5, 1920, 1080, 20))
                .cameraReceived(video(6, 1280, 720, 21)).screenSent(video(7, 640, 360, 14))
                .screenReceived(video(8, 320, 180, 15));
    }

    private static VideoQuality video(long bitRate, int width, int height, double frameRate) {
        return VideoQuality.builder().bitRate(bitRate).width(width).height(height).frameRate(frameRate).build();
    }

    private static QualitySample sample(String json) {
        return read("{'metricDataList':[" + json + "]}", GetUserMetricDataResponse.class).get(0);
    }

    private static MemberSession session(String json) {
        return read("{'list':[" + json + "]}", GetConfDetailDataResponse.class).items().get(0);
    }

    private static <R, W extends WireResponse<R>> R read(String json, Class<W> answer) {
        return Example.read(json.replace('\'', '"'), answer).result();
    }
}
