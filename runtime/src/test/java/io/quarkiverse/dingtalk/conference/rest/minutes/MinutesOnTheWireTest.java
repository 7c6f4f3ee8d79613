package io.quarkiverse.dingtalk.conference.rest.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.Page;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.minutes.Chapter;
import io.quarkiverse.dingtalk.conference.minutes.FlashMinutesAccess;
import io.quarkiverse.dingtalk.conference.minutes.FlashMinutesLink;
import io.quarkiverse.dingtalk.conference.minutes.FlashMinutesShare;
import io.quarkiverse.dingtalk.conference.minutes.FlashMinutesSummary;
import io.quarkiverse.dingtalk.conference.minutes.Highlight;
import io.quarkiverse.dingtalk.conference.minutes.MinutesAudio;
import io.quarkiverse.dingtalk.conference.minutes.MinutesRequest;
import io.quarkiverse.dingtalk.conference.minutes.MinutesResult;
import io.quarkiverse.dingtalk.conference.minutes.MinutesSource;
import io.quarkiverse.dingtalk.conference.minutes.MinutesSummary;
import io.quarkiverse.dingtalk.conference.minutes.MinutesTextRequest;
import io.quarkiverse.dingtalk.conference.minutes.Paragraph;
import io.quarkiverse.dingtalk.conference.minutes.QuestionAndAnswer;
import io.quarkiverse.dingtalk.conference.minutes.Sentence;
import io.quarkiverse.dingtalk.conference.minutes.SpeakerSummary;
import io.quarkiverse.dingtalk.conference.minutes.TextOrder;
import io.quarkiverse.dingtalk.conference.minutes.Word;
import io.quarkiverse.dingtalk.conference.rest.meeting.Example;
import io.quarkiverse.dingtalk.conference.rest.wire.ErrorResponse;
import io.quarkiverse.dingtalk.conference.rest.wire.WireRequest;
import io.quarkiverse.dingtalk.conference.rest.wire.WireResponse;

/** Requests in DingTalk's spelling, and answers out of it. */
class MinutesOnTheWireTest {

    @Test
    void minutesAreStartedAsTheRequestSays() {
        assertWritten(StartMinutesRequest.of(MinutesRequest.builder().starter("u").owner("o").recordAudio(true).build()),
                "{'unionId':'u','ownerUnionId':'o','recordAudio':true}");
        assertWritten(StartMinutesRequest.of(MinutesRequest.builder().build()), "{}");
    }

    @Test
    void minutesArePausedBySomebody() {
        assertWritten(new StopMinutesRequest("u"), "{'unionId':'u'}");
    }

    @Test
    void aSummaryIsAskedForInPartsOrAsAWhole() {
        assertWritten(QueryMinutesSummaryRequest.of("u", "Paragraph", "actions"),
                "{'unionId':'u','summaryTypeList':['Paragraph','actions']}");
        assertWritten(QueryMinutesSummaryRequest.of("u"), "{'unionId':'u'}");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "\uD83D" })
    void aPartThatIsNoneIsRefused(String part) {
        assertThatThrownBy(() -> QueryMinutesSummaryRequest.of("u", "actions", part))
                .isInstanceOf(InvalidRequestException.class).hasMessageContaining("parts must be");
    }

    @Test
    void accessIsGivenAsTheRequestSays() {
        var share = FlashMinutesShare.builder().source(MinutesSource.MEETING).owner("o").receiver("u");

        assertWritten(AddRecordPermissionRequest.of(share.build()), "{'bizType':'minutes','ownerUnionId':'o','unionId':'u'}");
        assertWritten(AddRecordPermissionRequest.of(share.shareScope(0).roleSubResourceIds(List.of("p", "q")).build()),
                "{'bizType':'minutes','ownerUnionId':'o','unionId':'u','shareScope':0,'roleSubResourceIds':['p','q']}");
    }

    @Test
    void eventsAreSwitchedOnAndOff() {
        assertWritten(new SetSubtitleEventRequest(true), "{'enable':true}");
        assertWritten(new SetSubtitleEventRequest(false), "{'enable':false}");
    }

    @ParameterizedTest
    @CsvSource({ "CLOUD_RECORDING,cloud_record", "MEETING,minutes" })
    void everySourceHasItsCode(MinutesSource source, String bizType) {
        assertThat(MinutesCodes.bizType(source)).isEqualTo(bizType);
    }

    @Test
    void aSourceThatIsNoneIsRefused() {
        assertThatThrownBy(() -> MinutesCodes.bizType(null)).isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("source must be given");
        assertThatThrownBy(() -> MinutesCodes.bizType(MinutesSource.UNKNOWN)).isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("source must be one of [CLOUD_RECORDING, MEETING]");
    }

    @ParameterizedTest
    @CsvSource({ "OLDEST_FIRST,0", "NEWEST_FIRST,1", ",0" })
    void theOrderIsAlwaysSaid(TextOrder order, String direction) {
        assertThat(MinutesCodes.direction(MinutesTextRequest.builder().order(order).build())).isEqualTo(direction);
    }

    @Test
    void aTextIsReadWithItsSentencesAndWords() {
        var word = Word.builder().id("9").text("Hello").start(Duration.ofMillis(8340)).end(Duration.ofMillis(8900)).build();
        var sentence = Sentence.builder().text("Hello all").speaker("u").start(Duration.ofMillis(7940))
                .end(Duration.ofMillis(9940)).words(List.of(word)).build();
        var paragraph = Paragraph.builder().id("1").recordId("44444").speaker("u").speakerName("n").text("Hello all")
                .start(Duration.ofMillis(7940)).end(Duration.ofMillis(9940)).sentences(List.of(sentence)).build();

        assertThat(read("{'hasMore':true,'nextToken':'1700000000000000_7940','paragraphList':[{'paragraphId':1,"
                + "'recordId':44444,'unionId':'u','nickName':'n','paragraph':'Hello all','startTime':7940,'endTime':9940,"
                + "'sentenceList':[{'sentence':'Hello all','unionId':'u','startTime':7940,'endTime':9940,'wordList':"
                + "[{'wordId':'9','word':'Hello','startTime':8340,'endTime':8900}]}]}]}", QueryMinutesTextResponse.class))
                .isEqualTo(Page.builder().items(List.of(paragraph)).nextToken("1700000000000000_7940").build());
    }

    @Test
    void aRecordIdBeyondALongIsKept() {
        assertThat(read("{'paragraphList':[{'recordId':123456789012345678901}]}", QueryMinutesTextResponse.class).items())
                .singleElement().satisfies(it -> assertThat(it.recordId()).contains("123456789012345678901"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{'hasMore':false,'nextToken':'t','paragraphList':[]}", "{'paragraphList':[]}",
            "{'hasMore':true,'nextToken':'','paragraphList':[]}" })
    void aTextEndsWhereDingTalkSaysSo(String lastPage) {
        assertThat(read(lastPage, QueryMinutesTextResponse.class).nextToken()).isEmpty();
    }

    @Test
    void soundFilesAreReadInTheirUnits() {
        assertThat(read("{'audioList':[{'recordId':'r','unionId':'u','startTime':1700000000000,'endTime':1700000060000,"
                + "'duration':60000,'fileSize':8000000000,'playUrl':'https://example.org'}]}", QueryMinutesAudioResponse.class))
                .containsExactly(MinutesAudio.builder().recordId("r").recorder("u")
                        .startedAt(Instant.ofEpochMilli(1700000000000L)).endedAt(Instant.ofEpochMilli(1700000060000L))
                        .duration(Duration.ofMinutes(1)).size(8_000_000_000L).playUrl("https://example.org").build());
        assertThat(read("{'audioList':[]}", QueryMinutesAudioResponse.class)).isEmpty();
    }

    @Test
    void aSummaryIsReadInAllItsParts() {
        assertThat(read("{'summary':{'paragraphSummary':'all','autoChapters':[{'id':1,'headline':'h','summary':'s',"
                + "'start':0,'end':60000}],'conversationalSummary':[{'speakerId':'u','speakerName':'n','summary':'s'}],"
                + "'questionsAnsweringSummary':[{'question':'q','answer':'a','sentenceIdsOfQuestion':[1],"
                + "'sentenceIdsOfAnswer':[2,3]}],'keySentences':[{'id':1,'sentenceId':4,'text':'k','start':1,'end':2}],"
                + "'actions':[{'id':2,'sentenceId':5,'text':'d','start':3,'end':4}],'keywords':['w']}}",
                QueryMinutesSummaryResponse.class))
                .isEqualTo(MinutesSummary.builder().overall("all")
                        .chapters(List.of(Chapter.builder().id("1").title("h").summary("s").start(Duration.ZERO)
                                .end(Duration.ofMinutes(1)).build()))
                        .speakers(List.of(SpeakerSummary.builder().speakerId("u").name("n").summary("s").build()))
                        .questions(List.of(QuestionAndAnswer.builder().question("q").answer("a")
                                .questionSentenceIds(List.of("1")).answerSentenceIds(List.of("2", "3")).build()))
                        .keySentences(List.of(Highlight.builder().id("1").sentenceId("4").text("k")
                                .start(Duration.ofMillis(1)).end(Duration.ofMillis(2)).build()))
                        .toDos(List.of(Highlight.builder().id("2").sentenceId("5").text("d").start(Duration.ofMillis(3))
                                .end(Duration.ofMillis(4)).build()))
                        .keywords(List.of("w")).build());
    }

    @Test
    void singleObjectsInPlaceOfListsAreReadToo() {
        var summary = read("{'summary':{'actions':{'text':'d'},'keySentences':{'text':'k'}}}",
                QueryMinutesSummaryResponse.class);

        assertThat(summary.toDos()).containsExactly(Highlight.builder().text("d").build());
        assertThat(summary.keySentences()).containsExactly(Highlight.builder().text("k").build());
    }

    @Test
    void aSummaryWithoutPartsIsNoError() {
        assertThat(read("{'summary':{}}", QueryMinutesSummaryResponse.class)).isEqualTo(MinutesSummary.builder().build());
    }

    @Test
    void theResultIsReadAndMayNotBeThereYet() {
        assertThat(read("{'fullSummary':'s','action':['a','b']}", QueryMinutesMeetingResultResponse.class))
                .isEqualTo(MinutesResult.builder().summary("s").toDos(List.of("a", "b")).build());
        assertThat(read("{}", QueryMinutesMeetingResultResponse.class)).isEqualTo(MinutesResult.builder().build());
    }

    @ParameterizedTest
    @CsvSource({ "7,7", "\"later\",later" })
    void theStatusOfFlashMinutesIsPassedOn(String sent, String status) {
        assertThat(read("{'flashMinutesSummary':{'status':" + sent + ",'summary':[]}}",
                QueryFlashMinutesSummaryResponse.class))
                .isEqualTo(FlashMinutesSummary.builder().status(status).build());
    }

    @Test
    void chaptersOfFlashMinutesAreThoseOfTheSummary() {
        assertThat(read("{'flashMinutesSummary':{'summary':[{'id':1,'headline':'h','summary':'s','start':0,'end':1000}]}}",
                QueryFlashMinutesSummaryResponse.class).chapters())
                .containsExactly(Chapter.builder().id("1").title("h").summary("s").start(Duration.ZERO)
                        .end(Duration.ofSeconds(1)).build());
    }

    @Test
    void linksAreRead() {
        assertThat(read("{'recordMinutesUrls':[{'recordMinutesUrl':'https://example.org','taskUuid':'t'},null]}",
                QueryRecordMinutesUrlResponse.class))
                .containsExactly(FlashMinutesLink.builder().url("https://example.org").taskUuid("t").build());
        assertThat(read("{'minutesDocUrl':'https://example.org'}", GenerateFlashMinutesDocumentUrlResponse.class).url())
                .isEqualTo("https://example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = { "{'code':'200','taskUuid':'t'}", "{'code':200,'taskUuid':'t'}", "{'taskUuid':'t'}" })
    void anAccessThatWasGivenHasTheIdOfTheMinutes(String answer) {
        assertThat(read(answer, AddRecordPermissionResponse.class))
                .isEqualTo(FlashMinutesAccess.builder().taskUuid("t").build());
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{'code':'400','taskUuid':'t'}", "{'code':'permissionError'}" })
    void anAccessThatWasNotGivenIsAnError(String answer) {
        assertRefused(answer, AddRecordPermissionResponse.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{'code':'systemError','message':'no'}", "null", "[]", "<html></html>" })
    void anAnswerWithoutWhatIsPromisedIsAnError(String answer) {
        for (var type : List.of(QueryMinutesTextResponse.class, QueryMinutesAudioResponse.class,
                QueryMinutesSummaryResponse.class, QueryFlashMinutesSummaryResponse.class,
                QueryRecordMinutesUrlResponse.class, GenerateFlashMinutesDocumentUrlResponse.class)) {
            assertRefused(answer, type);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "{'code':'systemError','message':'no'}", "{'success':false}", "null", "[]", "<html></html>" })
    void anErrorIsNotAResultThatIsNotThereYet(String answer) {
        assertRefused(answer, QueryMinutesMeetingResultResponse.class);
    }

    @Test
    void theWireDoesNotShowLinksEither() {
        var link = "'https://secret.example.org'";

        assertThat(parsed("{'audioList':[{'playUrl':" + link + "}]}", QueryMinutesAudioResponse.class).toString())
                .doesNotContain("secret");
        assertThat(parsed("{'recordMinutesUrls':[{'recordMinutesUrl':" + link + "}]}", QueryRecordMinutesUrlResponse.class)
                .toString()).doesNotContain("secret");
        assertThat(parsed("{'minutesDocUrl':" + link + "}", GenerateFlashMinutesDocumentUrlResponse.class).toString())
                .doesNotContain("secret");
    }

    private static void assertWritten(WireRequest request, String json) {
        assertThat(Example.tree(Example.written(request))).isEqualTo(Example.tree(json.replace('\'', '"')));
    }

    private static void assertRefused(String answer, Class<?> type) {
        assertThatThrownBy(() -> parsed(answer, type)).as(type.getSimpleName()).isInstanceOf(ErrorResponse.class);
    }

    private static <R> R read(String json, Class<? extends WireResponse<R>> type) {
        return parsed(json, type).result();
    }

    private static <T> T parsed(String json, Class<T> type) {
        return Example.read(json.replace('\'', '"'), type);
    }
}
