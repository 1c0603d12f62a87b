package org.lianxi.committee.change;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.registry.ChangeKind;
import org.lianxi.committee.registry.RegisterChange;

/** A change that was proposed, or decided ahead of its day, and what became of it. */
@Entity
@Table(name = "committee_register_change")
class EnteredChange {

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    @Column(name = "subject_id")
    private String subject;

    @Column(name = "other_id")
    private @Nullable String other;

    @Convert(converter = FactsConverter.class)
    private Map<String, String> facts;

    @Column(name = "place_id")
    private @Nullable String place;

    @Column(name = "other_place_id")
    private @Nullable String otherPlace;

    @Column(name = "community_id")
    private @Nullable String community;

    @Column(name = "valid_from")
    private @Nullable LocalDate from;

    @Enumerated(EnumType.STRING)
    private ChangeState state;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "refusal_reason")
    private @Nullable String reason;

    private @Nullable String hindrance;

    @Version
    private int version;

    /** For JPA. */
    protected EnteredChange() {}

    EnteredChange(PersonId proposer, RegisterChange change, List<Scope> places, Instant moment) {
        this.id = ChangeId.fresh().value();
        this.kind = change.kind();
        this.subject = change.subject();
        this.other = change.other().map(OrganisationId::value).orElse(null);
        this.facts = change.facts();
        this.place = place(places.get(0));
        this.otherPlace = places.size() > 1 ? place(places.get(1)) : null;
        this.community = places.get(0).community().map(OrganisationId::value).orElse(null);
        this.from = change.from().orElse(null);
        this.state = ChangeState.PROPOSED;
        this.proposedBy = proposer.value();
        this.proposedAt = moment;
    }

    /** The community, or the street; nothing above. */
    private static @Nullable String place(Scope scope) {
        return scope.community().or(scope::street).map(OrganisationId::value).orElse(null);
    }

    /** It is decided, and waits for its day. */
    void awaitItsDay(PersonId by, Instant moment) {
        decide(by, moment, ChangeState.COMING);
    }

    /** It is decided, and entered. */
    void enter(PersonId by, Instant moment) {
        decide(by, moment, ChangeState.ENTERED);
    }

    void refuse(PersonId by, String why, Instant moment) {
        requireAnother(by);
        decide(by, moment, ChangeState.REFUSED);
        reason = why.strip();
    }

    void requireAnother(PersonId by) {
        if (by.equals(proposer())) {
            throw new OwnChange(id());
        }
    }

    private void decide(PersonId by, Instant moment, ChangeState decision) {
        requireState(ChangeState.PROPOSED);
        state = decision;
        decidedBy = by.value();
        decidedAt = moment;
    }

    /** Its day has come. */
    void enter() {
        requireState(ChangeState.COMING);
        state = ChangeState.ENTERED;
        hindrance = null;
    }

    void keepWaiting(String code) {
        requireState(ChangeState.COMING);
        hindrance = code;
    }

    void withdraw() {
        if (!isOpen()) {
            throw new ChangeNotWaiting(id());
        }
        state = ChangeState.WITHDRAWN;
    }

    private void requireState(ChangeState needed) {
        if (state != needed) {
            throw new ChangeNotWaiting(id());
        }
    }

    boolean isOpen() {
        return state == ChangeState.PROPOSED || state == ChangeState.COMING;
    }

    ChangeId id() {
        return new ChangeId(id);
    }

    ChangeState state() {
        return state;
    }

    RegisterChange change() {
        return new RegisterChange(kind, subject, facts);
    }

    PersonId proposer() {
        return new PersonId(proposedBy);
    }

    /** Who decided it; before that, who proposed it. */
    PersonId decider() {
        return Optional.ofNullable(decidedBy).map(PersonId::new).orElseGet(this::proposer);
    }

    /** Whether somebody who may approve in these places may decide it. */
    boolean liesIn(Set<String> places) {
        return places.contains(place) && (otherPlace == null || places.contains(otherPlace));
    }

    /** Whether one of the places that it touches is among these. */
    boolean touches(Set<String> places) {
        return places.contains(place) || places.contains(otherPlace);
    }

    /** Where it is, for a refusal. */
    Scope scope() {
        return Optional.ofNullable(community)
                .map(each -> Scope.community(new OrganisationId(each)))
                .or(() -> Optional.ofNullable(place).map(each -> Scope.street(new OrganisationId(each))))
                .orElseGet(Scope::everywhere);
    }

    ChangeLine line() {
        return new ChangeLine(id(), change(), Optional.ofNullable(community).map(OrganisationId::new));
    }

    ChangeView view(Map<String, String> names) {
        return new ChangeView(
                id(),
                change(),
                state,
                names.getOrDefault(subject, ""),
                Optional.ofNullable(other)
                        .map(each -> names.getOrDefault(each, ""))
                        .orElse(""),
                proposer(),
                proposedAt,
                Optional.ofNullable(decidedBy).map(PersonId::new),
                Optional.ofNullable(decidedAt),
                Optional.ofNullable(reason),
                Optional.ofNullable(hindrance));
    }

    static Set<OrganisationId> organisations(List<EnteredChange> changes) {
        return changes.stream()
                .flatMap(each -> Stream.of(
                                Optional.ofNullable(each.other),
                                Optional.of(each.subject).filter(subject -> !each.kind.isOfCompound()))
                        .flatMap(Optional::stream))
                .map(OrganisationId::new)
                .collect(Collectors.toSet());
    }
}
