package org.lianxi.meeting.whistle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.matter.MatterFacts;
import org.lianxi.meeting.matter.MatterId;

/** What departments are called for (吹哨单): one sheet for all of them. DOMAIN §5.2 D11. */
@Entity
@Table(name = "meeting_whistle_sheet")
class WhistleSheet {

    @Id
    private String id;

    @Version
    private long version;

    @Column(name = "matter_id")
    private String matter;

    private String title;

    private String facts;

    @Column(name = "public_words")
    private String publicWords;

    @Column(name = "power_missing")
    private String powerMissing;

    @Column(name = "list_entry")
    private String listEntry;

    @Enumerated(EnumType.STRING)
    private WhistleUrgency urgency;

    @Column(name = "is_complex")
    private boolean complex;

    @Column(name = "on_site_at")
    private @Nullable Instant onSiteAt;

    @Column(name = "community_id")
    private String community;

    @Column(name = "street_id")
    private String street;

    @Column(name = "compound_id")
    private String compound;

    @Column(name = "raised_by")
    private String raisedBy;

    @Column(name = "raised_at")
    private Instant raisedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected WhistleSheet() {}

    WhistleSheet(
            MatterFacts matter,
            WhistleDraft draft,
            OrganisationId street,
            PersonId by,
            Instant at,
            WhistleLimits limits) {
        this.id = WhistleId.fresh().value();
        this.matter = matter.id().value();
        this.title = matter.title();
        this.facts = matter.facts();
        this.publicWords = draft.publicWords().strip();
        this.powerMissing = draft.powerMissing().strip();
        this.listEntry = draft.listEntry().strip();
        this.urgency = draft.urgency();
        this.complex = draft.complex();
        this.onSiteAt = draft.urgency() == WhistleUrgency.EMERGENCY
                ? limits.onSite(at)
                : draft.onSiteAt().orElse(null);
        this.community = matter.community().value();
        this.street = street.value();
        this.compound = matter.compound().value();
        this.raisedBy = by.value();
        this.raisedAt = at;
    }

    String id() {
        return id;
    }

    MatterId matter() {
        return new MatterId(matter);
    }

    String title() {
        return title;
    }

    String facts() {
        return facts;
    }

    String publicWords() {
        return publicWords;
    }

    String powerMissing() {
        return powerMissing;
    }

    String listEntry() {
        return listEntry;
    }

    WhistleUrgency urgency() {
        return urgency;
    }

    boolean isComplex() {
        return complex;
    }

    Optional<Instant> onSiteAt() {
        return Optional.ofNullable(onSiteAt);
    }

    OrganisationId community() {
        return new OrganisationId(community);
    }

    OrganisationId street() {
        return new OrganisationId(street);
    }

    CompoundId compound() {
        return new CompoundId(compound);
    }

    PersonId raisedBy() {
        return new PersonId(raisedBy);
    }

    Instant raisedAt() {
        return raisedAt;
    }
}
