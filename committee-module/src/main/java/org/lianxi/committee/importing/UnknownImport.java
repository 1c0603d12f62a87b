package org.lianxi.committee.importing;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** There is no such checked sheet of this person. */
public final class UnknownImport extends Refusal {

    /** Refuses an import. */
    public UnknownImport(ImportId id) {
        super(Kind.UNKNOWN, "import " + id + " is unknown");
    }
}
