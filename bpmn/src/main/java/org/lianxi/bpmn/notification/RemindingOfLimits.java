package org.lianxi.bpmn.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.lianxi.bpmn.engine.LimitedWork;
import org.lianxi.bpmn.engine.Limits;
import org.lianxi.committee.outbox.MessageKind;
import org.lianxi.committee.outbox.News;
import org.lianxi.committee.outbox.Outbox;
import org.lianxi.committee.permission.NoPermissionNeeded;

@ApplicationScoped
@Transactional
@NoPermissionNeeded("the product itself does it every hour")
class RemindingOfLimits implements RemindOfLimits {

    /** The largest value that CFG-16 may take. */
    private static final Duration FARTHEST = Duration.ofDays(10);

    /** For how long a passed limit is still told of, should the product have stood still. [DESIGN] */
    private static final Duration LATEST = Duration.ofDays(7);

    /** Whoever was told of the work less than this ago needs no reminder. [DESIGN] */
    private static final Duration FRESH = Duration.ofDays(1);

    private final Limits limits;
    private final ReminderRule rule;
    private final Audiences audiences;
    private final Outbox outbox;
    private final InstantSource clock;

    @Inject
    RemindingOfLimits(Limits limits, ReminderRule rule, Audiences audiences, Outbox outbox, InstantSource clock) {
        this.limits = limits;
        this.rule = rule;
        this.audiences = audiences;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String remind(String after) {
        Instant now = clock.instant();
        List<LimitedWork> part = limits.between(now.minus(LATEST), now.plus(FARTHEST), after, PART);
        part.forEach(each -> kind(each, now).ifPresent(kind -> tell(kind, each)));
        return part.size() < PART ? "" : part.get(part.size() - 1).work().id();
    }

    private Optional<MessageKind> kind(LimitedWork each, Instant now) {
        if (each.due().isBefore(now)) {
            return Optional.of(MessageKind.OVERDUE);
        }
        boolean isFresh = each.since().plus(FRESH).isAfter(now);
        return isFresh || !rule.isNear(each, now) ? Optional.empty() : Optional.of(MessageKind.DUE_SOON);
    }

    /** A limit that is put off is a new occasion. */
    private void tell(MessageKind kind, LimitedWork each) {
        String occasion = each.work().id() + " " + each.due();
        TellingOfWork.topic(each.work()).ifPresent(topic -> audiences
                .of(each.work().groups(), each.work().person())
                .forEach((audience, persons) -> outbox.put(new News(
                        kind, topic, audience, Optional.of(TellingOfWork.lastDay(each.due())), occasion, persons))));
    }
}
