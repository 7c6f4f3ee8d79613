package org.acme.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.inject.Default;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.event.MeetingEnded;
import io.quarkiverse.dingtalk.conference.event.MeetingEvent;
import io.quarkiverse.dingtalk.conference.event.MeetingStarted;
import io.quarkiverse.dingtalk.conference.event.MemberJoined;
import io.quarkiverse.dingtalk.conference.event.NotNow;
import io.smallrye.common.annotation.RunOnVirtualThread;

@ApplicationScoped
public class LessonWatch {

    private final ClassRegister register;

    LessonWatch(ClassRegister register) {
        this.register = register;
    }

    // tag::observers[]
    void begun(@Observes MeetingStarted lesson) { // <1>
        register.open(lesson.meeting().conferenceId());
    }

    void joined(@Observes @Default MemberJoined pupils) { // <2>
        pupils.members().forEach(pupil -> pupil.unionId().ifPresent(register::present));
    }

    void inTheBranch(@Observes @ConferenceClient("branch") MeetingEvent event) { // <3>
        register.note(event.type());
    }

    void report(@ObservesAsync MeetingEnded lesson) { // <4>
        register.mailTo("parents@school.example");
    }
    // end::observers[]

    // tag::not-now[]
    void ended(@Observes MeetingEnded lesson) {
        if (register.isBeingCopied()) {
            throw new NotNow("the register is closed for an hour");
        }
        register.close(lesson.meeting().conferenceId());
    }
    // end::not-now[]

    // tag::virtual[]
    @RunOnVirtualThread
    void left(@Observes MeetingEvent event) {
        register.note(event.type());
    }
    // end::virtual[]
}
