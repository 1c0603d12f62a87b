package org.lianxi.bpmn.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.lianxi.bpmn.engine.WorkOffered;
import org.lianxi.bpmn.engine.WorkOver;
import org.lianxi.bpmn.inbox.SubjectKey;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.outbox.MessageKind;
import org.lianxi.committee.outbox.News;
import org.lianxi.committee.outbox.Outbox;
import org.lianxi.committee.outbox.Topic;

/** Whoever holds a post to which something new is offered is told of it, until it is done. */
@ApplicationScoped
class TellingOfWork {

    /** Told of already: the notice of the meeting asks for it. */
    private static final Set<String> TOLD_OTHERWISE = Set.of("confirmAttendance");

    private final Outbox outbox;
    private final Audiences audiences;

    @Inject
    TellingOfWork(Outbox outbox, Audiences audiences) {
        this.outbox = outbox;
        this.audiences = audiences;
    }

    void on(@Observes WorkOffered work) {
        if (TOLD_OTHERWISE.contains(work.task())) {
            return;
        }
        topic(work.process(), work.businessKey(), work.task()).ifPresent(topic -> audiences
                .of(work.groups(), work.person())
                .forEach((audience, persons) -> outbox.put(new News(
                        MessageKind.WORK,
                        topic,
                        audience,
                        work.due().map(TellingOfWork::lastDay),
                        work.id(),
                        persons))));
    }

    void on(@Observes WorkOver work) {
        topic(work.process(), work.businessKey(), work.task())
                .ifPresent(topic -> outbox.settle(topic, Audiences.names(work.groups(), work.person())));
    }

    static Optional<Topic> topic(WorkOffered work) {
        return topic(work.process(), work.businessKey(), work.task());
    }

    private static Optional<Topic> topic(String process, String businessKey, String task) {
        return SubjectKey.of(process, businessKey).map(key -> new Topic(key.audited(), task));
    }

    /** A limit is the first moment after its last day, or a moment within that day. */
    static LocalDate lastDay(Instant due) {
        return due.minusMillis(1).atZone(WorkingDays.ZONE).toLocalDate();
    }
}
