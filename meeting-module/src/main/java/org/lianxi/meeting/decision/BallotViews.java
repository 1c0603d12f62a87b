package org.lianxi.meeting.decision;

import java.util.List;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.agenda.AgendaItemId;

/** The course of the votes to read. */
public interface BallotViews {

    /**
     * Everything that the parties said on an item and took back, oldest first.
     *
     * @throws org.lianxi.meeting.agenda.UnknownAgendaItem when there is no such item
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not read meetings of the community
     */
    List<BallotView> ofItem(PersonId by, AgendaItemId item);
}
