package org.lianxi.committee.territory;

import java.time.Instant;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;

/** The register of compounds and seats, for writing. It asks nobody's permission: only use cases that ask may call it. */
public interface CompoundRegister {

    /** Enters a compound whose seats are vacant. */
    CompoundId enter(String name, OrganisationId community, int households);

    /** Fills a seat from a moment; whoever sat there leaves it. */
    void seat(CompoundId compound, Party party, OrganisationId organisation, Instant moment);
}
