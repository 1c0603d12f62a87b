package org.lianxi.committee.voterecord;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The notice of a vote as it was posted.
 *
 * @param isWarned whether every ballot says that silence follows the majority, where the owners' rules agree that it does
 */
public record VoteNoticeDraft(
        @Nullable LocalDate postedOn, @Nullable LocalDate opensOn, @Nullable LocalDate closesOn, boolean isWarned) {}
