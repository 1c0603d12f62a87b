package org.lianxi.web.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.lianxi.meeting.carryover.FollowUpTask;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterOrigin;
import org.lianxi.meeting.matter.Urgency;
import org.lianxi.meeting.source.RecordMatter;
import org.lianxi.meeting.source.RecordedDraft;
import org.lianxi.meeting.task.TaskId;

/** What comes from outside the three parties, and what comes back from an earlier meeting. */
@ApplicationScoped
public class SourceScenes {

    @Inject
    private Chronicle chronicle;

    @Inject
    private RecordMatter recordMatter;

    @Inject
    private FollowUpTask followUpTask;

    /** Recorded by the secretary; a blank number is that of a resident, who is given one. */
    Supplier<MatterId> recorded(
            Neighbourhood place,
            MatterOrigin origin,
            String number,
            Affair affair,
            LocalDate day,
            Optional<LocalDate> answerBy) {
        Instant at = Calendar.at(day, 9, 40);
        RecordedDraft draft = new RecordedDraft(
                origin,
                number,
                place.compound().id(),
                Calendar.at(day, 8, 30),
                answerBy.map(last -> Calendar.at(last, 18, 0)),
                affair.title(),
                affair.facts(),
                affair.wish(),
                affair.category(),
                Urgency.ORDINARY,
                affair.households());
        return chronicle.note(
                at, () -> recordMatter.record(place.secretary(), draft).matter());
    }

    /** An overdue task is brought before the next meeting. */
    Supplier<MatterId> followedUp(Neighbourhood place, Supplier<TaskId> task, LocalDate day) {
        return chronicle.note(Calendar.at(day, 9, 50), () -> followUpTask.follow(place.secretary(), task.get()));
    }
}
