package org.lianxi.committee.appointment;

import java.util.List;
import org.lianxi.committee.mandate.PersonId;

/**
 * A person with posts on more than one side, as shown.
 *
 * @param holder the title of the person
 */
public record CrossView(
        PersonId person,
        String holder,
        List<PostView> community,
        List<PostView> owners,
        List<PostView> propertyService) {

    /** Keeps unmodifiable copies. */
    public CrossView {
        community = List.copyOf(community);
        owners = List.copyOf(owners);
        propertyService = List.copyOf(propertyService);
    }
}
