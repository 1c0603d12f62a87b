package org.lianxi.bpmn.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.lianxi.bpmn.engine.Facts;
import org.lianxi.bpmn.engine.OpenTask;
import org.lianxi.bpmn.engine.PostGroup;
import org.lianxi.bpmn.engine.Processes;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.minutes.MinutesId;
import org.lianxi.meeting.minutes.MinutesWorkflow;

/**
 * Tells the process {@code minutes} what has happened to minutes; its business key is the minutes' id.
 *
 * <p>Facts: {@value #COMMUNITY} from the start; {@value #PARTIES} (ids of organisations, each in turn {@value #PARTY}),
 * {@value #COUNTERSIGN_BY} and {@value #REMINDERS} (moments, each in turn {@value #REMINDER}) each time the minutes are
 * sent.
 */
@ApplicationScoped
class MinutesProcess implements MinutesWorkflow {

    static final String ID = "minutes";

    static final String SEND_MINUTES = "sendMinutes";
    static final String COUNTERSIGN_MINUTES = "countersignMinutes";
    static final String CLOSE_COUNTERSIGNING = "closeCountersigning";
    static final String ISSUE_MINUTES = "issueMinutes";

    static final String REPORT_MISSING_SIGNATURES = "reportMissingSignatures";

    static final String REMIND_PARTIES = "remindParties";

    static final String MINUTES_REVISED = "minutesRevised";
    static final String CORRIGENDUM_WITHDRAWN = "corrigendumWithdrawn";

    static final String COMMUNITY = "community";
    static final String PARTIES = "parties";
    static final String PARTY = "party";
    static final String COUNTERSIGN_BY = "countersignBy";
    static final String REMINDERS = "reminders";
    static final String REMINDER = "reminder";

    private final Processes processes;

    @Inject
    MinutesProcess(Processes processes) {
        this.processes = processes;
    }

    @Override
    public void drafted(MinutesId minutes, MeetingId meeting, OrganisationId community) {
        processes.start(ID, minutes.value(), Facts.none().and(COMMUNITY, community.value()));
    }

    @Override
    public void sent(MinutesId minutes, List<OrganisationId> parties, Instant countersignBy, List<Instant> remindAt) {
        List<String> organisations = parties.stream().map(OrganisationId::value).toList();
        processes.complete(
                task(minutes, SEND_MINUTES),
                Facts.none()
                        .and(PARTIES, organisations)
                        .and(COUNTERSIGN_BY, countersignBy)
                        .and(REMINDERS, moments(remindAt)));
    }

    /** As the engine reads a moment from a text; whole seconds, and never early. */
    private static List<String> moments(List<Instant> remindAt) {
        return remindAt.stream()
                .map(moment -> moment.plusNanos(999_999_999).truncatedTo(ChronoUnit.SECONDS))
                .map(Instant::toString)
                .toList();
    }

    @Override
    public void limitMoved(MinutesId minutes, Instant countersignBy) {
        processes.moveLimits(
                ID,
                minutes.value(),
                Facts.none().and(COUNTERSIGN_BY, countersignBy),
                Map.of(COUNTERSIGN_MINUTES, countersignBy));
    }

    @Override
    public void countersigned(MinutesId minutes, OrganisationId party) {
        PostGroup delegates = new PostGroup(Post.PARTY_DELEGATE, party);
        processes.complete(task(minutes, COUNTERSIGN_MINUTES).offeredTo(delegates), Facts.none());
    }

    @Override
    public void revised(MinutesId minutes) {
        processes.receive(ID, minutes.value(), MINUTES_REVISED, Facts.none());
    }

    @Override
    public void countersigningClosed(MinutesId minutes) {
        processes.complete(task(minutes, CLOSE_COUNTERSIGNING), Facts.none());
    }

    @Override
    public void issued(MinutesId minutes) {
        processes.complete(task(minutes, ISSUE_MINUTES), Facts.none());
    }

    @Override
    public void withdrawn(MinutesId minutes) {
        processes.receive(ID, minutes.value(), CORRIGENDUM_WITHDRAWN, Facts.none());
    }

    private static OpenTask task(MinutesId minutes, String key) {
        return new OpenTask(ID, minutes.value(), key);
    }
}
