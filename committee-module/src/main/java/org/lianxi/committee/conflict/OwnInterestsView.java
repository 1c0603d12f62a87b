package org.lianxi.committee.conflict;

import java.time.Instant;
import java.util.List;
import org.lianxi.committee.organisation.OrganisationView;

/** A person's declarations in force, and the companies to choose from. */
public record OwnInterestsView(List<Line> declared, List<OrganisationView> companies) {

    public OwnInterestsView {
        declared = List.copyOf(declared);
        companies = List.copyOf(companies);
    }

    /** One declaration. */
    public record Line(InterestId id, String organisationName, InterestKind kind, Instant declaredAt) {}
}
