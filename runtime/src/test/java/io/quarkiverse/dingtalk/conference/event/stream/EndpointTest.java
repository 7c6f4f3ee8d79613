package io.quarkiverse.dingtalk.conference.event.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Where the gateway says to connect to. */
class EndpointTest {

    @Test
    void isUsedAsItIsNamed() {
        var options = Endpoint.of("wss://wss-open-connection.dingtalk.com:8443/some/path", "t", false).connectOptions();

        assertThat(options.getHost()).isEqualTo("wss-open-connection.dingtalk.com");
        assertThat(options.getPort()).isEqualTo(8443);
        assertThat(options.isSsl()).isTrue();
        assertThat(options.getURI()).isEqualTo("/some/path?ticket=t");
    }

    @Test
    void hasTheUsualPortIfItNamesNone() {
        assertThat(Endpoint.of("wss://a.example/connect", "t", false).connectOptions().getPort()).isEqualTo(443);
        assertThat(Endpoint.of("ws://localhost/connect", "t", false).connectOptions().getPort()).isEqualTo(80);
    }

    @Test
    void keepsItsQuery() {
        assertThat(Endpoint.of("wss://a.example?a=%20b", "t", false).connectOptions().getURI()).isEqualTo("/?a=%20b&ticket=t");
    }

    @Test
    void encodesTheTicket() {
        assertThat(Endpoint.of("wss://a.example/c", "a b+c/d=&e", false).connectOptions().getURI())
                .isEqualTo("/c?ticket=a%20b%2Bc%2Fd%3D%26e");
    }

    @Test
    void mayBePlainOnThisMachineOrWherePlainHttpIsAllowed() {
        assertThat(Endpoint.of("ws://127.0.0.1:80/connect", "t", false).connectOptions().isSsl()).isFalse();
        assertThat(Endpoint.of("ws://a.example/connect", "t", true).connectOptions().isSsl()).isFalse();
    }

    @Test
    void isRefusedWhereEventsWouldTravelInClear() {
        assertThatThrownBy(() -> Endpoint.of("ws://a.example/connect", "t", false)).isInstanceOf(StreamFailure.class)
                .hasMessage("the gateway names an endpoint to which events would travel in clear, ws://a.example");
    }

    @Test
    void isRefusedIfItIsNoWebSocket() {
        assertThatThrownBy(() -> Endpoint.of("https://a.example/connect", "t", false)).isInstanceOf(StreamFailure.class);
        assertThatThrownBy(() -> Endpoint.of("no url", "t", false)).isInstanceOf(StreamFailure.class);
    }

    @Test
    void neverShowsTheTicket() {
        var endpoint = Endpoint.of("wss://a.example/connect?x=1", "tick et", false);

        assertThat(endpoint.toString()).isEqualTo("wss://a.example");
        assertThat(endpoint.withoutTicket("GET /connect?ticket=tick%20et, tick et")).isEqualTo("GET /connect?ticket=***, ***");
    }
}
