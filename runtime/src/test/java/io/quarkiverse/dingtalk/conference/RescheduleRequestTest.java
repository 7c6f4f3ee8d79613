package io.quarkiverse.dingtalk.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;

/** What becomes of a booking from nine to ten that is called "Talk". */
class RescheduleRequestTest {

    private static final Instant NINE = Instant.parse("2026-12-01T09:00:00Z");
    private static final Instant TEN = NINE.plus(Duration.ofHours(1));
    private static final Instant ELEVEN = TEN.plus(Duration.ofHours(1));
    private static final Instant NOON = ELEVEN.plus(Duration.ofHours(1));

    static Stream<Arguments> changes() {
        return Stream.of(
                change(r -> r.title("Other talk"), NINE, TEN),
                change(r -> r.startsAt(ELEVEN), ELEVEN, NOON),
                change(r -> r.endsAt(NOON), NINE, NOON),
                change(r -> r.lasting(Duration.ofHours(2)), NINE, ELEVEN),
                change(r -> r.startsAt(TEN).endsAt(NOON), TEN, NOON),
                change(r -> r.startsAt(TEN).lasting(Duration.ofHours(2)), TEN, NOON),
                change(r -> r.endsAt(NOON).lasting(Duration.ofHours(1)), ELEVEN, NOON),
                change(r -> r.startsAt(TEN).endsAt(NOON).lasting(Duration.ofHours(2)), TEN, NOON));
    }

    private static Arguments change(UnaryOperator<RescheduleRequest.Builder> change, Instant start, Instant end) {
        return Arguments.of(change, start, end);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void whatIsNotGivenFollowsFromTheBooking(UnaryOperator<RescheduleRequest.Builder> change, Instant start, Instant end) {
        var plan = applied(change);

        assertThat(plan.startsAt()).isEqualTo(start);
        assertThat(plan.endsAt()).isEqualTo(end);
    }

    @Test
    void aTitleThatIsNotGivenStays() {
        assertThat(applied(r -> r.startsAt(ELEVEN)).title()).isEqualTo("Talk");
    }

    @Test
    void aTitleOfTheBookingIsNeverCut() {
        var booking = booking().toBuilder().title("x".repeat(60)).build();

        assertThat(request(r -> r.startsAt(ELEVEN)).appliedTo("s", booking).title()).hasSize(60);
    }

    @Test
    void ofATitleOf51CharactersTheFirst50AreSentAndTold() {
        var plan = applied(r -> r.title("😀".repeat(51)));

        assertThat(plan.title()).isEqualTo("😀".repeat(50));
        assertThat(plan.titleCutTo()).contains("😀".repeat(50));
    }

    @Test
    void aTitleOf50CharactersIsSentWhole() {
        assertThat(applied(r -> r.title("😀".repeat(50))).titleCutTo()).isEmpty();
    }

    @Test
    void titleAndTimesTogetherNeedNoBooking() {
        var request = request(r -> r.title("Other talk").endsAt(NOON).lasting(Duration.ofHours(1)));

        assertThat(request.complete()).isTrue();
        assertThat(request.appliedTo("s", null).startsAt()).isEqualTo(ELEVEN);
    }

    @Test
    void anythingLessNeedsTheBooking() {
        assertThat(request(r -> r.title("Other talk").startsAt(TEN)).complete()).isFalse();
        assertThat(request(r -> r.startsAt(TEN).endsAt(NOON)).complete()).isFalse();
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(r -> r, "the change must set at least one of title, startsAt, endsAt and lasting"),
                mistake(r -> r.title(" "), "title must be given, but is \" \""),
                mistake(r -> r.title("x".repeat(257)), "title must have at most 256 characters"),
                mistake(r -> r.title("\ud83c"), "title must be text that can be encoded"),
                mistake(r -> r.startsAt(TEN).endsAt(TEN), "endsAt must be after startsAt 2026-12-01T10:00:00Z"),
                mistake(r -> r.lasting(Duration.ZERO), "lasting must be longer than nothing, but is PT0S"),
                mistake(r -> r.lasting(Duration.ofHours(-1)), "lasting must be longer than nothing"),
                mistake(r -> r.startsAt(Instant.MAX), "startsAt must be a time that can be counted in milliseconds"),
                mistake(r -> r.startsAt(TEN).lasting(Duration.ofSeconds(Long.MAX_VALUE)), "lasting must end at a time"),
                mistake(r -> r.endsAt(TEN).lasting(Duration.ofSeconds(Long.MAX_VALUE)), "lasting must begin at a time"),
                mistake(r -> r.startsAt(TEN).endsAt(NOON).lasting(Duration.ofHours(1)),
                        "endsAt must be startsAt and lasting, which is 2026-12-01T11:00:00Z, but is 2026-12-01T12:00:00Z"));
    }

    private static Arguments mistake(UnaryOperator<RescheduleRequest.Builder> change, String message) {
        return Arguments.of(change, message);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("mistakes")
    void whatCannotBeIsRefusedWithoutTheBooking(UnaryOperator<RescheduleRequest.Builder> change, String message) {
        assertThatThrownBy(() -> request(change)).isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining(message);
    }

    @Test
    void anEndBeforeTheBeginningOfTheBookingIsRefused() {
        assertThatThrownBy(() -> applied(r -> r.endsAt(NINE.minusSeconds(1)))).isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("endsAt must be after startsAt 2026-12-01T09:00:00Z");
    }

    private static RescheduledMeeting applied(UnaryOperator<RescheduleRequest.Builder> change) {
        return request(change).appliedTo("s", booking());
    }

    private static RescheduleRequest request(UnaryOperator<RescheduleRequest.Builder> change) {
        return change.apply(RescheduleRequest.builder()).build();
    }

    private static Booking booking() {
        return Booking.builder().scheduleConferenceId("s").title("Talk").startsAt(NINE).endsAt(TEN).build();
    }
}
