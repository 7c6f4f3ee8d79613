package io.quarkiverse.dingtalk.conference.benchmark;

import java.util.Map;
import java.util.function.BiConsumer;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;

import com.dingtalk.open.app.api.OpenDingTalkClient;
import com.dingtalk.open.app.api.OpenDingTalkStreamClientBuilder;
import com.dingtalk.open.app.api.message.GenericOpenDingTalkEvent;
import com.dingtalk.open.app.api.security.AuthClientCredential;
import com.dingtalk.open.app.stream.network.api.TransportProtocol;
import com.dingtalk.open.app.stream.protocol.event.EventAckStatus;

/** DingTalk's own Stream client, as its samples use it. It connects to DingTalk only, unless it is made to do otherwise. */
@Singleton
@Priority(10)
class SdkContender implements Contender {

    private final Emulator emulator;
    private volatile BiConsumer<String, String> receiver;
    private OpenDingTalkClient client;

    SdkContender(BenchmarkConfig config) {
        this.emulator = new Emulator(config.sdk());
    }

    @Override
    public String name() {
        return "sdk";
    }

    @Override
    public Emulator emulator() {
        return emulator;
    }

    @Override
    public void receive(BiConsumer<String, String> receiver) {
        this.receiver = receiver;
        if (client == null) {
            try {
                client = start();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private OpenDingTalkClient start() throws Exception {
        withoutTls();
        var builder = OpenDingTalkStreamClientBuilder.custom()
                .credential(new AuthClientCredential("ding-emulator-key", "ding-emulator-secret"))
                .registerAllEventListener(this::joined);
        var host = OpenDingTalkStreamClientBuilder.class.getDeclaredMethod("openApiHost", String.class);
        host.setAccessible(true);
        host.invoke(builder, emulator.url().toString());
        var client = builder.build();
        client.start();
        return client;
    }

    /** What the others do. */
    @SuppressWarnings("unchecked")
    private static void withoutTls() throws ReflectiveOperationException {
        var schemes = TransportProtocol.class.getDeclaredField("MAPPING");
        schemes.setAccessible(true);
        ((Map<String, TransportProtocol>) schemes.get(null)).put("ws", TransportProtocol.WSS);
        var tls = TransportProtocol.class.getDeclaredField("tls");
        tls.setAccessible(true);
        tls.setBoolean(TransportProtocol.WSS, false);
    }

    private EventAckStatus joined(GenericOpenDingTalkEvent event) {
        if (event.getData().getString("changeScene").equals("user_join")) {
            receiver.accept(event.getEventId(),
                    event.getData().getJSONArray("openMemberModels").getJSONObject(0).getString("userId"));
        }
        return EventAckStatus.SUCCESS;
    }
}
