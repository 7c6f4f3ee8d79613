package io.quarkiverse.dingtalk.conference.emulator.http;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.handler.PlatformHandler;

/**
 * Takes every call to its operation and back: routing, body limit, counts, request log, the shape of errors, the headers of
 * responses.
 * <p>
 * Runs on one event loop, and so does all that it calls: state behind it is plain and unsynchronized.
 */
public final class ApiRouter implements Handler<HttpServerRequest> {

    static final int MAX_BODY = 10 * 1024 * 1024; // guessed: the service's own limit is not documented

    private static final int MOST_SLASHES = 15; // in the path of an operation: twice as many as any has
    private static final String EXCHANGE = Exchange.class.getName();

    // A router tries one route after the other: several, by method and then by the number of slashes, have fewer to try.
    private final Map<HttpMethod, Router[]> routers = new HashMap<>();
    private final Router other;
    private final Router control;
    private final InstantSource clock;
    private final RequestLog log;
    private final CallCounts counts;
    private final Function<String, Responder> responders;

    /**
     * @param controlAccess throws an {@link ApiException} at whoever may not use the emulator's own paths
     * @param responders by the name of an operation what answers the next call in its place, null for the operation itself
     */
    public ApiRouter(Vertx vertx, Endpoints endpoints, Consumer<HttpServerRequest> controlAccess, InstantSource clock,
            RequestLog log, CallCounts counts, Function<String, Responder> responders) {
        this.clock = clock;
        this.log = log;
        this.counts = counts;
        this.responders = responders;
        BodyHandler body = BodyHandler.create(false).setBodyLimit(MAX_BODY);
        control = Router.router(vertx);
        control.route().handler((PlatformHandler) context -> admit(context, controlAccess));
        for (Endpoint endpoint : endpoints.inMatchingOrder()) {
            Router router = isControl(endpoint.path()) ? control
                    : router(vertx, endpoint);
            router.routeWithRegex(endpoint.method(), endpoint.regex())
                    .setRegexGroupsNames(endpoint.placeholders())
                    .useNormalizedPath(false) // an id may be ".." or hold encoded slashes
                    .handler((PlatformHandler) context -> receive(context, endpoint))
                    .handler(body)
                    .handler(ApiRouter::execute);
        }
        other = Router.router(vertx);
        routers.values().stream().flatMap(Arrays::stream).filter(Objects::nonNull).forEach(router -> finish(router, body));
        finish(other, body);
        finish(control, body);
    }

    /** Whether that is one of the emulator's own paths. */
    public static boolean isControl(String path) {
        return path != null && path.startsWith("/_emulator/");
    }

    @Override
    public void handle(HttpServerRequest request) {
        String path = request.path();
        (isControl(path) ? control : router(request.method(), path)).handle(request);
    }

    private Router router(HttpMethod method, String path) {
        Router[] bySlashes = routers.get(method);
        int slashes = path == null ? 0 : slashes(path);
        return bySlashes == null || slashes > MOST_SLASHES || bySlashes[slashes] == null ? other : bySlashes[slashes];
    }

    private Router router(Vertx vertx, Endpoint endpoint) {
        Router[] bySlashes = routers.computeIfAbsent(endpoint.method(), method -> new Router[MOST_SLASHES + 1]);
        int slashes = slashes(endpoint.path());
        if (bySlashes[slashes] == null) {
            bySlashes[slashes] = Router.router(vertx);
        }
        return bySlashes[slashes];
    }

    private static int slashes(String path) {
        int slashes = 0;
        for (int i = path.indexOf('/'); i >= 0; i = path.indexOf('/', i + 1)) {
            slashes++;
        }
        return slashes;
    }

    private void admit(RoutingContext context, Consumer<HttpServerRequest> access) {
        try {
            access.accept(context.request());
        } catch (ApiException e) {
            refuse(context, e);
            return;
        }
        context.next();
    }

    private void receive(RoutingContext context, Endpoint endpoint) {
        Responder responder = null;
        if (endpoint.name() != null) {
            counts.add(endpoint.name());
            responder = responders.apply(endpoint.name());
        }
        Exchange exchange = exchange(context, endpoint, responder);
        // a request that becomes a WebSocket has no body, and cannot become one once it was read
        boolean webSocket = context.request().headers().contains(HttpHeaders.UPGRADE, HttpHeaders.WEBSOCKET, true);
        if (!webSocket && (responder == null || responder.readsBody())) {
            context.put(EXCHANGE, exchange).next();
        } else {
            exchange.respond();
        }
    }

    private static void execute(RoutingContext context) {
        context.<Exchange> get(EXCHANGE).respond();
    }

    /** What is the same for all methods: calls that are none, and requests that are malformed. */
    private void finish(Router router, BodyHandler body) {
        router.route()
                .handler((PlatformHandler) context -> receive(context, unknown(context.request())))
                .handler(body)
                .handler(ApiRouter::execute);
        router.errorHandler(400, context -> {
            Exchange exchange = context.get(EXCHANGE);
            if (exchange == null) {
                refuse(context, ApiException.malformedRequest());
            } else { // its body is declared as a form and is none: like all forms, nothing that an operation sees
                exchange.respond();
            }
        });
        // "OPTIONS *" and the like, which are taken to no route
        router.errorHandler(404, context -> exchange(context, unknown(context.request()), null).respond());
        router.errorHandler(413, context -> refuse(context, ApiException.bodyTooLarge(MAX_BODY)));
        router.errorHandler(200, context -> {
            // the client hung up while it was sending: nobody to answer
        });
    }

    private void refuse(RoutingContext context, ApiException error) {
        Exchange exchange = exchange(context, null, null);
        exchange.send(error.response(exchange.requestId()));
    }

    private Exchange exchange(RoutingContext context, Endpoint endpoint, Responder responder) {
        return new Exchange(context, endpoint, responder, log, clock.instant());
    }

    private static Endpoint unknown(HttpServerRequest request) {
        String path = request.path();
        return new Endpoint(request.method(), path, null, call -> {
            if (path.startsWith("/v1.0/") || isControl(path)) {
                throw ApiException.unknownAction();
            }
            // the older API answers on the same host, in its own shape and always with 200
            return Response.ok(new OldApiError(404, "请求的URI地址不存在"));
        });
    }

    private record OldApiError(int errcode, String errmsg) {
    }
}
