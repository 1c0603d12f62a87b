package org.lianxi.meeting.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.outbox.MessageKind;
import org.lianxi.committee.outbox.News;
import org.lianxi.committee.outbox.Outbox;
import org.lianxi.committee.outbox.Topic;
import org.lianxi.meeting.extension.ExtensionGranted;
import org.lianxi.meeting.extension.ExtensionRefused;

/** Tells whoever asked to put a due date off what was decided. */
@ApplicationScoped
class TellingOfExtensions {

    private final Outbox outbox;

    @Inject
    TellingOfExtensions(Outbox outbox) {
        this.outbox = outbox;
    }

    void on(@Observes ExtensionGranted granted) {
        tell(MessageKind.EXTENSION_GRANTED, granted, granted.until(), granted.number(), granted.requestedBy());
    }

    void on(@Observes ExtensionRefused refused) {
        tell(MessageKind.EXTENSION_REFUSED, refused, refused.due(), refused.number(), refused.requestedBy());
    }

    private void tell(MessageKind kind, Act act, LocalDate day, int number, PersonId to) {
        outbox.put(new News(kind, Topic.of(act.subject()), "", Optional.of(day), "request " + number, List.of(to)));
    }
}
