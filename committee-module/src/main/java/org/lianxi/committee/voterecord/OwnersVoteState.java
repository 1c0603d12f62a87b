package org.lianxi.committee.voterecord;

/** How far the record of an owners' vote has come. */
public enum OwnersVoteState {
    /** 拟议: the proposal is written, the owners do not know yet. */
    PREPARED,
    /** 已公告: the notice hangs, the register is frozen. */
    ANNOUNCED,
    /** 已计票. */
    COUNTED,
    /** 结果已公布. */
    PUBLISHED
}
