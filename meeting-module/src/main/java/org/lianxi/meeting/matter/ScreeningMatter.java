package org.lianxi.meeting.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.conflict.AttemptRejected;
import org.lianxi.committee.conflict.RecordAttempt;
import org.lianxi.committee.conflict.RouteOverride;
import org.lianxi.committee.conflict.SodRule;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class ScreeningMatter implements ScreenMatter {

    private static final int LONGEST_REASON = 1000;
    private static final int SHORTEST_DEVIATION = 10;
    private static final int MOST_PARTIES = 3;

    private final Permissions permissions;
    private final MatterRepository matters;
    private final MatterRoutes routes;
    private final MatterWorkflow workflow;
    private final RecordAttempt attempts;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    ScreeningMatter(
            Permissions permissions,
            MatterRepository matters,
            MatterRoutes routes,
            MatterWorkflow workflow,
            RecordAttempt attempts,
            Event<Act> acts,
            InstantSource clock) {
        this.permissions = permissions;
        this.matters = matters;
        this.routes = routes;
        this.workflow = workflow;
        this.attempts = attempts;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void screen(PersonId by, MatterId id, ScreeningDraft draft) {
        Matter matter = matters.get(id);
        Scope here = Scope.community(matter.community());
        boolean isStreet = permissions.may(by, Action.OVERRIDE_CLASSIFICATION, here);
        if (!isStreet) {
            permissions.require(by, Action.SCREEN_MATTER, here);
        }
        check(draft);
        ProposedRoute proposed = routes.propose(draft.answers());
        requireKept(by, matter, proposed, draft);
        requireDeviationExplained(proposed, draft);
        if (widens(proposed, draft)) {
            override(by, matter, proposed, draft, isStreet);
        } else {
            permissions.require(by, Action.SCREEN_MATTER, here);
            confirm(by, matter, proposed, draft);
        }
    }

    /** Whoever tries to leave a reserved route stays in the audit trail, whatever the refusal undoes. */
    private void requireKept(PersonId by, Matter matter, ProposedRoute proposed, ScreeningDraft draft) {
        try {
            ReservedMatters.requireKept(matter.id(), draft.answers(), proposed.route(), draft.route());
        } catch (MatterReserved reserved) {
            attempts.record(new AttemptRejected(
                    by,
                    "ScreenMatter",
                    new Subject("matter", matter.id().value()),
                    matter.community(),
                    SodRule.SOD_11,
                    "RESERVED"));
            throw reserved;
        }
    }

    private void confirm(PersonId by, Matter matter, ProposedRoute proposed, ScreeningDraft draft) {
        boolean isOpen = proposed.route() == MatterRoute.MANUAL_REVIEW;
        if (isOpen != (draft.route() == MatterRoute.MANUAL_REVIEW)) {
            throw new RouteNeedsPartySecretary(matter.id());
        }
        matter.screen(proposed, draft, by, clock.instant());
        workflow.screened(matter.id(), draft.route().waitsForPartySecretary());
        acts.fire(new MatterScreened(by, matter.id(), draft.route(), proposed, matter.community()));
    }

    /** SOD-11. All three parties and the auditor read a matter's page, and with it the reason. */
    private void override(PersonId by, Matter matter, ProposedRoute proposed, ScreeningDraft draft, boolean isStreet) {
        if (!isStreet) {
            throw new RouteNeedsStreet(matter.id(), proposed);
        }
        boolean isReserved = ReservedMatters.contain(proposed.route());
        if (RouteOverride.judge(isReserved, draft.deviation(), EnumSet.allOf(Party.class))
                .isPresent()) {
            throw new MatterReserved(matter.id(), proposed.route());
        }
        boolean isFirst = matter.state() == MatterState.SUBMITTED;
        Instant now = clock.instant();
        matter.override(proposed, draft, by, now);
        if (isFirst) {
            workflow.screened(matter.id(), true);
        }
        acts.fire(new RouteOverridden(by, matter.id(), draft.route(), proposed, matter.community()));
    }

    /** What no rule knows is nobody's yet, so that to give it to the meeting overrides nothing. */
    private static boolean widens(ProposedRoute proposed, ScreeningDraft draft) {
        return draft.route().meetingMay() == MeetingPower.DECIDE
                && proposed.meetingMay() != MeetingPower.DECIDE
                && proposed.route() != MatterRoute.MANUAL_REVIEW;
    }

    private static void check(ScreeningDraft draft) {
        Input.check()
                .number("partiesNeeded", draft.answers().partiesNeeded(), 0, MOST_PARTIES)
                .text("reason", draft.reason(), 1, LONGEST_REASON)
                .text("deviation", draft.deviation(), 0, LONGEST_REASON)
                .orRefuse();
    }

    private static void requireDeviationExplained(ProposedRoute proposed, ScreeningDraft draft) {
        if (proposed.route() != draft.route()) {
            Input.check()
                    .text("deviation", draft.deviation(), SHORTEST_DEVIATION, LONGEST_REASON)
                    .orRefuse();
        }
    }
}
