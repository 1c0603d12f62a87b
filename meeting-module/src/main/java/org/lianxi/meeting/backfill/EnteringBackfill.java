package org.lianxi.meeting.backfill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.meeting.agenda.AgendaItemKind;
import org.lianxi.meeting.convening.HeldMeetings.Called;
import org.lianxi.meeting.document.StoreFiles;
import org.lianxi.meeting.matter.MatterFacts;
import org.lianxi.meeting.matter.MatterReserved;
import org.lianxi.meeting.matter.MatterState;
import org.lianxi.meeting.matter.Matters;
import org.lianxi.meeting.matter.ReservedMatters;

@ApplicationScoped
@Transactional
class EnteringBackfill implements EnterBackfill {

    private static final int LONGEST_REASON = 500;

    private final BackfillRepository backfills;
    private final Permissions permissions;
    private final Compounds compounds;
    private final Matters matters;
    private final StoreFiles files;
    private final PaperRules rules;
    private final BackfillWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    EnteringBackfill(
            BackfillRepository backfills,
            Permissions permissions,
            Compounds compounds,
            Matters matters,
            StoreFiles files,
            PaperRules rules,
            BackfillWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.backfills = backfills;
        this.permissions = permissions;
        this.compounds = compounds;
        this.matters = matters;
        this.files = files;
        this.rules = rules;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public BackfillId begin(PersonId by, BackfillHead head) {
        OrganisationId community = compounds.get(head.compound()).community();
        permissions.require(by, Action.PLAN_MEETING, Scope.community(community));
        check(head);
        Backfill backfill = new Backfill(BackfillId.fresh(), community, head, by, clock.instant());
        backfills.add(backfill);
        workflow.begun(backfill.id(), community);
        acts.fire(new BackfillBegun(by, backfill.id(), community, head.heldFrom(), head.heldUntil()));
        return backfill.id();
    }

    @Override
    public void head(PersonId by, BackfillId id, BackfillHead head) {
        Backfill backfill = backfills.hold(id);
        permissions.require(by, Action.PLAN_MEETING, Scope.community(backfill.community()));
        backfill.requireEntering();
        check(head);
        backfill.take(head);
        acts.fire(new BackfillStepEntered(by, id, backfill.community(), "head"));
    }

    private void check(BackfillHead head) {
        Input.check()
                .text("title", head.title(), 0, 120)
                .text("place", head.place(), 1, 200)
                .that(head.heldFrom().isBefore(head.heldUntil()), "heldUntil", "held-until-before-from")
                .that(head.heldUntil().isBefore(clock.instant()), "heldUntil", "held-in-future")
                .orRefuse();
    }

    @Override
    public void notice(PersonId by, BackfillId id, BackfillNotice given) {
        Backfill backfill = backfills.hold(id);
        permissions.require(by, Action.PLAN_MEETING, Scope.community(backfill.community()));
        backfill.requireEntering();
        boolean isGiven = given.notice() == NoticeOnPaper.GIVEN;
        Instant heldFrom = backfill.head().heldFrom();
        Input input = Input.check()
                .text("proof", given.proof(), isGiven ? 1 : 0, LONGEST_REASON)
                .that(!isGiven || given.givenAt().isPresent(), "givenAt", "input-required")
                .that(
                        given.givenAt().filter(at -> !at.isBefore(heldFrom)).isEmpty(),
                        "givenAt",
                        "notice-after-meeting");
        files.check("scans", given.scans())
                .forEach(problem -> input.that(
                        false,
                        problem.field(),
                        problem.code(),
                        problem.arguments().toArray()));
        input.orRefuse();
        int stored = given.scans().isEmpty()
                ? 0
                : files.store(by, new Subject(BackfillFileOwner.KIND, id.value()), given.scans())
                        .size();
        backfill.take(given, stored);
        acts.fire(new BackfillStepEntered(by, id, backfill.community(), "notice"));
    }

    @Override
    public void attendance(PersonId by, BackfillId id, List<BackfillStay> stays) {
        Backfill backfill = backfills.hold(id);
        permissions.require(by, Action.PLAN_MEETING, Scope.community(backfill.community()));
        backfill.requireEntering();
        Set<PersonId> expected = Stream.concat(
                        rules.expected(backfill).stream().map(Called::person), rules.chair(backfill).stream())
                .collect(Collectors.toSet());
        BackfillHead head = backfill.head();
        Input.check()
                .that(
                        expected.equals(stays.stream().map(BackfillStay::person).collect(Collectors.toSet())),
                        "attendance",
                        "attendance-not-whole")
                .that(stays.stream().allMatch(stay -> isWithin(stay, head)), "attendance", "stay-outside-meeting")
                .orRefuse();
        backfill.take(stays);
        acts.fire(new BackfillStepEntered(by, id, backfill.community(), "attendance"));
    }

    private static boolean isWithin(BackfillStay stay, BackfillHead head) {
        Instant from = stay.from().orElse(head.heldFrom());
        Instant until = stay.until().orElse(head.heldUntil());
        return !from.isBefore(head.heldFrom()) && from.isBefore(until) && !until.isAfter(head.heldUntil());
    }

    @Override
    public void item(PersonId by, BackfillId id, BackfillItemDraft item) {
        Backfill backfill = backfills.hold(id);
        permissions.require(by, Action.PLAN_MEETING, Scope.community(backfill.community()));
        backfill.requireEntering();
        MatterFacts matter = matters.get(item.matter());
        boolean isDecision = item.kind() == AgendaItemKind.DECISION;
        Set<Party> voting = isDecision ? rules.present(backfill, moment(backfill, item)) : Set.of();
        Input.check()
                .text("text", item.text(), 1, 2000)
                .that(
                        matter.state() == MatterState.ADMITTED
                                && matter.compound().equals(backfill.head().compound()),
                        "matter",
                        "matter-not-in-backlog")
                .that(
                        backfill.items().stream()
                                .noneMatch(each -> each.toDraft().matter().equals(item.matter())),
                        "matter",
                        "matter-entered-already")
                .that(
                        !isDecision
                                || voting.equals(item.votes().stream()
                                        .map(BackfillVote::party)
                                        .collect(Collectors.toSet())),
                        "votes",
                        "votes-of-those-present")
                .that(
                        item.decidedAt()
                                .filter(at -> !isDuring(at, backfill.head()))
                                .isEmpty(),
                        "decidedAt",
                        "decided-outside-meeting")
                .that(
                        item.votes().stream().allMatch(vote -> vote.reason().length() <= LONGEST_REASON),
                        "votes",
                        "input-too-long",
                        LONGEST_REASON)
                .orRefuse();
        if (isDecision && ReservedMatters.contain(matter.screenedRoute())) {
            throw new MatterReserved(matter.id(), matter.screenedRoute());
        }
        backfill.add(item);
        acts.fire(new BackfillStepEntered(by, id, backfill.community(), "item"));
    }

    private static boolean isDuring(Instant at, BackfillHead head) {
        return !at.isBefore(head.heldFrom()) && at.isBefore(head.heldUntil());
    }

    /** What has no time of its own was decided at the end. */
    static Instant moment(Backfill backfill, BackfillItemDraft item) {
        return item.decidedAt().orElse(backfill.head().heldUntil().minusSeconds(1));
    }

    @Override
    public void dropItem(PersonId by, BackfillId id, int position) {
        Backfill backfill = backfills.hold(id);
        permissions.require(by, Action.PLAN_MEETING, Scope.community(backfill.community()));
        backfill.requireEntering();
        backfill.drop(position);
        acts.fire(new BackfillStepEntered(by, id, backfill.community(), "item"));
    }

    @Override
    public void handIn(PersonId by, BackfillId id) {
        Backfill backfill = backfills.hold(id);
        permissions.require(by, Action.PLAN_MEETING, Scope.community(backfill.community()));
        backfill.requireEntering();
        backfill.requireComplete();
        boolean anythingDecided = backfill.items().stream().anyMatch(BackfillItem::isDecision);
        if (anythingDecided && !rules.quorum(backfill).isQuorate()) {
            throw new BackfillNotQuorate(id);
        }
        rules.requireNoticeOrConsent(backfill);
        backfill.handIn();
        workflow.entered(id, true);
        acts.fire(new BackfillHandedIn(
                by,
                id,
                backfill.community(),
                backfill.notice().orElseThrow(),
                backfill.items().size()));
    }

    @Override
    public void discard(PersonId by, BackfillId id, String reason) {
        Backfill backfill = backfills.hold(id);
        permissions.require(by, Action.PLAN_MEETING, Scope.community(backfill.community()));
        Input.check().text("reason", reason, 1, LONGEST_REASON).orRefuse();
        backfill.requireEntering();
        backfill.discard(reason);
        workflow.entered(id, false);
        acts.fire(new BackfillDiscarded(by, id, backfill.community()));
    }
}
