package org.lianxi.bpmn.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.lianxi.bpmn.engine.Facts;
import org.lianxi.bpmn.engine.OpenTask;
import org.lianxi.bpmn.engine.Processes;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterWorkflow;

/**
 * Tells the process {@code matter} what has happened to a matter; its business key is the matter's id.
 *
 * <p>Facts: {@value #COMMUNITY} and {@value #SCREEN_BY} from the start; {@value #GOES_TO_MEETING},
 * {@value #MERGED} and {@value #SPLIT} once screened; {@value #ADMITTED} once the party secretary has answered.
 */
@ApplicationScoped
class MatterProcess implements MatterWorkflow {

    static final String ID = "matter";

    static final String SCREEN_MATTER = "screenMatter";
    static final String ADMIT_MATTER = "admitMatter";

    static final String MATTER_DECIDED = "matterDecided";

    static final String COMMUNITY = "community";
    static final String SCREEN_BY = "screenBy";
    static final String GOES_TO_MEETING = "goesToMeeting";
    static final String MERGED = "merged";
    static final String SPLIT = "split";
    static final String ADMITTED = "admitted";

    private final Processes processes;

    @Inject
    MatterProcess(Processes processes) {
        this.processes = processes;
    }

    @Override
    public void submitted(MatterId matter, OrganisationId community, Instant screenBy) {
        processes.start(
                ID,
                matter.value(),
                Facts.none().and(COMMUNITY, community.value()).and(SCREEN_BY, screenBy));
    }

    @Override
    public void screeningMoved(MatterId matter, Instant screenBy) {
        processes.moveLimits(
                ID, matter.value(), Facts.none().and(SCREEN_BY, screenBy), Map.of(SCREEN_MATTER, screenBy));
    }

    @Override
    public void screened(MatterId matter, boolean goesToMeeting) {
        screened(matter, goesToMeeting, false, false);
    }

    @Override
    public void merged(MatterId matter) {
        screened(matter, false, true, false);
    }

    @Override
    public void split(MatterId matter) {
        screened(matter, false, false, true);
    }

    private void screened(MatterId matter, boolean goesToMeeting, boolean isMerged, boolean isSplit) {
        processes.complete(
                task(matter, SCREEN_MATTER),
                Facts.none()
                        .and(GOES_TO_MEETING, goesToMeeting)
                        .and(MERGED, isMerged)
                        .and(SPLIT, isSplit));
    }

    @Override
    public void admitted(MatterId matter, boolean admitted) {
        processes.complete(task(matter, ADMIT_MATTER), Facts.none().and(ADMITTED, admitted));
    }

    /** Taken out of whatever it waits for: a matter may be withdrawn at every step, under every version of the model. */
    @Override
    public void ended(MatterId matter) {
        processes.end(ID, matter.value());
    }

    @Override
    public void decided(MatterId matter) {
        processes.receive(ID, matter.value(), MATTER_DECIDED, Facts.none());
    }

    private static OpenTask task(MatterId matter, String key) {
        return new OpenTask(ID, matter.value(), key);
    }
}
