package org.lianxi.committee.importing;

import java.util.function.Function;
import org.lianxi.committee.mandate.PersonId;

/**
 * Two steps from a file to a register, for every room that takes sheets. A use case asks for the permission, says how rows are
 * read, and calls it in its own transaction.
 */
public interface SheetDesk {

    /**
     * Reads a sheet and keeps it for its entry. Changes nothing else.
     *
     * @throws org.lianxi.committee.refusal.InvalidInput if the file is no sheet at all
     */
    ImportReport check(PersonId by, SheetSent sent, ImportWords words, Function<Findings, Entries> reading);

    /**
     * Reads a kept sheet again and enters all of it or nothing.
     *
     * @throws UnknownImport if the person has sent no such sheet for this place
     * @throws ImportDone if it was entered
     * @throws ImportFaulty if a row has a problem
     */
    ImportReport apply(PersonId by, CheckedImport which, ImportWords words, Function<Findings, Entries> reading);

    /**
     * What the check finds as of now, or what was entered.
     *
     * @throws UnknownImport if the person has sent no such sheet for this place
     */
    ImportReport report(PersonId by, CheckedImport which, ImportWords words, Function<Findings, Entries> reading);
}
