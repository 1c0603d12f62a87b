package org.lianxi.committee.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
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

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_until")
    private @Nullable LocalDate until;

    @Version
    private int version;

    /** For JPA. */
    protected Organisation() {}

    private Organisation(
            OrganisationKind kind, String name, @Nullable String community, @Nullable String street, LocalDate from) {
        this.from = from;
        this.id = OrganisationId.fresh().value();
        this.kind = kind;
        this.name = name;
        this.community = kind == OrganisationKind.COMMUNITY ? id : community;
        this.street = kind == OrganisationKind.STREET ? id : street;
    }

    static Organisation uppermost(OrganisationKind kind, String name) {
        return new Organisation(kind, name, null, null, LocalDate.EPOCH);
    }

    Organisation surround(OrganisationKind kind, String name, LocalDate from) {
        return new Organisation(kind, name, community, street, from);
    }

    /** Lies in the area of another; which of its own organisations follow is asked of the register. */
    void liesIn(Organisation surrounding) {
        if (kind != OrganisationKind.COMMUNITY) {
            community = surrounding.community;
        }
        if (kind != OrganisationKind.STREET) {
            street = surrounding.street;
        }
    }

    /** Lies in something that was moved. */
    void follow(Organisation moved) {
        boolean liesInTheSameCommunityAndStreet = moved.kind.isArea() && moved.kind != OrganisationKind.COMMUNITY;
        if (!liesInTheSameCommunityAndStreet) {
            liesIn(moved);
        }
    }

    /** Lay in the area of the predecessor and lies in that of the successor now. */
    void follow(Organisation predecessor, Organisation successor) {
        if (predecessor.id.equals(community)) {
            community = successor.id;
            street = successor.street;
        } else if (predecessor.id.equals(street)) {
            street = successor.id;
        }
    }

    void rename(String newName) {
        name = newName;
    }

    void dissolve(LocalDate lastDay) {
        requireExisting();
        if (lastDay.isBefore(from)) {
            throw new EndBeforeBeginning(from);
        }
        until = lastDay;
    }

    void requireExisting() {
        if (until != null) {
            throw new OrganisationEnded(view(), until);
        }
    }

    LocalDate from() {
        return from;
    }

    Optional<LocalDate> until() {
        return Optional.ofNullable(until);
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
