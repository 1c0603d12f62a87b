package org.lianxi.committee.importing;

import org.lianxi.committee.mandate.PersonId;

/**
 * Enters organisations, compounds, buildings, posts and accounts from a sheet: it is received, checked, and entered. Accounts
 * are for those who maintain accounts, everything else for those who keep the registers everywhere.
 */
public interface ImportRegisters {

    /** Most bytes of a file. */
    int MOST_BYTES = 10 * 1024 * 1024;

    /** Most rows of a sheet. */
    int MOST_ROWS = 20_000;

    /**
     * Keeps a sheet for its check and its entry.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not enter such rows
     * @throws org.lianxi.committee.refusal.InvalidInput if the file is no sheet at all: empty, too big, disguised, packed
     *     too tightly, in no known encoding, without the headings, or with passwords in it
     */
    ImportId receive(PersonId by, ImportKind kind, String fileName, byte[] content, ImportWords words);

    /**
     * A sheet that the person has uploaded.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not enter such rows
     * @throws UnknownImport if the person has uploaded no such sheet
     */
    KeptImport kept(PersonId by, ImportId id);

    /**
     * Checks a sheet against itself and the registers as they are now. Changes nothing.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not enter such rows
     * @throws UnknownImport if the person has uploaded no such sheet
     */
    ImportReport check(PersonId by, ImportId id, ImportWords words, ImportProgress progress);

    /**
     * Enters a checked sheet, all of it or nothing. It is checked again, for the registers may have moved on.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not enter such rows
     * @throws UnknownImport if the person has uploaded no such sheet
     * @throws ImportDone if it was entered
     * @throws ImportFaulty if a row has a problem
     */
    ImportReport apply(PersonId by, ImportId id, ImportWords words, ImportProgress progress);
}
