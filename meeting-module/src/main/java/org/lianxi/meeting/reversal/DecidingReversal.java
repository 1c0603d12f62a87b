package org.lianxi.meeting.reversal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.convening.Seat;
import org.lianxi.meeting.resolution.ResolutionId;
import org.lianxi.meeting.resolution.ResolutionState;
import org.lianxi.meeting.resolution.Resolutions;
import org.lianxi.meeting.resolution.Resolved;
import org.lianxi.meeting.task.TaskId;
import org.lianxi.meeting.task.TaskOrder;
import org.lianxi.meeting.task.TaskOrders;
import org.lianxi.meeting.task.TaskWeight;

@ApplicationScoped
@Transactional
class DecidingReversal implements DecideReversal {

    private static final int LONGEST = 500;
    private static final int CENTS = 2;
    private static final String UNDOING = "恢复原状：";
    private static final String PAYING_BACK = "清退款项并公布账目：%s 元";
    private static final String PROOF = "逐笔退还凭证和收支账目齐全，合计 %s 元。";

    private final ReversalRepository repository;
    private final Resolutions resolutions;
    private final TaskOrders orders;
    private final Permissions permissions;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    DecidingReversal(
            ReversalRepository repository,
            Resolutions resolutions,
            TaskOrders orders,
            Permissions permissions,
            Event<Act> acts,
            InstantSource clock) {
        this.repository = repository;
        this.resolutions = resolutions;
        this.orders = orders;
        this.permissions = permissions;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void reverse(PersonId by, ReversalId id, String standard) {
        Reversal reversal = decidedBy(by, id);
        Input.check().text("standard", standard, 1, LONGEST).orRefuse();
        reversal.requireOpen();
        order(by, reversal, UNDOING + reversal.title(), standard.strip());
    }

    @Override
    public void keep(PersonId by, ReversalId id, String reason) {
        Reversal reversal = decidedBy(by, id);
        Input.check().text("reason", reason, 1, LONGEST).orRefuse();
        reversal.keep(reason.strip(), by, clock.instant());
        tell(by, reversal);
    }

    @Override
    public void payBack(PersonId by, ResolutionId id, @Nullable BigDecimal amount, @Nullable OrganisationId unit) {
        Resolved resolution = resolutions.get(id);
        permissions.require(by, Action.ASSIGN_TASK, Scope.community(resolution.community()));
        Input.check()
                .that(
                        amount != null
                                && amount.signum() > 0
                                && amount.stripTrailingZeros().scale() <= CENTS
                                && amount.precision() - amount.scale() <= 12,
                        "amount",
                        "input-amount")
                .that(
                        resolution.obliged().stream().map(Seat::organisation).anyMatch(each -> each.equals(unit)),
                        "unit",
                        "input-required")
                .orRefuse();
        if (resolution.state() != ResolutionState.REVOKED) {
            throw new NothingToPayBack(id);
        }
        pay(by, resolution, amount == null ? BigDecimal.ZERO : amount, unit);
    }

    private void pay(PersonId by, Resolved resolution, BigDecimal amount, @Nullable OrganisationId unit) {
        if (unit == null) {
            throw new IllegalStateException("a checked unit is missing");
        }
        String yuan = amount.setScale(CENTS).toPlainString();
        Reversal reversal = Reversal.ofMoney(
                resolution.id(), resolution.community(), unit, PAYING_BACK.formatted(yuan), amount.setScale(CENTS));
        repository.add(reversal);
        order(by, reversal, reversal.title(), PROOF.formatted(yuan));
    }

    private Reversal decidedBy(PersonId by, ReversalId id) {
        Reversal reversal = repository.getForAct(id);
        permissions.require(by, Action.ASSIGN_TASK, Scope.community(reversal.community()));
        return reversal;
    }

    private void order(PersonId by, Reversal reversal, String title, String standard) {
        TaskId task = orders.assign(
                by, new TaskOrder(reversal.resolution(), title, standard, reversal.leadUnit(), TaskWeight.MINOR, true));
        reversal.reverse(task, standard, by, clock.instant());
        tell(by, reversal);
    }

    private void tell(PersonId by, Reversal reversal) {
        acts.fire(new WhatWasDoneDecided(
                by, reversal.id(), reversal.resolution(), reversal.community(), reversal.state(), reversal.reason()));
    }
}
