package org.lianxi.meeting.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;

/** Why a matter has its route: what the table proposed by which answers, and who decided otherwise. */
@Embeddable
class RouteGround {

    @Convert(converter = AnswersConverter.class)
    private @Nullable MatterAnswers answers;

    @Enumerated(EnumType.STRING)
    @Column(name = "proposed_route")
    private @Nullable MatterRoute proposedRoute;

    @Column(name = "route_rule")
    private @Nullable String rule;

    @Column(name = "route_version")
    private @Nullable String version;

    @Column(name = "route_deviation")
    private @Nullable String deviation;

    @Column(name = "route_decided_by")
    private @Nullable String decidedBy;

    @Column(name = "route_decided_at")
    private @Nullable Instant decidedAt;

    /** For JPA. */
    protected RouteGround() {}

    static RouteGround of(ProposedRoute proposed, ScreeningDraft draft) {
        RouteGround ground = new RouteGround();
        ground.answers = draft.answers();
        ground.proposedRoute = proposed.route();
        ground.rule = proposed.rule();
        ground.version = proposed.version();
        ground.deviation =
                proposed.route() == draft.route() ? null : draft.deviation().strip();
        return ground;
    }

    RouteGround decided(PersonId by, Instant at) {
        RouteGround ground = new RouteGround();
        ground.answers = answers;
        ground.proposedRoute = proposedRoute;
        ground.rule = rule;
        ground.version = version;
        ground.deviation = deviation;
        ground.decidedBy = by.value();
        ground.decidedAt = at;
        return ground;
    }

    RouteGround decided(String reason, PersonId by, Instant at) {
        RouteGround ground = decided(by, at);
        ground.deviation = reason.strip();
        return ground;
    }

    @Nullable
    MatterAnswers answers() {
        return answers;
    }

    Optional<Matter.Proposal> proposal() {
        return answers == null || proposedRoute == null || rule == null || version == null
                ? Optional.empty()
                : Optional.of(new Matter.Proposal(
                        answers,
                        proposedRoute,
                        rule,
                        version,
                        Optional.ofNullable(deviation).orElse("")));
    }

    Optional<Matter.Decision> decision() {
        return decidedBy == null || decidedAt == null
                ? Optional.empty()
                : Optional.of(new Matter.Decision(new PersonId(decidedBy), decidedAt));
    }
}
