package org.lianxi.meeting.matter;

import java.time.Instant;
import org.lianxi.committee.organisation.OrganisationId;

/** Port: tells the process of a matter what has happened to it. */
public interface MatterWorkflow {

    /** A matter was submitted; the community's secretary screens it before {@code screenBy}. */
    void submitted(MatterId matter, OrganisationId community, Instant screenBy);

    /** The calendar has changed: it is to be screened before {@code screenBy}. */
    void screeningMoved(MatterId matter, Instant screenBy);

    /** It was screened; {@code goesToMeeting} says whether it waits for the party secretary or has ended. */
    void screened(MatterId matter, boolean goesToMeeting);

    /** The party secretary answered. */
    void admitted(MatterId matter, boolean admitted);

    /** It waited for screening and was merged into another: it has ended. */
    void merged(MatterId matter);

    /** It waited for screening and was split: it has ended, and its parts are told as submitted. */
    void split(MatterId matter);

    /** It was taken back, or belongs before a court: wherever it was, it waits no more. */
    void ended(MatterId matter);

    /** A meeting has led it to its end. */
    void decided(MatterId matter);
}
