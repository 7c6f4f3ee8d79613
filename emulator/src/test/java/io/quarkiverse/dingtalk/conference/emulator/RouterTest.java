package io.quarkiverse.dingtalk.conference.emulator;

import static io.vertx.core.http.HttpMethod.DELETE;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;
import static io.vertx.core.http.HttpMethod.PUT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouterTest {

    private final Operation conference = call -> null;
    private final Operation members = call -> null;
    private final Operation ofBooking = call -> null;
    private final Operation query = call -> null;
    private final Router router = new Router()
            .get("/conferences/{conferenceId}", conference)
            .get("/conferences/{id}/members", members)
            .get("/conferences/bookings/{bookingId}", ofBooking)
            .post("/conferences/query", query);

    @ParameterizedTest
    @CsvSource({
            "abc, abc",
            "a%2Fb%3Fx%3D1%26y%20%E4%BC%9A%23frag, a/b?x=1&y 会#frag",
            "%2e%2e, ..",
            ".., ..",
            "., .",
            "a+b, a+b",
            "a%2Bb+c, a+b+c",
            "%25, %",
            "%252F, %2F",
            "100%, 100%",
            "%zz, %zz",
            "%F0%9F%8E%89, 🎉",
            "'', ''",
            "%20, ' '" })
    void handsOverTheIdAsItWasMeant(String raw, String id) {
        Router.Match match = router.match(GET, "/conferences/" + raw);

        assertThat(match.operation()).isSameAs(conference);
        assertThat(match.placeholder("conferenceId")).isEqualTo(id);
    }

    @Test
    void prefersALiteral() {
        Router.Match match = router.match(GET, "/conferences/bookings/members");

        assertThat(match.operation()).isSameAs(ofBooking);
        assertThat(match.placeholder("bookingId")).isEqualTo("members");
    }

    @Test
    void goesBackToThePlaceholderWhereTheLiteralLeadsNowhere() {
        assertThat(router.match(GET, "/conferences/bookings").placeholder("conferenceId")).isEqualTo("bookings");
        assertThat(router.match(GET, "/conferences/x/members").placeholder("id")).isEqualTo("x");
    }

    @Test
    void doesNotTakeAnEncodedLiteralForALiteral() {
        assertThat(router.match(GET, "/conferences/%62ookings").placeholder("conferenceId")).isEqualTo("bookings");
        assertThat(router.match(GET, "/%63onferences/x")).isNull();
    }

    @Test
    void keepsMethodsApart() {
        assertThat(router.match(POST, "/conferences/query").operation()).isSameAs(query);
        assertThat(router.match(GET, "/conferences/query").operation()).isSameAs(conference);
        assertThat(router.match(POST, "/conferences/x")).isNull();
        assertThat(router.match(DELETE, "/conferences/x")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "/", "*", "/conferences", "/conferences/x/", "/conferences/x/y", "//conferences/x",
            "/conferences/x/members/y", "conferences/x" })
    void findsNothingForOtherPaths(String path) {
        assertThat(router.match(GET, path)).isNull();
    }

    @Test
    void tellsTheNamesOfOperationsThatHaveOne() {
        router.get("Query", "/named", query).post("Book", "/named/too", query).put("/x", query).delete("/x", query);

        assertThat(router.names()).containsExactly("Query", "Book");
        assertThat(router.match(GET, "/named").name()).isEqualTo("Query");
        assertThat(router.match(GET, "/conferences/x").name()).isNull();
        assertThat(router.match(PUT, "/x").operation()).isSameAs(query);
        assertThat(router.match(DELETE, "/x").operation()).isSameAs(query);
    }

    @Test
    void refusesToRouteTheSamePathTwice() {
        assertThatIllegalArgumentException().isThrownBy(() -> router.get("/conferences/{other}", members))
                .withMessage("GET /conferences/{other} is routed already");
    }
}
