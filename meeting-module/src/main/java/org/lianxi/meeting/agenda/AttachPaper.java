package org.lianxi.meeting.agenda;

import java.util.List;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.document.NewFile;
import org.lianxi.meeting.document.StoredFileId;

/** Papers for an agenda item: what those who come read beforehand. */
public interface AttachPaper {

    /**
     * Keeps the papers for whoever may read the meeting.
     *
     * @throws UnknownAgendaItem when there is none with this id
     * @throws org.lianxi.meeting.convening.MeetingNotPlanned when the agenda is locked
     * @throws org.lianxi.committee.refusal.InvalidInput when there is none, or one is not what its name says, or too many
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not build agendas of the community
     */
    void attach(PersonId by, AgendaItemId item, List<NewFile> papers);

    /**
     * Takes a paper off again.
     *
     * @throws UnknownAgendaItem when there is no such item
     * @throws org.lianxi.meeting.document.UnknownFile when the item has no such paper
     * @throws org.lianxi.meeting.convening.MeetingNotPlanned when the agenda is locked
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not build agendas of the community
     */
    void remove(PersonId by, AgendaItemId item, StoredFileId paper);
}
