package org.lianxi.committee.voterecord;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal to the owners says (DOMAIN §5.2 D10).
 *
 * @param question one neutral question that is answered with for or against
 * @param alternatives what else could be done
 * @param cost and where the money comes from
 * @param impact on the owners
 * @param documents that it comes with, by their titles
 */
public record ProposalDraft(
        String question,
        String alternatives,
        String cost,
        String impact,
        String documents,
        @Nullable LocalDate plannedNoticeOn) {}
