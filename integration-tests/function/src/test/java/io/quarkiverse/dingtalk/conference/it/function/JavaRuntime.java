package io.quarkiverse.dingtalk.conference.it.function;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Lambda's runtime for Java, in short: it makes the handler, and hands it one invocation after the other. */
final class JavaRuntime {

    private JavaRuntime() {
    }

    /** @param args the name of the class that is the handler */
    public static void main(String[] args) throws Exception {
        var json = new ObjectMapper();
        var http = HttpClient.newHttpClient();
        var invocations = "http://" + System.getenv("AWS_LAMBDA_RUNTIME_API") + "/2018-06-01/runtime/invocation/";
        var handler = (RequestStreamHandler) Class.forName(args[0]).getConstructor().newInstance();
        while (true) {
            var next = http.send(HttpRequest.newBuilder(URI.create(invocations + "next")).build(),
                    BodyHandlers.ofInputStream());
            var id = next.headers().firstValue("Lambda-Runtime-Aws-Request-Id").orElseThrow();
            var answer = new ByteArrayOutputStream();
            var end = "/response";
            try {
                handler.handleRequest(next.body(), answer, null);
            } catch (RuntimeException e) {
                answer.reset();
                answer.writeBytes(json.writeValueAsBytes(
                        Map.of("errorType", e.getClass().getName(), "errorMessage", String.valueOf(e.getMessage()))));
                end = "/error";
            }
            http.send(HttpRequest.newBuilder(URI.create(invocations + id + end))
                    .POST(BodyPublishers.ofByteArray(answer.toByteArray())).build(), BodyHandlers.discarding());
        }
    }
}
