package org.lianxi.committee.voterecord;

import java.time.LocalDate;

/** The proposal to the owners (DOMAIN §5.2 D10). */
public record ProposalView(
        String question,
        String alternatives,
        String cost,
        String impact,
        String documents,
        LocalDate plannedNoticeOn) {}
