package org.lianxi.committee.robot;

import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The community has as many robots as it may have. Argument: that number. */
public final class TooManyRobots extends Refusal {

    TooManyRobots(OrganisationId community) {
        super(Kind.RULE, "robots enough in " + community, KeepRobots.MOST);
    }
}
