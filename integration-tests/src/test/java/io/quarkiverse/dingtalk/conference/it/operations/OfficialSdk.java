package io.quarkiverse.dingtalk.conference.it.operations;

import java.lang.reflect.Method;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.aliyun.dingtalkconference_1_0.Client;
import com.aliyun.tea.TeaModel;
import com.aliyun.teaopenapi.models.Config;
import com.aliyun.teautil.models.RuntimeOptions;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** DingTalk's own SDK: any of its operations, called with what was on the wire. */
final class OfficialSdk {

    private static final JsonMapper JSON = JsonMapper.builder()
            .serializationInclusion(JsonInclude.Include.NON_NULL).build();

    private final Client client;
    private final String token;

    OfficialSdk(URI url, String token) throws Exception {
        this.client = new Client(new Config().setProtocol("http").setEndpoint(url.getAuthority()));
        this.token = token;
    }

    static boolean has(Operation operation) {
        return Stream.of(Client.class.getMethods()).anyMatch(it -> it.getName().equals(methodOf(operation)));
    }

    /** @return what the SDK read of the answer, by the names of the wire */
    JsonNode call(Operation operation, ScriptedDingTalk.Sent request) throws Exception {
        var method = method(operation);
        var arguments = new ArrayList<Object>(operation.placeholders(request.path()));
        for (Class<?> type : method.getParameterTypes()) {
            if (type.getSimpleName().endsWith("Headers")) {
                arguments.add(headers(type));
            } else if (type == RuntimeOptions.class) {
                arguments.add(new RuntimeOptions());
            } else if (TeaModel.class.isAssignableFrom(type)) {
                arguments.add(TeaModel.toModel(fields(request), (TeaModel) type.getConstructor().newInstance()));
            }
        }
        var answer = method.invoke(client, arguments.toArray());
        return JSON.valueToTree(((TeaModel) answer.getClass().getField("body").get(answer)).toMap());
    }

    private static String methodOf(Operation operation) {
        return Character.toLowerCase(operation.name().charAt(0)) + operation.name().substring(1) + "WithOptions";
    }

    private static Method method(Operation operation) {
        return Stream.of(Client.class.getMethods()).filter(it -> it.getName().equals(methodOf(operation))).findFirst()
                .orElseThrow();
    }

    private Object headers(Class<?> type) throws Exception {
        var headers = type.getConstructor().newInstance();
        type.getField("xAcsDingtalkAccessToken").set(headers, token);
        return headers;
    }

    /** The SDK has one model for the query and the body. */
    private static Map<String, Object> fields(ScriptedDingTalk.Sent request) {
        var fields = new LinkedHashMap<String, Object>(request.query());
        if (request.body() != null) {
            fields.putAll(JSON.convertValue(request.body(), new TypeReference<Map<String, Object>>() {
            }));
        }
        return fields;
    }

    static List<Operation> operations() {
        return Operation.ALL.stream().filter(OfficialSdk::has).toList();
    }
}
