package org.lianxi.committee.voterecord;

import java.time.LocalDate;

/**
 * A posted notice.
 *
 * @param number 1 opens the vote, every further one extends it
 */
public record VoteNoticeView(int number, LocalDate postedOn, LocalDate closesOn) {}
