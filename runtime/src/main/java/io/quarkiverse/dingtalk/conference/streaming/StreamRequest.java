package io.quarkiverse.dingtalk.conference.streaming;

import static io.quarkiverse.dingtalk.conference.error.InvalidRequestException.unlessEncodable;
import static io.quarkiverse.dingtalk.conference.error.InvalidRequestException.unlessGiven;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.auto.value.AutoValue;

import io.quarkiverse.dingtalk.conference.RecordingLayout;
import io.quarkiverse.dingtalk.conference.SmallWindow;
import io.quarkiverse.dingtalk.conference.error.Failure;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.value.Items;
import io.quarkiverse.dingtalk.conference.value.JsonBuilder;
import io.quarkiverse.dingtalk.conference.value.Nullable;

/**
 * Where the picture and the sound of a meeting are to be sent. The addresses may hold keys, and are neither in
 * {@code toString()} nor in a message.
 */
@AutoValue
@JsonDeserialize(builder = StreamRequest.Builder.class)
public abstract class StreamRequest {

    private static final int MOST_TARGETS = 10;
    private static final String SCHEME = "rtmp";

    StreamRequest() {
    }

    /** The unionId of who starts the streams. */
    @Nullable
    @JsonProperty
    public abstract String starter();

    /** What the stream is called. */
    @Nullable
    @JsonProperty
    public abstract String name();

    /** The addresses, 1 to 10, each of which begins with {@code rtmp}. */
    @JsonProperty
    public abstract List<String> targets();

    /** How the pictures are arranged. */
    @Nullable
    @JsonProperty
    public abstract RecordingLayout layout();

    /** Where the small picture is. */
    @Nullable
    @JsonProperty
    public abstract SmallWindow smallWindow();

    /** Whether the streams start only if the host is in the meeting. */
    @JsonProperty
    public abstract boolean onlyWithHost();

    public static Builder builder() {
        return new AutoValue_StreamRequest.Builder().targets(List.of()).layout(RecordingLayout.GRID)
                .smallWindow(SmallWindow.BESIDE_RIGHT).onlyWithHost(false);
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Without the addresses. */
    @Override
    public final String toString() {
        return "StreamRequest{starter=" + starter() + ", name=" + name() + ", " + targets().size() + " targets, layout="
                + layout() + ", smallWindow=" + smallWindow() + ", onlyWithHost=" + onlyWithHost() + "}";
    }

    /** Collects a request; {@link #build()} checks it. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }

        /** The unionId of who starts the streams; older sources say that it has to be the host. Needed. */
        public abstract Builder starter(@Nullable String unionId);

        /** What the stream is called. Needed. */
        public abstract Builder name(@Nullable String name);

        /** The addresses, 1 to 10, each of which begins with {@code rtmp}. Needed. */
        public Builder targets(String... addresses) {
            return targets(Items.listOf("targets", addresses));
        }

        /** The addresses, 1 to 10, each of which begins with {@code rtmp}. Needed. */
        @JsonSetter(nulls = Nulls.SKIP)
        public Builder targets(List<String> addresses) {
            return targets(Items.given("targets", addresses));
        }

        abstract Builder targets(Collection<String> addresses);

        /**
         * How the pictures are arranged. {@link RecordingLayout#GRID} unless set; DingTalk's page knows besides
         * {@link RecordingLayout#SPEAKER} and {@link RecordingLayout#FULL_SCREEN}. The others are sent as they are.
         */
        @JsonSetter(nulls = Nulls.SKIP)
        public abstract Builder layout(@Nullable RecordingLayout layout);

        /** Where the small picture is. {@link SmallWindow#BESIDE_RIGHT} unless set. */
        @JsonSetter(nulls = Nulls.SKIP)
        public abstract Builder smallWindow(@Nullable SmallWindow smallWindow);

        /**
         * Whether the streams start only if the host is in the meeting. No unless set. DingTalk's name for it says so; its
         * page explains the values as "allowed" and "not allowed", which may mean the opposite.
         */
        public abstract Builder onlyWithHost(boolean onlyWithHost);

        abstract StreamRequest made();

        /** @throws InvalidRequestException naming the field and its value, or an address by its place */
        public StreamRequest build() {
            var made = made();
            unlessEncodable("starter", unlessGiven("starter", made.starter()));
            unlessEncodable("name", unlessGiven("name", made.name()));
            InvalidRequestException.unlessNull("layout", made.layout());
            InvalidRequestException.unlessNull("smallWindow", made.smallWindow());
            int count = made.targets().size();
            if (count < 1 || count > MOST_TARGETS) {
                throw new InvalidRequestException("the number of targets", count, "must be from 1 to " + MOST_TARGETS);
            }
            for (int i = 0; i < count; i++) {
                check(i, made.targets().get(i));
            }
            return made;
        }

        private static void check(int index, String target) {
            if (!target.startsWith(SCHEME) || !UTF_8.newEncoder().canEncode(target)) {
                throw new InvalidRequestException(Failure.builder()
                        .message("targets[" + index + "] must be an address that begins with " + SCHEME
                                + "; it is not shown, since it may hold a key")
                        .advice("Nothing was sent.").build());
            }
        }
    }
}
