package org.lianxi.meeting.decision;

import java.util.List;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.matter.MatterId;

/** Items and votes to read. */
public interface DecisionViews {

    /**
     * The items of a meeting in order, with votes and outcomes.
     *
     * @throws org.lianxi.meeting.convening.UnknownMeeting when there is no such meeting
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not read meetings of the community
     */
    List<ItemDecisionView> ofMeeting(PersonId by, MeetingId meeting);

    /**
     * One item.
     *
     * @throws org.lianxi.meeting.agenda.UnknownAgendaItem when there is no such item
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not read meetings of the community
     */
    ItemDecisionView get(PersonId by, AgendaItemId item);

    /**
     * The meetings that dealt with a matter, oldest first; for whoever may read the matter.
     *
     * @throws org.lianxi.meeting.matter.UnknownMatter when there is no such matter
     * @throws org.lianxi.committee.permission.NotPermitted when the person neither submitted it nor may read it
     */
    List<MatterOutcomeView> ofMatter(PersonId by, MatterId matter);
}
