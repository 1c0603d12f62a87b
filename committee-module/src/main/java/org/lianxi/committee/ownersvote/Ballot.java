package org.lianxi.committee.ownersvote;

import java.util.Optional;

/**
 * The one ballot of an owner: it carries all of the owner's area and one head.
 *
 * @param isServiceProven whether it is proven that the ballot was handed to the owner
 */
public record Ballot(OwnerKey owner, BallotState state, Optional<Proxy> proxy, boolean isServiceProven) {}
