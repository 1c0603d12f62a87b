package org.lianxi.meeting.evaluation;

/** What the reader of a round can do now; {@code barred} says that only a post in the evaluated unit is in the way. */
public record EvaluationActs(
        boolean mayInvite,
        boolean mayReplaceSlips,
        boolean mayAccept,
        boolean mayReopen,
        boolean mayPutOnAgenda,
        boolean barred) {

    /** Whether a decision waits for the reader. */
    public boolean mayDecide() {
        return mayAccept || mayReopen || mayPutOnAgenda;
    }
}
