package org.lianxi.committee.conflict;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.organisation.OrganisationId;

/** SOD-05: the company's staff are nobody's proxies in owners' votes (CFG-30 {@code proxy.forbidPscStaff}). */
public final class OwnersProxy {

    private OwnersProxy() {}

    /**
     * Whether somebody may vote for an absent owner.
     *
     * @param posts what the proxy holds anywhere
     * @param servingCompanies the companies that serve the owners who vote
     */
    public static Optional<Breach> judge(
            Collection<Mandate> posts, Set<OrganisationId> servingCompanies, boolean forbidsStaff) {
        Optional<Mandate> staff = posts.stream()
                .filter(held -> servingCompanies.contains(held.organisation()))
                .findFirst();
        return staff.flatMap(
                held -> Breach.when(forbidsStaff, SodRule.SOD_05, held.person(), held.post(), held.organisation()));
    }
}
