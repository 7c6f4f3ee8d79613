package io.quarkiverse.dingtalk.conference.emulator.stream;

import java.lang.reflect.Method;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.dingtalk.open.app.api.OpenDingTalkClient;
import com.dingtalk.open.app.api.OpenDingTalkStreamClientBuilder;
import com.dingtalk.open.app.api.security.AuthClientCredential;
import com.dingtalk.open.app.stream.protocol.event.EventAckStatus;

/**
 * DingTalk's own Stream client for Java, told where to connect, as a program: it trusts what the whole JVM trusts. It prints
 * the id of each event, and what it answers the first time is what the event's data tell: SUCCESS, LATER or an exception.
 */
final class OfficialStreamClient {

    private OfficialStreamClient() {
    }

    public static void main(String[] args) throws Exception {
        Set<String> seen = ConcurrentHashMap.newKeySet();
        OpenDingTalkStreamClientBuilder builder = OpenDingTalkStreamClientBuilder.custom()
                .credential(new AuthClientCredential(args[1], args[2]))
                .registerAllEventListener(event -> {
                    System.out.println(event.getEventId() + " " + event.getEventType() + " " + event.getEventCorpId());
                    if (!seen.add(event.getEventId())) {
                        return EventAckStatus.SUCCESS;
                    }
                    if (event.getData().getString("answer").equals("exception")) {
                        throw new IllegalStateException("as told");
                    }
                    return EventAckStatus.valueOf(event.getData().getString("answer"));
                });
        Method host = OpenDingTalkStreamClientBuilder.class.getDeclaredMethod("openApiHost", String.class);
        host.setAccessible(true);
        host.invoke(builder, args[0]);
        OpenDingTalkClient client = builder.build();
        client.start();
        System.in.read(); // until the test is over
        System.exit(0); // its threads would go on
    }
}
