package org.lianxi.meeting.whistle;

/** What the reader may do now. */
public record WhistleActs(
        boolean mayAnswer,
        boolean mayDispute,
        boolean mayAdjudicate,
        boolean mayArrive,
        boolean mayFinish,
        boolean mayEvaluate,
        boolean mayReport) {

    /** Whether anything waits for the reader. */
    public boolean isAny() {
        return mayAnswer || mayAdjudicate || mayArrive || mayFinish || mayEvaluate || mayReport;
    }
}
