package org.lianxi.meeting.supervision;

import java.time.Instant;
import java.util.List;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.agenda.AdoptionMode;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.SeatView;
import org.lianxi.meeting.decision.ItemRecord;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.minutes.MinutesId;
import org.lianxi.meeting.resolution.ResolutionId;
import org.lianxi.meeting.resolution.ResolutionState;
import org.lianxi.meeting.task.TaskLine;

/**
 * A resolution with its way here: from the matter over the votes and the minutes to its tasks.
 *
 * @param number the number of the item on its agenda, counted from 1
 * @param obliged the parties that have a duty from it
 * @param documentNumber as printed, such as 〔2026〕3号
 * @param mayAssign whether this person can assign a task for it now
 */
public record ResolutionView(
        ResolutionId id,
        int number,
        String title,
        String text,
        ResolutionState state,
        CompoundId compound,
        String compoundName,
        OrganisationId community,
        String communityName,
        List<SeatView> obliged,
        MatterId matter,
        String matterTitle,
        MeetingId meeting,
        String meetingTitle,
        Instant meetingStartsAt,
        AgendaItemId item,
        AdoptionMode adoptionMode,
        List<ItemRecord.VoteRecord> votes,
        MinutesId minutes,
        String documentNumber,
        Instant issuedAt,
        List<TaskLine> tasks,
        boolean mayAssign) {

    public ResolutionView {
        obliged = List.copyOf(obliged);
        votes = List.copyOf(votes);
        tasks = List.copyOf(tasks);
    }
}
