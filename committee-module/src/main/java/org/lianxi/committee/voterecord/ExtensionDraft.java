package org.lianxi.committee.voterecord;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The new notice that gives a vote more days. */
public record ExtensionDraft(@Nullable LocalDate postedOn, @Nullable LocalDate closesOn) {}
