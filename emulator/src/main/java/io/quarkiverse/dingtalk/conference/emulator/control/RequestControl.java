package io.quarkiverse.dingtalk.conference.emulator.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.CallCounts;
import io.quarkiverse.dingtalk.conference.emulator.http.RequestLog;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;

/** What was received. */
final class RequestControl {

    private final RequestLog log;
    private final CallCounts counts;

    RequestControl(RequestLog log, CallCounts counts) {
        this.log = log;
        this.counts = counts;
    }

    /** GET /_emulator/requests, all or so many: ?newest=…. */
    Response requests(Call call) {
        return Response.ok(new Requests(Newest.of(log.entries(), call).map(Request::of).toList()));
    }

    /** GET /_emulator/counts. */
    Response counts(Call call) {
        return Response.ok(new Counts(counts.byOperation()));
    }

    private record Counts(Map<String, Long> counts) {
    }

    private record Requests(List<Request> requests) {
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    private record Request(String method, String path, int status, String at, Map<String, String> headers, String body,
            String answer) {

        static Request of(RequestLog.Entry entry) {
            return new Request(entry.method(), Masking.uri(entry.uri()), entry.status(), entry.at().toString(),
                    headers(entry.headers()), text(entry.body()), text(entry.answer()));
        }

        private static String text(Buffer body) {
            return body == null ? null : Masking.body(body.toString(UTF_8));
        }

        /** Names in lower case, as they mean the same in any; a header that came twice is one, joined by commas. */
        private static Map<String, String> headers(MultiMap headers) {
            Map<String, String> joined = new LinkedHashMap<>();
            headers.forEach((name, value) -> {
                String key = name.toLowerCase(Locale.ROOT);
                joined.merge(key, Masking.header(key, value), (first, next) -> first + ", " + next);
            });
            return joined;
        }
    }
}
