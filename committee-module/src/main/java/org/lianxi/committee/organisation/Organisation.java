package org.lianxi.committee.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An organisation in the register, with the community and street that follow from where it lies. */
@Entity
@Table(name = "committee_organisation")
class Organisation {

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    private String name;

    @Column(name = "community_id")
    private @Nullable String community;

    @Column(name = "street_id")
    private @Nullable String street;

    @Version
    private int version;

    /** For JPA. */
    protected Organisation() {}

    private Organisation(OrganisationKind kind, String name, @Nullable String community, @Nullable String street) {
        this.id = OrganisationId.fresh().value();
        this.kind = kind;
        this.name = name;
        this.community = kind == OrganisationKind.COMMUNITY ? id : community;
        this.street = kind == OrganisationKind.STREET ? id : street;
    }

    static Organisation uppermost(OrganisationKind kind, String name) {
        return new Organisation(kind, name, null, null);
    }

    Organisation surround(OrganisationKind kind, String name) {
        return new Organisation(kind, name, community, street);
    }

    OrganisationId id() {
        return new OrganisationId(id);
    }

    OrganisationView view() {
        return new OrganisationView(
                id(),
                kind,
                name,
                Optional.ofNullable(community).map(OrganisationId::new),
                Optional.ofNullable(street).map(OrganisationId::new));
    }
}
