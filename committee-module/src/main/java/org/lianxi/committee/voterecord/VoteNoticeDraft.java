package org.lianxi.committee.voterecord;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The notice of a vote as it was posted.
 *
 * @param buildings whose owners alone vote, where they share what is decided on; none for the whole compound
 * @param isWarned whether every ballot says that silence follows the majority, where the owners' rules agree that it does
 */
public record VoteNoticeDraft(
        @Nullable LocalDate postedOn,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate closesOn,
        Set<String> buildings,
        boolean isWarned) {

    public VoteNoticeDraft {
        buildings = Set.copyOf(buildings);
    }
}
