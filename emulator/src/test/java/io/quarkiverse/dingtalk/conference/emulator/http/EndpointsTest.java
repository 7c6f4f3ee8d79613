package io.quarkiverse.dingtalk.conference.emulator.http;

import static io.vertx.core.http.HttpMethod.DELETE;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class EndpointsTest {

    private final Operation operation = call -> null;
    private final Endpoints endpoints = new Endpoints().add("Query", GET, "/meetings/{id}", operation);

    @Test
    void tellTheNamesOfOperationsThatHaveOne() {
        endpoints.add("Book", POST, "/meetings", operation).add(DELETE, "/meetings/{id}", operation);

        assertThat(endpoints.names()).containsExactly("Query", "Book");
    }

    @Test
    void refuseTheSamePathTwice() {
        assertThatIllegalArgumentException().isThrownBy(() -> endpoints.add(GET, "/meetings/{other}", operation))
                .withMessage("GET /meetings/{other} is there already");
    }

    @Test
    void refuseTheSameNameTwice() {
        assertThatIllegalArgumentException().isThrownBy(() -> endpoints.add("Query", GET, "/other", operation))
                .withMessage("Query is there already");
    }
}
