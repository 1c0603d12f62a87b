package org.lianxi.committee.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.administration.MandateDraft;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.MandateId;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;

/** A proposal and what became of it. */
@Entity
@Table(name = "committee_grant")
class Grant {

    /** [DESIGN]: what nobody has decided after a week is no longer meant. */
    static final Duration OPEN_FOR = Duration.ofDays(7);

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private GrantKind kind;

    @Column(name = "person_id")
    private String person;

    @Enumerated(EnumType.STRING)
    private @Nullable Post post;

    @Column(name = "organisation_id")
    private @Nullable String organisation;

    @Column(name = "mandate_id")
    private @Nullable String mandate;

    @Column(name = "valid_from")
    private @Nullable Instant from;

    @Column(name = "valid_until")
    private @Nullable Instant until;

    private String reason;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Enumerated(EnumType.STRING)
    private GrantState state;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "refusal_reason")
    private @Nullable String refusalReason;

    @Version
    private int version;

    /** For JPA. */
    protected Grant() {}

    Grant(PersonId proposer, Proposal proposal, Instant moment) {
        this.id = GrantId.fresh().value();
        this.kind = proposal.kind();
        this.person = proposal.person().value();
        proposal.appointment().ifPresent(draft -> {
            this.post = draft.post();
            this.organisation = draft.organisation().value();
            this.from = draft.from();
            this.until = draft.until().orElse(null);
        });
        this.mandate = proposal.ended().map(MandateId::value).orElse(null);
        this.reason = proposal.reason().strip();
        this.proposedBy = proposer.value();
        this.proposedAt = moment;
        this.expiresAt = moment.plus(OPEN_FOR);
        this.state = GrantState.PENDING;
    }

    /** Says which post ends, for the second person. */
    void ends(Mandate ended) {
        post = ended.post();
        organisation = ended.organisation().value();
    }

    void approve(PersonId by, Instant moment) {
        if (by.equals(proposer())) {
            throw new OwnProposal(id());
        }
        decide(by, moment, GrantState.APPROVED);
    }

    void refuse(PersonId by, String why, Instant moment) {
        decide(by, moment, GrantState.REFUSED);
        refusalReason = why.strip();
    }

    void withdraw(PersonId by, Instant moment) {
        if (!by.equals(proposer())) {
            throw new NotOwnProposal(id());
        }
        decide(by, moment, GrantState.WITHDRAWN);
    }

    private void decide(PersonId by, Instant moment, GrantState decision) {
        if (stateAt(moment) != GrantState.PENDING) {
            throw new GrantNotPending(id(), stateAt(moment));
        }
        if (by.equals(person())) {
            throw new OwnGrant(by);
        }
        state = decision;
        decidedBy = by.value();
        decidedAt = moment;
    }

    /** What was approved is carried out, once. */
    void carryOut() {
        if (state != GrantState.APPROVED) {
            throw new IllegalStateException("grant " + id + " is " + state);
        }
        state = GrantState.DONE;
    }

    GrantState stateAt(Instant moment) {
        return state == GrantState.PENDING && !moment.isBefore(expiresAt) ? GrantState.EXPIRED : state;
    }

    /** The mandate as proposed; a term that has begun while the proposal waited begins now. */
    MandateDraft appointment(Instant moment) {
        Instant proposed = Objects.requireNonNull(from);
        return new MandateDraft(
                person(),
                Objects.requireNonNull(post),
                new OrganisationId(Objects.requireNonNull(organisation)),
                proposed.isBefore(moment) ? moment : proposed,
                Optional.ofNullable(until));
    }

    MandateId ended() {
        return new MandateId(Objects.requireNonNull(mandate));
    }

    GrantId id() {
        return new GrantId(id);
    }

    GrantKind kind() {
        return kind;
    }

    PersonId person() {
        return new PersonId(person);
    }

    PersonId proposer() {
        return new PersonId(proposedBy);
    }

    Optional<Post> post() {
        return Optional.ofNullable(post);
    }

    Optional<OrganisationId> organisation() {
        return Optional.ofNullable(organisation).map(OrganisationId::new);
    }

    Optional<PersonId> decider() {
        return Optional.ofNullable(decidedBy).map(PersonId::new);
    }

    GrantView view(Map<PersonId, String> persons, Map<OrganisationId, String> organisations, Instant moment) {
        return new GrantView(
                id(),
                kind,
                persons.getOrDefault(person(), ""),
                post(),
                organisation().map(each -> organisations.getOrDefault(each, "")),
                Optional.ofNullable(from),
                Optional.ofNullable(until),
                reason,
                proposer(),
                persons.getOrDefault(proposer(), ""),
                proposedAt,
                expiresAt,
                stateAt(moment),
                decider().map(each -> persons.getOrDefault(each, "")),
                Optional.ofNullable(decidedAt),
                Optional.ofNullable(refusalReason),
                stateAt(moment) == state ? version : version + 1L);
    }
}
