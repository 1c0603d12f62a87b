package org.lianxi.committee.voterecord;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Counted totals as the counting team wrote them down: heads, and square metres with at most two decimals. */
public record TotalsDraft(
        int inFavourHeads,
        @Nullable BigDecimal inFavourArea,
        int againstHeads,
        @Nullable BigDecimal againstArea,
        int abstainingHeads,
        @Nullable BigDecimal abstainingArea) {}
