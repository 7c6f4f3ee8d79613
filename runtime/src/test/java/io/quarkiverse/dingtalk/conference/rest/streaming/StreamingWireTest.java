package io.quarkiverse.dingtalk.conference.rest.streaming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.RecordingLayout;
import io.quarkiverse.dingtalk.conference.SmallWindow;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.rest.meeting.Example;
import io.quarkiverse.dingtalk.conference.rest.wire.ErrorResponse;
import io.quarkiverse.dingtalk.conference.streaming.FailedStream;
import io.quarkiverse.dingtalk.conference.streaming.StartedStream;
import io.quarkiverse.dingtalk.conference.streaming.StartedStreams;
import io.quarkiverse.dingtalk.conference.streaming.StreamRequest;

class StreamingWireTest {

    private static final String TARGET = "rtmp://live.example.invalid/app/secret-key";

    @Test
    void everyFieldIsWrittenAsDingTalkSpellsIt() {
        assertThat(written(request().layout(RecordingLayout.SPEAKER).smallWindow(SmallWindow.FLOATING_RIGHT).onlyWithHost(true)
                .build()))
                .isEqualTo("{'unionId':'u','streamName':'n','streamUrlList':['" + TARGET + "'],'mode':'speech',"
                        + "'smallWindowPosition':'float_right','needHostJoin':true}");
    }

    @Test
    void whatIsNotSaidIsSentAsInDingTalksExampleSinceItRequiresAll() {
        assertThat(written(request().build())).contains("'mode':'grid'", "'smallWindowPosition':'relative_right'",
                "'needHostJoin':false");
    }

    @Test
    void oneStreamIsStoppedByItsId() {
        assertThat(Example.written(StopStreamOutRequest.one("u", "s")).replace('"', '\''))
                .isEqualTo("{'unionId':'u','streamId':'s','stopAllStream':false}");
    }

    @Test
    void allAreStoppedWithAnEmptyIdSinceItRequiresOne() {
        assertThat(Example.written(StopStreamOutRequest.all("u")).replace('"', '\''))
                .isEqualTo("{'unionId':'u','streamId':'','stopAllStream':true}");
    }

    @Test
    void bothMapsAreRead() {
        assertThat(read("{'successStreamMap':{'rtmp://a':'id','rtmp://b':7},'failStreamMap':{'rtmp://c':'inner error'}}"))
                .isEqualTo(StartedStreams.builder()
                        .started(List.of(StartedStream.builder().target("rtmp://a").streamId("id").build(),
                                StartedStream.builder().target("rtmp://b").streamId("7").build()))
                        .failed(List.of(FailedStream.builder().target("rtmp://c").reason("inner error").build())).build());
    }

    @Test
    void eitherMapMayBeLeftOut() {
        assertThat(read("{'successStreamMap':{'rtmp://a':'id'}}").failed()).isEmpty();
        assertThat(read("{'failStreamMap':{'rtmp://a':'inner error'}}").started()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{'success':false}", "{'code':'200'}" })
    void anAnswerWithoutEitherIsNone(String answer) {
        assertThatThrownBy(() -> read(answer)).isInstanceOf(ErrorResponse.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "http://live.example.invalid/secret-key", "RTMP://secret-key", " rtmp://secret-key", "",
            "rtmp://secret-key\uD800" })
    void anAddressThatCannotBeOneIsRefusedByItsPlaceAndNotShown(String target) {
        assertThatThrownBy(() -> request().targets(TARGET, target).build()).isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("targets[1] must be an address that begins with rtmp")
                .hasMessageContaining("Nothing was sent")
                .hasMessageNotContaining("secret-key");
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 11 })
    void oneToTenAddressesAreTaken(int count) {
        assertThatThrownBy(() -> request().targets(Collections.nCopies(count, TARGET)).build())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("the number of targets must be from 1 to 10, but is " + count);
    }

    @Test
    void whatIsNeededIsAskedForByItsName() {
        assertThatThrownBy(() -> request().starter(" ").build()).hasMessageContaining("starter must be given");
        assertThatThrownBy(() -> request().name(null).build()).hasMessageContaining("name must be given");
        assertThatThrownBy(() -> request().layout(null).build()).hasMessageContaining("layout must be given");
        assertThatThrownBy(() -> request().smallWindow(null).build()).hasMessageContaining("smallWindow must be given");
        assertThatThrownBy(() -> StopStreamOutRequest.one("u", "")).hasMessageContaining("streamId must be given");
        assertThatThrownBy(() -> StopStreamOutRequest.all("\uD800")).hasMessageContaining("unionId must be text");
    }

    @ParameterizedTest
    @EnumSource
    void everyLayoutButTheUnknownCanBeSent(RecordingLayout layout) {
        if (layout == RecordingLayout.UNKNOWN) {
            assertThatThrownBy(() -> written(request().layout(layout).build())).hasMessageContaining("layout must be one of");
        } else {
            assertThat(written(request().layout(layout).build())).contains("mode");
        }
    }

    @Test
    void addressesAreInNoText() {
        var wire = Example.read(("{'successStreamMap':{'" + TARGET + "':'id'},'failStreamMap':{'" + TARGET + "':'r'}}")
                .replace('\'', '"'), StartStreamOutResponse.class);

        assertThat(wire.toString() + wire.result() + request().build() + StartStreamOutRequest.of(request().build()))
                .contains("streamId=id").doesNotContain("secret-key");
    }

    private static StreamRequest.Builder request() {
        return StreamRequest.builder().starter("u").name("n").targets(TARGET);
    }

    private static String written(StreamRequest request) {
        return Example.written(StartStreamOutRequest.of(request)).replace('"', '\'');
    }

    private static StartedStreams read(String json) {
        return Example.read(json.replace('\'', '"'), StartStreamOutResponse.class).result();
    }
}
