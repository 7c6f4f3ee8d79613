package io.quarkiverse.dingtalk.conference.emulator;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;

/** One request as an operation sees it. */
final class Call {

    private static final String JSON = "application/json";

    private final HttpServerRequest request;
    private final Router.Match match;
    private final Buffer body;
    private final String requestId;

    Call(HttpServerRequest request, Router.Match match, Buffer body, String requestId) {
        this.request = request;
        this.match = match;
        this.body = body;
        this.requestId = requestId;
    }

    String requestId() {
        return requestId;
    }

    /** DingTalk's name of what is called, or null if it is none of DingTalk's. */
    String operation() {
        return match.name();
    }

    /** How many bytes the body has. */
    int size() {
        return body == null ? 0 : body.length();
    }

    HttpConnection connection() {
        return request.connection();
    }

    /** The first header of that name, or null. */
    String header(CharSequence name) {
        return request.headers().get(name);
    }

    /** What the path holds in place of {name}, decoded; empty when it holds nothing. */
    String path(String name) {
        return match.placeholder(name);
    }

    /** The first query parameter of that name, decoded, or null. Nobody asks for more than two: no map is built. */
    String query(String name) {
        String query = request.query();
        int start = 0;
        while (query != null && start < query.length()) {
            int end = query.indexOf('&', start);
            end = end < 0 ? query.length() : end;
            int equals = query.indexOf('=', start);
            equals = equals < 0 || equals > end ? end : equals;
            if (UrlText.decodeQuery(query.substring(start, equals)).equals(name)) {
                return equals == end ? "" : UrlText.decodeQuery(query.substring(equals + 1, end));
            }
            start = end + 1;
        }
        return null;
    }

    /** The body, which must be a JSON object and be declared as JSON: the service does not see it otherwise. */
    JsonObject json() {
        if (body == null || !isJson(header(HttpHeaders.CONTENT_TYPE))) {
            throw ApiError.missingBody();
        }
        try {
            if (Json.decodeValue(body) instanceof JsonObject object) {
                return object;
            }
        } catch (DecodeException e) {
            // refused below: what the parser has to say is no concern of the caller
        }
        throw ApiError.paramsError("body is not a JSON object"); // guessed: code and message
    }

    private static boolean isJson(String contentType) {
        return contentType != null
                && contentType.regionMatches(true, 0, JSON, 0, JSON.length())
                && (contentType.length() == JSON.length() || " ;".indexOf(contentType.charAt(JSON.length())) >= 0);
    }
}
