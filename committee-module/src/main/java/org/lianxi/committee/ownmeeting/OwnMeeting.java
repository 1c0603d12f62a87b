package org.lianxi.committee.ownmeeting;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** A committee's own meeting: what was counted stands; the posting of its decision is added once. */
@Entity
@Table(name = "committee_own_meeting")
class OwnMeeting {

    @Id
    private String id;

    @Version
    @SuppressWarnings("UnusedVariable") // read by JPA
    private int version;

    @Column(name = "committee_id")
    private String committee;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private String number;

    private String decision;

    @Enumerated(EnumType.STRING)
    private OwnMeetingRule rule;

    @Column(name = "members_residents")
    private int membersOfResidents;

    @Column(name = "members_owners")
    private int membersOfOwners;

    @Column(name = "members_users")
    private int membersOfUsers;

    @Column(name = "present_residents")
    private int presentOfResidents;

    @Column(name = "present_owners")
    private int presentOfOwners;

    @Column(name = "present_users")
    private int presentOfUsers;

    private int proxies;

    private int signatures;

    @Column(name = "post_by")
    private LocalDate postBy;

    @Column(name = "posted_on")
    private @Nullable LocalDate postedOn;

    @Column(name = "posted_at_place")
    private String postedAtPlace = "";

    @Column(name = "show_until")
    private @Nullable LocalDate showUntil;

    @Column(name = "rules_version")
    private String rulesVersion;

    @Column(name = "recorded_by")
    @SuppressWarnings("UnusedVariable") // who said so is in the audit trail too
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected OwnMeeting() {}

    OwnMeeting(OwnMeetingDraft draft, LocalDate heldOn, OwnMeetingRule rule, LocalDate postBy, String rulesVersion) {
        this.id = Generators.timeBasedEpochGenerator().generate().toString();
        this.committee = draft.committee().value();
        this.heldOn = heldOn;
        this.number = draft.number().strip();
        this.decision = draft.decision().strip();
        this.rule = rule;
        this.membersOfResidents = draft.members().residentsCommittee();
        this.membersOfOwners = draft.members().ownerRepresentatives();
        this.membersOfUsers = draft.members().propertyUsers();
        this.presentOfResidents = draft.present().residentsCommittee();
        this.presentOfOwners = draft.present().ownerRepresentatives();
        this.presentOfUsers = draft.present().propertyUsers();
        this.proxies = draft.proxies();
        this.signatures = draft.signatures();
        this.postBy = postBy;
        this.rulesVersion = rulesVersion;
        this.recordedBy = "";
        this.recordedAt = Instant.EPOCH;
    }

    OwnMeeting recorded(PersonId by, Instant at) {
        recordedBy = by.value();
        recordedAt = at;
        return this;
    }

    void post(LocalDate on, String place, LocalDate until) {
        if (!result().isDecisionValid()) {
            throw new OwnDecisionInvalid(id());
        }
        if (postedOn != null) {
            throw new OwnDecisionPosted(id());
        }
        postedOn = on;
        postedAtPlace = place.strip();
        showUntil = until;
    }

    OwnMeetingId id() {
        return new OwnMeetingId(id);
    }

    OrganisationId committee() {
        return new OrganisationId(committee);
    }

    LocalDate heldOn() {
        return heldOn;
    }

    String number() {
        return number;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    OwnMeetingResult result() {
        return rule.judge(members(), present(), signatures);
    }

    private Headcount members() {
        return new Headcount(membersOfResidents, membersOfOwners, membersOfUsers);
    }

    private Headcount present() {
        return new Headcount(presentOfResidents, presentOfOwners, presentOfUsers);
    }

    OwnMeetingView view(List<PersonId> delegates) {
        return new OwnMeetingView(
                id(),
                committee(),
                heldOn,
                number,
                decision,
                members(),
                present(),
                proxies,
                signatures,
                result(),
                postBy,
                Optional.ofNullable(postedOn),
                postedAtPlace,
                Optional.ofNullable(showUntil),
                delegates,
                rulesVersion,
                recordedAt);
    }
}
