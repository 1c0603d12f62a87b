package org.lianxi.meeting.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonView;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.resolution.ResolutionId;

/**
 * A task as one person sees it now.
 *
 * @param standard by what one sees that it is done
 * @param acceptBy end of the last day for accepting it
 * @param due end of its last day, {@code dueDate}
 * @param dueSum the sum by which it is due; empty for tasks of before there was a table
 * @param overdue past due while the lead unit has to deliver, whether the timer has marked it yet or not
 * @param markedOverdueAt when the timer has marked it
 * @param rejections how often verification has rejected it
 * @param accessEntry the entry of the approved list that it cites; blank if it needs none
 * @param entries everything that has happened to it, oldest first
 * @param barred whether this person can neither verify nor sign off because of a post in the lead unit
 * @param may what this person can do now
 * @param rulesAt the moment whose rules of procedure hold for it: that of its meeting
 */
public record TaskView(
        TaskId id,
        String title,
        String standard,
        TaskState state,
        TaskWeight weight,
        ResolutionId resolution,
        String resolutionTitle,
        String resolutionText,
        MeetingId meeting,
        CompoundId compound,
        String compoundName,
        OrganisationId community,
        String communityName,
        OrganisationId leadUnit,
        String leadUnitName,
        PersonView assignedBy,
        Instant assignedAt,
        Instant acceptBy,
        Optional<Instant> acceptedAt,
        LocalDate dueDate,
        Instant due,
        Optional<TaskDueView> dueSum,
        boolean overdue,
        Optional<Instant> markedOverdueAt,
        Optional<Instant> submittedAt,
        Optional<Instant> verifiedAt,
        Optional<PersonView> verifiedBy,
        Optional<Instant> signedOffAt,
        Optional<PersonView> signedOffBy,
        int rejections,
        String accessEntry,
        List<TaskEntryView> entries,
        long version,
        boolean barred,
        TaskActs may,
        Instant rulesAt) {

    public TaskView {
        entries = List.copyOf(entries);
    }
}
