package io.quarkiverse.dingtalk.conference.it.operations;

import io.quarkiverse.dingtalk.conference.PageRequest;

/** What there is at DingTalk that calls are about. */
record Ids(String booking, String meeting, String roomCode, String joinUrl, String creator, String person, String recordId,
        String mediaId, String regionId, String streamId, PageRequest page) {

    /** Of nobody. */
    static final Ids SAMPLES = new Ids("8bd2f3c4-0000-4000-8000-000000000000", "0123456789abcdef01234567", "123456789",
            "https://meeting.example.invalid/j/EXAMPLE", "creator", "person", "123456789012345678901", "media", "region",
            "stream", PageRequest.of(20, "1700000000000000"));
}
