package org.lianxi.committee.voterecord;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where and when the result was posted.
 *
 * @param place where the owners find it
 */
public record ResultNoticeDraft(@Nullable LocalDate postedOn, String place) {}
