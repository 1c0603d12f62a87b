package org.lianxi.committee.importing;

import org.lianxi.committee.mandate.PersonId;

/** Enters organisations, compounds and posts from a sheet, in two steps. */
public interface ImportRegisters {

    /** Most bytes of a file. */
    int MOST_BYTES = 10 * 1024 * 1024;

    /** Most rows of a sheet. */
    int MOST_ROWS = 20_000;

    /**
     * Checks a sheet against itself and the registers, and keeps it for its entry. Changes nothing else.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person does not keep the registers everywhere
     * @throws org.lianxi.committee.refusal.InvalidInput if the file is no sheet at all: empty, too big, disguised, packed
     *     too tightly, in no known encoding, without the headings
     */
    ImportReport check(PersonId by, ImportKind kind, String fileName, byte[] content, ImportWords words);

    /**
     * Enters a checked sheet, all of it or nothing. It is checked again, for the registers may have moved on.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person does not keep the registers everywhere
     * @throws UnknownImport if the person has checked no such sheet
     * @throws ImportDone if it was entered
     * @throws ImportFaulty if a row has a problem
     */
    ImportReport apply(PersonId by, ImportId id, ImportWords words);

    /**
     * What the check found, as of now.
     *
     * @throws UnknownImport if the person has checked no such sheet
     */
    ImportReport report(PersonId by, ImportId id, ImportWords words);
}
