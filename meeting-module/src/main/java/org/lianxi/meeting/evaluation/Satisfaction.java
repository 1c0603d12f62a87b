package org.lianxi.meeting.evaluation;

/** The four levels of the form D8, with what each counts in the index K15d. */
public enum Satisfaction {
    /** 非常满意. */
    VERY_SATISFIED(100),
    /** 满意. */
    SATISFIED(80),
    /** 基本满意. */
    BASICALLY_SATISFIED(60),
    /** 不满意. */
    DISSATISFIED(0);

    private final int points;

    Satisfaction(int points) {
        this.points = points;
    }

    /** Its weight in K15d. */
    public int points() {
        return points;
    }
}
