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

    @Column(name = "no_service")
    private boolean noService;

    @Column(name = "no_manager")
    private boolean noManager;

    @Column(name = "no_protection")
    private boolean noProtection;

    @Version
    private int version;

    /** For JPA. */
    protected Compound() {}

    Compound(CompoundFacts facts) {
        this.id = CompoundId.fresh().value();
        write(facts);
    }

    final void write(CompoundFacts facts) {
        name = facts.name();
        community = facts.community().value();
        households = facts.households();
        noService = facts.flags().noService();
        noManager = facts.flags().noManager();
        noProtection = facts.flags().noProtection();
    }

    CompoundFacts facts() {
        return new CompoundFacts(name, community(), households, new CompoundFlags(noService, noManager, noProtection));
    }

    int version() {
        return version;
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
