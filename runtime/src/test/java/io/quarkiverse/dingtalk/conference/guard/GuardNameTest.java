package io.quarkiverse.dingtalk.conference.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.config.ClientName;

class GuardNameTest {

    @Test
    void theDefaultClientHasThePlainNames() {
        assertThat(simpleName(ClientName.DEFAULT)).isEqualTo("QueryConferenceInfo");
    }

    @Test
    void othersAddTheirs() {
        assertThat(simpleName(new ClientName("branch"))).isEqualTo("QueryConferenceInfo_branch");
    }

    @ParameterizedTest
    @ValueSource(strings = { "branch", "a_b", "a$b", "a.b/c;d[e<f>g:h", "分公司", "😀", " " })
    void everyClientIsFoundByItsClass(String name) {
        var client = new ClientName(name);

        assertThat(GuardName.client(simpleName(client))).isEqualTo(client);
    }

    private static String simpleName(ClientName client) {
        return GuardName.of(client, "QueryConferenceInfo").substring(GuardName.PACKAGE.length());
    }
}
