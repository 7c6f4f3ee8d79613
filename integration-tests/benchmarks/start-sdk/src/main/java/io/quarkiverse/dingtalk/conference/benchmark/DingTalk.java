package io.quarkiverse.dingtalk.conference.benchmark;

import java.time.Instant;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.aliyun.dingtalkconference_1_0.models.CreateScheduleConferenceHeaders;
import com.aliyun.dingtalkconference_1_0.models.CreateScheduleConferenceRequest;
import com.aliyun.dingtalkoauth2_1_0.models.GetAccessTokenRequest;
import com.aliyun.teaopenapi.models.Config;
import com.aliyun.teautil.models.RuntimeOptions;

/** DingTalk's own SDK, and the token that it leaves to its callers. */
@Singleton
class DingTalk {

    private static final long BEFORE_IT_EXPIRES = 200; // DingTalk's page says 7,000 of 7,200 seconds

    private final com.aliyun.dingtalkoauth2_1_0.Client tokens;
    private final com.aliyun.dingtalkconference_1_0.Client conferences;
    private final GetAccessTokenRequest credentials;
    private volatile Token token = new Token(null, Instant.EPOCH);

    DingTalk(@ConfigProperty(name = "benchmark.endpoint") String endpoint, @ConfigProperty(name = "benchmark.key") String key,
            @ConfigProperty(name = "benchmark.secret") String secret) throws Exception {
        var config = new Config().setProtocol("http").setEndpoint(endpoint);
        this.tokens = new com.aliyun.dingtalkoauth2_1_0.Client(config);
        this.conferences = new com.aliyun.dingtalkconference_1_0.Client(config);
        this.credentials = new GetAccessTokenRequest().setAppKey(key).setAppSecret(secret);
    }

    String book(CreateScheduleConferenceRequest booking) throws Exception {
        var headers = new CreateScheduleConferenceHeaders().setXAcsDingtalkAccessToken(token());
        return conferences.createScheduleConferenceWithOptions(booking, headers,
                new RuntimeOptions()).body.scheduleConferenceId;
    }

    private String token() throws Exception {
        if (!Instant.now().isBefore(token.until())) {
            var answer = tokens.getAccessToken(credentials).body;
            token = new Token(answer.accessToken, Instant.now().plusSeconds(answer.expireIn - BEFORE_IT_EXPIRES));
        }
        return token.value();
    }

    private record Token(String value, Instant until) {
    }
}
