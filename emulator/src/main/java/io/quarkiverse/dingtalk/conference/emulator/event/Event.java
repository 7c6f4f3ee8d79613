package io.quarkiverse.dingtalk.conference.emulator.event;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Something that happened, as DingTalk tells it to an app.
 *
 * @param id the same each time that it is sent
 * @param type DingTalk's name, such as {@code meeting_status_change}
 * @param bornTime when it happened, in milliseconds since 1970
 * @param corpId the organization
 * @param data what it tells, without its envelope
 */
public record Event(String id, String type, long bornTime, String corpId, ObjectNode data) {
}
