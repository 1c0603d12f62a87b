package org.lianxi.meeting.source;

import org.lianxi.committee.importing.ImportId;
import org.lianxi.committee.importing.ImportReport;
import org.lianxi.committee.importing.ImportWords;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** Records tickets of the hotline or of the platform of the grid from a sheet, in two steps. Columns that it does not know are not read. */
public interface ImportTickets {

    /**
     * Checks a sheet and keeps it for its entry.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not screen matters of the community
     * @throws org.lianxi.committee.refusal.InvalidInput if the file is no sheet at all
     */
    ImportReport check(PersonId by, OrganisationId community, String fileName, byte[] content, ImportWords words);

    /**
     * Records every ticket of a checked sheet that is not recorded yet, all of them or none.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not screen matters of the community
     * @throws org.lianxi.committee.importing.UnknownImport if the person has checked no such sheet
     * @throws org.lianxi.committee.importing.ImportDone if it was entered
     * @throws org.lianxi.committee.importing.ImportFaulty if a row has a problem
     */
    ImportReport apply(PersonId by, OrganisationId community, ImportId id, ImportWords words);

    /**
     * What the check found, as of now.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not screen matters of the community
     * @throws org.lianxi.committee.importing.UnknownImport if the person has checked no such sheet
     */
    ImportReport report(PersonId by, OrganisationId community, ImportId id, ImportWords words);
}
