package org.lianxi.bpmn.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.lianxi.bpmn.engine.Facts;
import org.lianxi.bpmn.engine.OpenTask;
import org.lianxi.bpmn.engine.Processes;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.publicity.ObjectionId;
import org.lianxi.meeting.publicity.ObjectionWorkflow;

/**
 * Tells the process {@code notice-objection} what has happened to an objection; its business key is the objection's id.
 *
 * <p>Facts: {@value #COMMUNITY} and {@value #ANSWER_BY} from the start.
 */
@ApplicationScoped
class NoticeObjectionProcess implements ObjectionWorkflow {

    static final String ID = "notice-objection";

    static final String ANSWER_OBJECTION = "answerObjection";
    static final String MARK_OBJECTION_LATE = "markObjectionLate";

    static final String COMMUNITY = "community";
    static final String ANSWER_BY = "answerBy";

    private final Processes processes;

    @Inject
    NoticeObjectionProcess(Processes processes) {
        this.processes = processes;
    }

    @Override
    public void raised(ObjectionId objection, OrganisationId community, Instant answerBy) {
        processes.start(
                ID,
                objection.value(),
                Facts.none().and(COMMUNITY, community.value()).and(ANSWER_BY, answerBy));
    }

    @Override
    public void answered(ObjectionId objection) {
        processes.complete(new OpenTask(ID, objection.value(), ANSWER_OBJECTION), Facts.none());
    }
}
