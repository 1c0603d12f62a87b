package org.lianxi.committee.ownersregister;

import org.lianxi.committee.importing.ImportId;
import org.lianxi.committee.importing.ImportReport;
import org.lianxi.committee.importing.ImportWords;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.territory.CompoundId;

/** Enters the register of a compound's exclusive units from a sheet, in two steps. */
public interface ImportOwnersRegister {

    /**
     * Checks a sheet, which holds the whole register, and keeps it for its entry.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person does not act for the compound's owners
     * @throws org.lianxi.committee.refusal.InvalidInput if the file is no sheet at all
     */
    ImportReport check(PersonId by, CompoundId compound, String fileName, byte[] content, ImportWords words);

    /**
     * Enters a checked sheet as a new version of the register, all of it or nothing. Votes that are announced keep theirs.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person does not act for the compound's owners
     * @throws org.lianxi.committee.importing.UnknownImport if the person has checked no such sheet
     * @throws org.lianxi.committee.importing.ImportDone if it was entered
     * @throws org.lianxi.committee.importing.ImportFaulty if a row has a problem
     */
    ImportReport apply(PersonId by, CompoundId compound, ImportId id, ImportWords words);

    /**
     * What the check found, as of now.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person does not act for the compound's owners
     * @throws org.lianxi.committee.importing.UnknownImport if the person has checked no such sheet
     */
    ImportReport report(PersonId by, CompoundId compound, ImportId id, ImportWords words);
}
