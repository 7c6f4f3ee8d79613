package io.quarkiverse.dingtalk.conference.emulator.event;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Something that happened, as DingTalk tells it to an app.
 *
 * @param id the same each time that it is sent
 * @param type DingTalk's name, such as {@code meeting_status_change}
 * @param bornTime when it happened, in milliseconds since 1970
 * @param corpId the organization
 * @param data what it tells, without its envelope; not to be changed
 */
public record Event(String id, String type, long bornTime, String corpId, ObjectNode data) {

    /** An id that no other event has, in the shape of the pages' examples; random, but not secret. */
    public static String newId() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new UUID(random.nextLong(), random.nextLong()).toString().replace("-", "");
    }
}
