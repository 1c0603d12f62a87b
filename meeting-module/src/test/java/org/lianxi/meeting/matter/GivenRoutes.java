package org.lianxi.meeting.matter;

import org.lianxi.committee.procedure.Wording;

/** Proposes what a test says; the table itself is tested where it lives. */
public final class GivenRoutes implements MatterRoutes {

    private MatterRoute next = MatterRoute.JOINT_MEETING;

    public GivenRoutes proposing(MatterRoute route) {
        next = route;
        return this;
    }

    @Override
    public ProposedRoute propose(MatterAnswers answers) {
        return new ProposedRoute(next, next.rule(), "1", new Wording("依据", "ground"), new Wording("下一步", "next"));
    }
}
