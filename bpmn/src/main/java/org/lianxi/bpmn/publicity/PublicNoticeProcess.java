package org.lianxi.bpmn.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.lianxi.bpmn.engine.Facts;
import org.lianxi.bpmn.engine.OpenTask;
import org.lianxi.bpmn.engine.Processes;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.publicity.PublicNoticeId;
import org.lianxi.meeting.publicity.PublicNoticeWorkflow;

/**
 * Tells the process {@code public-notice} what has happened to a notice; its business key is the notice's id.
 *
 * <p>Facts: {@value #COMMUNITY} and {@value #POST_BY} from the start, the latter anew when it is taken down;
 * {@value #CONFIRMED} with each answer of the second person; {@value #EXPIRES_AT} when it is posted;
 * {@value #TAKE_DOWN_BY} with a report; {@value #TAKEN_DOWN} and {@value #ENDED_EARLY} with what comes of it.
 */
@ApplicationScoped
class PublicNoticeProcess implements PublicNoticeWorkflow {

    static final String ID = "public-notice";

    static final String REDACT_NOTICE = "redactNotice";
    static final String CONFIRM_REDACTION = "confirmRedaction";
    static final String POST_NOTICE = "postNotice";
    static final String TAKE_DOWN_NOTICE = "takeDownNotice";
    static final String EXPIRE_NOTICE = "expireNotice";
    static final String MARK_NOTICE_UNPOSTED = "markNoticeUnposted";
    static final String MARK_TAKE_DOWN_LATE = "markTakeDownLate";

    static final String NOTICE_REPORTED = "noticeReported";

    static final String COMMUNITY = "community";
    static final String POST_BY = "postBy";
    static final String CONFIRMED = "confirmed";
    static final String EXPIRES_AT = "expiresAt";
    static final String TAKE_DOWN_BY = "takeDownBy";
    static final String TAKEN_DOWN = "takenDown";
    static final String ENDED_EARLY = "endedEarly";

    private final Processes processes;

    @Inject
    PublicNoticeProcess(Processes processes) {
        this.processes = processes;
    }

    @Override
    public void drafted(PublicNoticeId notice, OrganisationId community, Instant publishBy) {
        processes.start(
                ID,
                notice.value(),
                Facts.none().and(COMMUNITY, community.value()).and(POST_BY, publishBy));
    }

    @Override
    public void redacted(PublicNoticeId notice) {
        processes.complete(open(notice, REDACT_NOTICE), Facts.none());
    }

    @Override
    public void confirmed(PublicNoticeId notice) {
        processes.complete(open(notice, CONFIRM_REDACTION), Facts.none().and(CONFIRMED, true));
    }

    @Override
    public void givenBack(PublicNoticeId notice) {
        processes.complete(open(notice, CONFIRM_REDACTION), Facts.none().and(CONFIRMED, false));
    }

    @Override
    public void posted(PublicNoticeId notice, Instant expiresAt) {
        processes.complete(open(notice, POST_NOTICE), Facts.none().and(EXPIRES_AT, expiresAt));
    }

    @Override
    public void reported(PublicNoticeId notice, Instant takeDownBy) {
        processes.receive(ID, notice.value(), NOTICE_REPORTED, Facts.none().and(TAKE_DOWN_BY, takeDownBy));
    }

    @Override
    public void kept(PublicNoticeId notice) {
        processes.complete(open(notice, TAKE_DOWN_NOTICE), outcome(false, false));
    }

    @Override
    public void takenDown(PublicNoticeId notice, Instant postBy) {
        processes.complete(open(notice, TAKE_DOWN_NOTICE), outcome(true, false).and(POST_BY, postBy));
    }

    @Override
    public void endedEarly(PublicNoticeId notice) {
        processes.complete(open(notice, TAKE_DOWN_NOTICE), outcome(true, true));
    }

    private static Facts outcome(boolean takenDown, boolean endedEarly) {
        return Facts.none().and(TAKEN_DOWN, takenDown).and(ENDED_EARLY, endedEarly);
    }

    private static OpenTask open(PublicNoticeId notice, String key) {
        return new OpenTask(ID, notice.value(), key);
    }
}
