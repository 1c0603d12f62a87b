package org.lianxi.meeting.minutes;

import org.lianxi.committee.mandate.PersonId;

/** Changes the text of minutes that are not issued. Every signature given so far becomes void. */
public interface EditMinutes {

    /**
     * Replaces the text. Minutes that were already sent fall back to {@link MinutesState#DRAFT} and must be sent again;
     * a text that is the same as before changes nothing and voids nothing.
     *
     * @param version the version that the editor has seen ({@link MinutesView#version()})
     * @return the fingerprint of the new text and how many answers of parties became void
     * @throws org.lianxi.committee.refusal.InvalidInput if the text is blank, too long, or lacks the sentence
     *     on the limits of the meeting
     * @throws MinutesChangedMeanwhile if somebody was faster
     * @throws MinutesAlreadyIssued if the minutes are issued
     */
    EditedMinutes edit(PersonId by, MinutesId minutes, String text, long version);
}
