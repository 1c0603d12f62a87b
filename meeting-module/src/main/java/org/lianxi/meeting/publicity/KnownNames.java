package org.lianxi.meeting.publicity;

import java.util.Set;
import org.lianxi.committee.organisation.OrganisationId;

/** The names of persons that the product itself knows around a community. */
interface KnownNames {

    /** Names, not titles of posts: of who holds a post there, and of who has objected to its notices. */
    Set<String> around(OrganisationId community);
}
