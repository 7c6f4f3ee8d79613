package io.quarkiverse.dingtalk.conference.emulator.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** One request as an operation sees it. */
public final class Call {

    private static final String JSON = "application/json";

    private static final int MAX_PARAMETERS = 1000;

    private final RoutingContext context;
    private final String operation;
    private final String requestId;

    Call(RoutingContext context, String operation, String requestId) {
        this.context = context;
        this.operation = operation;
        this.requestId = requestId;
    }

    public String requestId() {
        return requestId;
    }

    /** DingTalk's name of the operation, or null if it is one of the emulator's own. */
    public String operation() {
        return operation;
    }

    public HttpConnection connection() {
        return context.request().connection();
    }

    /** The first header of that name, or null. */
    public String header(CharSequence name) {
        return context.request().headers().get(name);
    }

    /** What the path holds in place of {name}, decoded; empty when it holds nothing. */
    public String path(String name) {
        return context.pathParam(name);
    }

    /** The first query parameter of that name, decoded, or null. Names are case-sensitive, unlike those of vertx-web. */
    public String query(String name) {
        String query = context.request().query();
        if (query == null) {
            return null;
        }
        try {
            List<String> values = new QueryStringDecoder(query, UTF_8, false, MAX_PARAMETERS, true).parameters().get(name);
            return values == null ? null : values.get(0);
        } catch (IllegalArgumentException e) {
            throw ApiException.malformedRequest();
        }
    }

    /** Where the emulator was found by the caller, like http://localhost:8080. */
    public String origin() {
        return (connection().isSsl() ? "https://" : "http://") + context.request().authority();
    }

    /** How many bytes the body has. */
    public int bodySize() {
        Buffer body = context.body().buffer();
        return body == null ? 0 : body.length();
    }

    /** The body, which must be a JSON object and be declared as JSON: the service does not see it otherwise. */
    public <T> T body(Class<T> type) {
        return body(type, Refusal.PARAMS_ERROR);
    }

    /** @param refusal makes the error out of what is wrong */
    public <T> T body(Class<T> type, Refusal refusal) {
        return Json.decode(declaredJson(), type, refusal);
    }

    /** The same, for bodies of no fixed type. */
    public JsonObject body() {
        Buffer body = declaredJson();
        try {
            if (io.vertx.core.json.Json.decodeValue(body) instanceof JsonObject object) {
                return object;
            }
        } catch (DecodeException e) {
            // refused below: what the parser has to say is no concern of the caller
        }
        throw ApiException.paramsError(Json.NO_OBJECT);
    }

    private Buffer declaredJson() {
        String contentType = header(HttpHeaders.CONTENT_TYPE);
        if (bodySize() == 0 || contentType == null || contentType.isEmpty()
                || !JSON.equalsIgnoreCase(HttpUtil.getMimeType(contentType).toString().trim())) {
            throw ApiException.missingBody();
        }
        return context.body().buffer();
    }
}
