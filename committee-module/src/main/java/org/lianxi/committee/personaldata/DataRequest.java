package org.lianxi.committee.personaldata;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Scope;

/**
 * A request about personal data, from the asking to the end. An erasure takes two administrators, a correction one, a copy
 * of another's data a second leader; and nobody decides about the own data.
 */
@Entity
@Table(name = "committee_data_request")
class DataRequest {

    /** How long a granted copy can be taken; a number of our own. */
    private static final Duration TERM = Duration.ofDays(7);

    /** How long whoever asks about the own data may have to wait; the law says "in time", the number is our own. */
    private static final Duration PATIENCE = Duration.ofDays(30);

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private DataRequestKind kind;

    @Enumerated(EnumType.STRING)
    private DataRequestState state;

    @Column(name = "person_id")
    private String person;

    @Column(name = "street_id")
    private @Nullable String street;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    private String reason;

    @Column(name = "first_by")
    private @Nullable String firstBy;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    private String answer = "";

    @Version
    private int version;

    /** For JPA. */
    protected DataRequest() {}

    private DataRequest(DataRequestKind kind, PersonId person, PersonId by, Instant at, String reason) {
        this.id = DataRequestId.fresh().value();
        this.kind = kind;
        this.state = DataRequestState.REQUESTED;
        this.person = person.value();
        this.requestedBy = by.value();
        this.requestedAt = at;
        this.reason = reason.strip();
    }

    static DataRequest erasure(PersonId person, Instant at, String reason) {
        return new DataRequest(DataRequestKind.ERASURE, person, person, at, reason);
    }

    static DataRequest correction(PersonId person, Instant at, String wrong) {
        return new DataRequest(DataRequestKind.CORRECTION, person, person, at, wrong);
    }

    static DataRequest copy(PersonId person, OrganisationId street, PersonId by, Instant at, String reason) {
        DataRequest request = new DataRequest(DataRequestKind.COPY, person, by, at, reason);
        request.street = street.value();
        return request;
    }

    /** What one must be allowed to, to take the next step. */
    Action nextAction() {
        if (kind == DataRequestKind.COPY) {
            return Action.EXPORT_PERSONAL_DATA;
        }
        return firstBy == null || kind == DataRequestKind.CORRECTION
                ? Action.MAINTAIN_ACCOUNTS
                : Action.APPROVE_ROLE_GRANT;
    }

    Scope scope() {
        return Optional.ofNullable(street)
                .map(each -> Scope.street(new OrganisationId(each)))
                .orElseGet(Scope::everywhere);
    }

    /** Takes the next step; says whether it was the last. */
    boolean agree(PersonId by, Instant at, String words) {
        requireOpenTo(by);
        answer = words.strip();
        if (kind == DataRequestKind.ERASURE && state == DataRequestState.REQUESTED) {
            state = DataRequestState.CONFIRMED;
            firstBy = by.value();
            return false;
        }
        decide(DataRequestState.DONE, by, at);
        return true;
    }

    void refuse(PersonId by, Instant at, String why) {
        requireOpenTo(by);
        decide(DataRequestState.REFUSED, by, at);
        answer = why.strip();
    }

    private void decide(DataRequestState outcome, PersonId by, Instant at) {
        state = outcome;
        decidedBy = by.value();
        decidedAt = at;
    }

    private void requireOpenTo(PersonId by) {
        if (!isOpen()) {
            throw new DataRequestDecided(id());
        }
        if (isInvolved(by)) {
            throw new TwoPersonsNeeded(id());
        }
    }

    boolean isOpen() {
        return state == DataRequestState.REQUESTED || state == DataRequestState.CONFIRMED;
    }

    /** Whoever has asked, has agreed already, or is the one whom it is about, has no further say. */
    boolean isInvolved(PersonId by) {
        return by.value().equals(requestedBy)
                || by.value().equals(firstBy)
                || by.value().equals(person);
    }

    boolean isGrantedTo(PersonId by, Instant now) {
        return requestedBy.equals(by.value()) && until().filter(now::isBefore).isPresent();
    }

    private Optional<Instant> until() {
        return kind == DataRequestKind.COPY && state == DataRequestState.DONE
                ? Optional.ofNullable(decidedAt).map(at -> at.plus(TERM))
                : Optional.empty();
    }

    private Optional<Instant> answerBy() {
        return isOpen() && kind != DataRequestKind.COPY ? Optional.of(requestedAt.plus(PATIENCE)) : Optional.empty();
    }

    DataRequestId id() {
        return new DataRequestId(id);
    }

    DataRequestKind kind() {
        return kind;
    }

    DataRequestState state() {
        return state;
    }

    PersonId person() {
        return new PersonId(person);
    }

    DataRequestView view(PersonId reader, boolean mayDecide, Instant now) {
        return new DataRequestView(
                id(),
                kind,
                state,
                person(),
                new PersonId(requestedBy),
                requestedAt,
                reason,
                Optional.ofNullable(firstBy).map(PersonId::new),
                Optional.ofNullable(decidedBy).map(PersonId::new),
                Optional.ofNullable(decidedAt),
                answer,
                answerBy(),
                until(),
                mayDecide && isOpen() && !isInvolved(reader),
                isGrantedTo(reader, now));
    }
}
