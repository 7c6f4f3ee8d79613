package io.quarkiverse.dingtalk.conference.rest.minutes;

import io.quarkiverse.dingtalk.conference.minutes.Chapter;
import io.quarkiverse.dingtalk.conference.rest.wire.Times;

/** A chapter, of both summaries. */
public record ChapterModel(String id, String headline, String summary, Long start, Long end) {

    Chapter toChapter() {
        return Chapter.builder()
                .id(id)
                .title(headline)
                .summary(summary)
                .start(Times.duration(start))
                .end(Times.duration(end))
                .build();
    }
}
