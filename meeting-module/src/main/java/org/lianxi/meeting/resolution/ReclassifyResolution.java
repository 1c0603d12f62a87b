package org.lianxi.meeting.resolution;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.matter.MatterRoute;

/** What was resolved turns out to be the owners' own. DOMAIN §4.1, SOD-11, SC-11. */
public interface ReclassifyResolution {

    /**
     * Gives the matter a route of the owners (M04, M05 or M06) and suspends the resolution at once. There is no way back, for
     * nobody.
     *
     * @throws RouteNotReserved for any other route
     * @throws ResolutionChangeNotOpen when it is not in force
     * @throws org.lianxi.meeting.matter.MatterReserved when the matter is the owners' own already
     */
    void reclassify(PersonId by, ResolutionId resolution, MatterRoute route, String reason);
}
