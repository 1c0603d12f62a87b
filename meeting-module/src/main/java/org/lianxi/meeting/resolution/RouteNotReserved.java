package org.lianxi.meeting.resolution;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.matter.MatterRoute;

/** What was resolved can afterwards only be handed to the owners (M04 to M06), never the other way round. */
public final class RouteNotReserved extends Refusal {

    RouteNotReserved(ResolutionId id, MatterRoute route) {
        super(Kind.RULE, "resolution " + id + " cannot be classified as " + route + " afterwards", route.rule());
    }
}
