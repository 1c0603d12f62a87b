package org.lianxi.meeting.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.matter.MatterIntake;

@ApplicationScoped
@Transactional
class AnsweringSource implements AnswerSource {

    private static final int LONGEST_ANSWER = 2000;

    private final Permissions permissions;
    private final SourceRepository sources;
    private final MatterIntake intake;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    AnsweringSource(
            Permissions permissions,
            SourceRepository sources,
            MatterIntake intake,
            Event<Act> acts,
            InstantSource clock) {
        this.permissions = permissions;
        this.sources = sources;
        this.intake = intake;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void answer(PersonId by, SourceId id, String text) {
        MatterSource source = sources.get(id);
        permissions.require(by, Action.SCREEN_MATTER, Scope.community(source.community()));
        Input.check().text("answer", text, 1, LONGEST_ANSWER).orRefuse();
        source.answer(text, by, clock.instant());
        sources.coursesOf(id).stream()
                .map(SourceCourse::carriedBy)
                .distinct()
                .forEach(carrier -> intake.limit(carrier, sources.shortestLimit(carrier)));
        acts.fire(new SourceAnswered(by, source.matter(), id, source.origin(), source.community()));
    }
}
