package org.lianxi.committee.importing;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** A row of the sheet has a problem, so nothing of it is entered. */
public final class ImportFaulty extends Refusal {

    /** Refuses an import. */
    public ImportFaulty(ImportId id) {
        super(Kind.RULE, "import " + id + " has problems");
    }
}
