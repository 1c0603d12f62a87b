package org.lianxi.committee.importing;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The sheet was entered before. */
public final class ImportDone extends Refusal {

    /** Refuses an import. */
    public ImportDone(ImportId id) {
        super(Kind.RULE, "import " + id + " was entered");
    }
}
