package org.lianxi.committee.voterecord;

import org.lianxi.committee.importing.ImportId;
import org.lianxi.committee.importing.ImportReport;
import org.lianxi.committee.importing.ImportWords;
import org.lianxi.committee.mandate.PersonId;

/** Enters the ballots of a vote from a sheet, in two steps. Only the counting team ever sees single choices. */
public interface ImportOwnersBallots {

    /**
     * Checks a sheet, which holds all ballots of the vote, and keeps it for its entry.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person does not act for the owners
     * @throws OwnersVoteNotAwaiting if the vote is not announced
     * @throws org.lianxi.committee.refusal.InvalidInput if the file is no sheet at all
     */
    ImportReport check(PersonId by, OwnersVoteId vote, String fileName, byte[] content, ImportWords words);

    /**
     * Enters a checked sheet in the place of all ballots entered before, all of it or nothing.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person does not act for the owners
     * @throws OwnersVoteNotAwaiting if the vote is not announced
     * @throws org.lianxi.committee.importing.UnknownImport if the person has checked no such sheet
     * @throws org.lianxi.committee.importing.ImportDone if it was entered
     * @throws org.lianxi.committee.importing.ImportFaulty if a row has a problem
     */
    ImportReport apply(PersonId by, OwnersVoteId vote, ImportId id, ImportWords words);

    /**
     * What the check found, as of now.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person does not act for the owners
     * @throws org.lianxi.committee.importing.UnknownImport if the person has checked no such sheet
     */
    ImportReport report(PersonId by, OwnersVoteId vote, ImportId id, ImportWords words);
}
