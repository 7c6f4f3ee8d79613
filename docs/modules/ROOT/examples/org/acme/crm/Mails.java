package org.acme.crm;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkiverse.dingtalk.conference.ScheduledMeeting;
import io.smallrye.mutiny.Uni;

/** Stands for the mail system of the CRM. */
@ApplicationScoped
public class Mails {

    private static final Logger LOG = Logger.getLogger(Mails.class);

    Uni<Void> invite(String customer, ScheduledMeeting call) {
        return Uni.createFrom().voidItem()
                .invoke(() -> LOG.infof("%s: join at %s", customer, call.joinUrl().orElse("(no link)")));
    }

    Uni<Void> remind(String seller, ScheduledMeeting call) {
        return Uni.createFrom().voidItem().invoke(() -> LOG.infof("%s: room %s", seller, call.roomCode()));
    }
}
