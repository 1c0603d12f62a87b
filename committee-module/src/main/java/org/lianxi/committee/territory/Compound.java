package org.lianxi.committee.territory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationView;

/** A residential compound in the register. */
@Entity
@Table(name = "committee_compound")
class Compound {

    @Id
    private String id;

    private String name;

    @Column(name = "community_id")
    private String community;

    private int households;

    @Version
    private int version;

    /** For JPA. */
    protected Compound() {}

    Compound(String name, OrganisationId community, int households) {
        this.id = CompoundId.fresh().value();
        this.name = name;
        this.community = community.value();
        this.households = households;
    }

    CompoundId id() {
        return new CompoundId(id);
    }

    String name() {
        return name;
    }

    OrganisationId community() {
        return new OrganisationId(community);
    }

    CompoundView view(OrganisationView itsCommunity) {
        return new CompoundView(
                id(),
                name,
                households,
                itsCommunity.id(),
                itsCommunity.name(),
                itsCommunity.street().orElseThrow());
    }
}
