package org.lianxi.meeting.handover;

import org.lianxi.committee.mandate.PersonId;

/** A delegate of either side signs the list of what is handed over. */
public interface SignHandover {

    /**
     * Signs for the own side. With the second signature the tasks on the list are led by the successor, and the people of
     * the committee that hands over leave their posts in it; what it was given meanwhile is put on a further list first.
     *
     * @param hash fingerprint of the list that was read
     * @throws UnknownHandover when there is none with this id
     * @throws HandoverNotAwaiting when the side has signed, or the person speaks for neither
     * @throws HandoverListDiffers when another list was read
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not sign for a side
     */
    void sign(PersonId by, HandoverId handover, String hash);
}
