package org.lianxi.committee.voterecord;

import java.util.Optional;
import org.lianxi.committee.ownersvote.MajorityKind;
import org.lianxi.committee.territory.CompoundId;

/**
 * What the owners are to decide on, as the meeting's side knows it.
 *
 * @param rule by which it belongs to the owners, e.g. {@code M05}
 * @param majority which majority that rule asks for; empty when the owners' assembly does not decide on it
 */
public record OwnersMatter(
        String id, CompoundId compound, String title, String rule, Optional<MajorityKind> majority) {}
